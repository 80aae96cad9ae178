import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { deleteMessage } from "~/domain/rooms/editing.server";
import { FOREVER, levelsOf, USUAL_LEVEL } from "~/domain/rooms/levels";
import { findOldestUnread } from "~/domain/rooms/oldest-unread.server";
import { settleAllRooms } from "~/domain/rooms/opening.server";
import { countUnread, listRooms } from "~/domain/rooms/room-list.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { chooseLevel, endOfMute, getHearing, muteRoom, unmuteRoom } from "~/domain/rooms/settings.server";
import { type Fact, onSignal } from "~/domain/signals.server";
import { aMember, aStaffMember } from "../support/cast";
import { aGroup, aTalk, say } from "../support/kinds";
import { aRoom } from "../support/rooms";

const listed = (member: Member, slug: string) => listRooms(member).find((room) => room.slug === slug);

test("all counts everything, mentions what names one, nothing and a mute count nothing and stay quietly new", async () => {
  const [ana, bruno] = [aMember("Ana Nivo"), aMember("Bruno Nivo", { handle: "bruno-nivo" })];
  aRoom("nivoi", [ana, bruno]);
  await say(ana, "nivoi", "Svima");
  await say(ana, "nivoi", "A ovo je za @bruno-nivo");
  const room = getRoom(bruno, "nivoi");
  const counts = () => ({ unread: listed(bruno, "nivoi")!.unread, menu: countUnread(bruno) });

  expect(counts()).toEqual({ unread: 2, menu: 2 });
  chooseLevel(bruno, room, "mentions");
  expect(counts()).toEqual({ unread: 1, menu: 1 });
  chooseLevel(bruno, room, "nothing");
  expect(counts()).toEqual({ unread: 0, menu: 0 });
  expect(listed(bruno, "nivoi")).toMatchObject({ hasNews: true });
  expect(findOldestUnread(bruno)).toBeNull();

  chooseLevel(bruno, room, "all");
  muteRoom(bruno, room, "hour");
  expect(counts()).toEqual({ unread: 0, menu: 0 });
  expect(countUnread(bruno)).toBe(0);
  unmuteRoom(bruno, room);
  expect(counts()).toEqual({ unread: 2, menu: 2 });
});

test("a mute ends by itself: an hour, a week, tomorrow at eight on one's own wall, or when one says so", () => {
  const now = new Date("2026-03-28T21:30:00Z"); // the clocks of Belgrade are moved in the night that follows
  const end = (mute: Parameters<typeof endOfMute>[0], timeZone = "Europe/Belgrade") =>
    endOfMute(mute, timeZone, now).toISOString();
  expect(end("hour")).toBe("2026-03-28T22:30:00.000Z");
  expect(end("week")).toBe("2026-04-04T21:30:00.000Z");
  expect(end("morning")).toBe("2026-03-29T06:00:00.000Z");
  expect(end("morning", "America/New_York")).toBe("2026-03-29T12:00:00.000Z");
  expect(endOfMute("forever", "Europe/Belgrade", now).getTime()).toBe(FOREVER);

  const ana = aMember("Ana Minut");
  aRoom("isteklo", [ana]);
  const room = getRoom(ana, "isteklo");
  muteRoom(ana, room, "hour", new Date(Date.now() - 2 * 60 * 60_000));
  expect(getHearing(ana, room)).toEqual({ level: "all", mutedUntil: null });
});

test("what is usual follows the kind: one's own people count whole, rooms of hundreds when they name one", async () => {
  expect(USUAL_LEVEL).toEqual({
    cycle: "all",
    direct: "all",
    group: "all",
    field: "mentions",
    everybody: "mentions",
    mentors: "mentions",
  });
  const [ana, bruno] = [aMember("Ana Obično"), aMember("Bruno Obično", { handle: "bruno-obicno" })];
  settleAllRooms();
  await say(ana, "everybody", "Dobar dan svima");
  expect(listed(bruno, "everybody")).toMatchObject({ unread: 0, hasNews: true });
  await say(ana, "everybody", "I posebno, @bruno-obicno");
  expect(listed(bruno, "everybody")).toMatchObject({ unread: 1 });
});

test("in a talk of two there is nothing between all and nothing", async () => {
  const [ana, bruno] = [aMember("Ana Dvoje"), aMember("Bruno Dvoje")];
  const { slug } = aTalk(ana, bruno);
  await say(ana, slug, "Zdravo");
  expect(levelsOf("direct")).toEqual(["all", "nothing"]);
  expect(() => chooseLevel(bruno, getRoom(bruno, slug), "mentions")).toThrow(
    expect.objectContaining({ status: 403 }),
  );
  chooseLevel(bruno, getRoom(bruno, slug), "nothing");
  expect(countUnread(bruno)).toBe(0);
});

test("a message that was taken back waits for nobody, and the list shows what was said before it", async () => {
  const [ana, bruno, cana] = [aMember("Ana Povlači"), aMember("Bruno Povlači"), aMember("Cana Povlači")];
  const group = aGroup(ana, [bruno, cana], "Povučeno");
  await say(ana, group.slug, "Ovo ostaje");
  const slip = await say(ana, group.slug, "Ovo nisam htela");
  await deleteMessage(ana, group, slip.id);

  expect(listed(bruno, group.slug)).toMatchObject({ unread: 1, lastMessage: { line: "Ovo ostaje" } });
  expect(countUnread(bruno)).toBe(1);
});

test("whoever chooses is told on their other pages; who only looks in has nothing to choose", () => {
  const [ana, iva] = [aMember("Ana Bira"), aStaffMember("Iva Bira")];
  const room = aRoom("biranje", [ana]);
  const facts: Fact[] = [];
  const stop = onSignal((fact) => facts.push(fact));
  chooseLevel(ana, getRoom(ana, "biranje"), "mentions");
  stop();
  expect(facts).toEqual([{ type: "room.heard", roomId: room.id, memberId: ana.id }]);
  expect(() => getHearing(iva, getRoom(iva, "biranje"))).toThrow(expect.objectContaining({ status: 404 }));
});

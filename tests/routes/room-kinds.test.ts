import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { settleAllRooms } from "~/domain/rooms/opening.server";
import { listRooms } from "~/domain/rooms/room-list.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { getHearing } from "~/domain/rooms/settings.server";
import type { FormAnswer } from "~/http/form.server";
import * as write from "~/routes/members.$handle_.write";
import * as room from "~/routes/rooms.$slug/route";
import * as comeBack from "~/routes/rooms.$slug_.come-back";
import * as leave from "~/routes/rooms.$slug_.leave";
import * as settings from "~/routes/rooms.$slug_.settings._index/route";
import * as mute from "~/routes/rooms.$slug_.settings.mute";
import * as unmute from "~/routes/rooms.$slug_.settings.unmute";
import * as newTalk from "~/routes/rooms.new/route";
import * as staffRooms from "~/routes/staff.rooms._index/route";
import * as staffRoom from "~/routes/staff.rooms.$slug/route";
import { aMember, aStaffMember } from "../support/cast";
import { aGroup, aTalk, lives, say } from "../support/kinds";
import { asMember, routeArgs } from "../support/requests";
import { aDraft, aRoom } from "../support/rooms";

type Action = { action: (args: never) => unknown };
type Answer = Response & { data: FormAnswer; init: { status: number } };

async function send(member: Member, route: Action, params: Record<string, string>, form: object = {}) {
  const request = await asMember(member, "/anywhere", { form: form as Record<string, string> });
  return (await route.action(routeArgs(request, params))) as Answer;
}
const placeOf = (answer: Response) => answer.headers.get("location")!;
const notHere = expect.objectContaining({ status: 404 });

test("Piši leads to the talk with that person, the same whoever presses it and however often", async () => {
  const [ana, bruno] = [aMember("Ana Dugme"), aMember("Bruno Dugme")];
  const first = placeOf(await send(ana, write, { handle: bruno.handle }));
  expect(first).toMatch(/^\/rooms\/t-/);
  expect(placeOf(await send(bruno, write, { handle: ana.handle }))).toBe(first);
  await expect(send(ana, write, { handle: "nema-nikoga" })).rejects.toEqual(notHere);
});

test("a new conversation that lacks something comes back with whom one chose", async () => {
  const [ana, bruno, cana] = [aMember("Ana Bira Ljude"), aMember("Bruno Biran"), aMember("Cana Birana")];
  const chosen = { with: [bruno.handle, cana.handle], q: "bir" };
  const answer = await send(ana, newTalk, {}, chosen);
  expect(answer.init.status).toBe(400);
  expect(answer.data).toMatchObject({
    errors: { name: { key: "kinds.problem.noName" } },
    chosen: [{ id: bruno.id }, { id: cana.id }],
    typed: { q: "bir" },
  });
  expect(placeOf(await send(ana, newTalk, {}, { ...chosen, name: "Birani" }))).toMatch(/^\/rooms\/t-/);
  const request = await asMember(ana, `/rooms/new?q=bruno&with=${cana.handle}`);
  const page = await newTalk.loader(routeArgs(request));
  expect(page.chosen.map(({ id }) => id)).toEqual([cana.id]);
});

test("the settings of a room are kept by forms: the level, a mute, and the way out", async () => {
  const [ana, bruno, cana] = [aMember("Ana Forma"), aMember("Bruno Forma"), aMember("Cana Forma")];
  const group = aGroup(ana, [bruno, cana], "Forma");
  const params = { slug: group.slug };
  await send(bruno, settings, params, { level: "mentions" });
  await send(bruno, mute, params, { until: "forever" });
  expect(getHearing(bruno, getRoom(bruno, group.slug))).toMatchObject({ level: "mentions" });
  expect(getHearing(bruno, getRoom(bruno, group.slug)).mutedUntil?.getFullYear()).toBe(9999);
  await send(bruno, unmute, params);
  expect(getHearing(bruno, getRoom(bruno, group.slug)).mutedUntil).toBeNull();
  expect((await send(bruno, settings, params, { level: "loud" })).init.status).toBe(400);

  expect(placeOf(await send(bruno, leave, params))).toBe("/rooms");
  await expect(send(bruno, settings, params, { level: "all" })).rejects.toEqual(notHere);
  const stranger = aMember("Stana Forma");
  for (const route of [settings, mute, unmute, leave] as Action[]) {
    await expect(send(stranger, route, params, { level: "all", until: "hour" })).rejects.toEqual(notHere);
  }
});

test("one leaves the room of one's field and comes back by the forms of the pages", async () => {
  settleAllRooms();
  const ana = aMember("Ana Šeta", {}, { fields: ["music"] });
  settleAllRooms();
  await send(ana, leave, { slug: "music" });
  expect(listRooms(ana).map(({ slug }) => slug)).not.toContain("music");
  expect(placeOf(await send(ana, comeBack, { slug: "music" }))).toBe("/rooms/music");
  expect(listRooms(ana).map(({ slug }) => slug)).toContain("music");
});

test("among the rooms of the team there is no talk, not even one of their own, and none has a page there", async () => {
  const [ana, bruno, iva] = [aMember("Ana Spiskova"), aMember("Bruno Spiskov"), aStaffMember("Iva Spiskova")];
  const [theirs, hers] = [aTalk(ana, bruno), aTalk(ana, iva)];
  await say(ana, hers.slug, "Zdravo");
  const listed = await staffRooms.loader(routeArgs(await asMember(iva, "/staff/rooms")));
  expect(listed.rooms.map(({ room }) => room.kind)).not.toContain("direct");
  for (const { slug } of [theirs, hers]) {
    const request = await asMember(iva, `/staff/rooms/${slug}`);
    await expect(staffRoom.loader(routeArgs(request, { slug }))).rejects.toEqual(notHere);
    await expect(send(iva, staffRoom, { slug }, { life: "archive" })).rejects.toEqual(notHere);
  }
});

test("without a script a message that may not be written comes back with its text and the reason", async () => {
  const ana = aMember("Ana Vraćena");
  const { id, slug } = aRoom("vracena", [ana]);
  lives(id, { life: "slow" });
  await send(ana, room, { slug }, aDraft("Prva"));
  const soon = await send(ana, room, { slug }, aDraft("Druga"));
  expect(soon).toMatchObject({ init: { status: 429 }, data: { typed: { body: "Druga" } } });
  lives(id, { life: "archive" });
  const late = await send(ana, room, { slug }, aDraft("Treća"));
  expect(late).toMatchObject({
    init: { status: 409 },
    data: { errors: { form: { key: "kinds.problem.archive" } }, typed: { body: "Treća" } },
  });
});

import { db } from "db/client.server";
import { messages, moderationLog } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { deleteMessage, editMessage, restoreMessage } from "~/domain/rooms/editing.server";
import { isReunion, lifeAt, nextTurn, SLOW_EVERY } from "~/domain/rooms/life";
import { findArchivedAt, lifeDraft, setLife } from "~/domain/rooms/lives.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { react } from "~/domain/rooms/reactions.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { type Fact, onSignal } from "~/domain/signals.server";
import { aMember, aStaffMember } from "../support/cast";
import { lives, say } from "../support/kinds";
import { aDraft, aRoom } from "../support/rooms";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const archived = expect.objectContaining({ status: 409, key: "kinds.problem.archive" });

test("in a slow room a person writes one message, and is told how long the next one waits; the others are not kept", async () => {
  const [ana, bruno] = [aMember("Ana Spora"), aMember("Bruno Spori")];
  const room = aRoom("sporo", [ana, bruno]);
  lives(room.id, { life: "slow" });
  const draft = aDraft("Prva misao");
  await postMessage(ana, getRoom(ana, "sporo"), draft);

  await expect(say(ana, "sporo", "Druga misao")).rejects.toThrow(
    expect.objectContaining({
      status: 429,
      key: "errors.429.wait",
      params: { seconds: expect.toSatisfy((left: number) => left > 0 && left <= SLOW_EVERY / 1_000) },
    }),
  );
  // What was stored already is found again and not refused: its answer was lost on the way.
  const { events } = await postMessage(ana, getRoom(ana, "sporo"), draft);
  expect(events).toHaveLength(1);
  expect((await say(bruno, "sporo", "Tuđa misao")).authorId).toBe(bruno.id);

  db.update(messages)
    .set({ createdAt: new Date(Date.now() - SLOW_EVERY) })
    .where(eq(messages.authorId, ana.id))
    .run();
  expect((await say(ana, "sporo", "Druga misao")).html).toContain("Druga");
});

test("two messages that wait on one device for a slow room do not slip in together", async () => {
  const ana = aMember("Ana Dve");
  lives(aRoom("dve-odjednom", [ana]).id, { life: "slow" });
  const room = getRoom(ana, "dve-odjednom");
  const both = await Promise.allSettled([
    postMessage(ana, room, aDraft("Jedna")),
    postMessage(ana, room, aDraft("Dve")),
  ]);
  expect(both.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
});

test("an archive is read and not written in; one's own words may still be taken back and had again", async () => {
  const ana = aMember("Ana Arhiva");
  const room = aRoom("arhiva", [ana]);
  const old = await say(ana, "arhiva", "Nekad davno");
  const before = getRoom(ana, "arhiva");
  lives(room.id, { life: "archive" });

  await expect(say(ana, "arhiva", "Zakasnela")).rejects.toThrow(archived);
  // Written without a connection, before the room became an archive: the transaction asks anew.
  await expect(postMessage(ana, before, aDraft("Čekala na uređaju"))).rejects.toThrow(archived);
  await expect(editMessage(ana, before, old.id, { body: "Drugačije", revision: 0 })).rejects.toThrow(
    archived,
  );
  await expect(react(ana, before, old.id, { word: "bravo", on: true })).rejects.toThrow(archived);

  const there = getRoom(ana, "arhiva");
  expect((await deleteMessage(ana, there, old.id)).events).toMatchObject([{ type: "delete" }]);
  expect((await restoreMessage(ana, there, old.id)).events).toMatchObject([{ type: "restore" }]);
});

test("an archive opens by itself for a reunion and closes behind it", async () => {
  const ana = aMember("Ana Susret");
  const room = aRoom("okupljanje", [ana]);
  const now = Date.now();
  const around = (from: number, until: number) =>
    lives(room.id, {
      life: "archive",
      reunionFrom: new Date(now + from),
      reunionUntil: new Date(now + until),
    });

  around(DAY, 3 * DAY);
  await expect(say(ana, "okupljanje", "Prerano")).rejects.toThrow(archived);
  around(-DAY, DAY);
  expect((await say(ana, "okupljanje", "Evo nas")).html).toContain("Evo nas");
  around(-3 * DAY, -DAY);
  await expect(say(ana, "okupljanje", "Prekasno")).rejects.toThrow(archived);
});

test("a reunion has a beginning, an end, and a moment at which it turns", () => {
  const room = { life: "archive", reunionFrom: new Date(1_000), reunionUntil: new Date(2_000) } as const;
  expect([999, 1_000, 1_999, 2_000].map((now) => isReunion(room, now))).toEqual([false, true, true, false]);
  expect([0, 1_500, 2_500].map((now) => nextTurn(room, now))).toEqual([1_000, 2_000, undefined]);
  expect(lifeAt(room, 1_500)).toBe("active");
  expect(lifeAt({ ...room, life: "slow" }, 1_500)).toBe("slow");
});

test("the team says how a room lives: it is written down, told, and taken back by saying otherwise", () => {
  const [ana, iva] = [aMember("Ana Odluka"), aStaffMember("Iva Odluka")];
  const room = aRoom("odluka", [ana]);
  const facts: Fact[] = [];
  const stop = onSignal((fact) => facts.push(fact));
  const set = (draft: object) => setLife(iva, getRoom(iva, "odluka"), lifeDraft.parse(draft));

  set({ life: "archive", from: "2031-12-12", until: "2031-12-14" });
  set({ life: "archive", from: "2031-12-12", until: "2031-12-14" });
  stop();

  const now = getRoom(ana, "odluka");
  // Midnight in Belgrade, in winter an hour ahead of UTC; the last day counts whole.
  expect(now.reunionFrom?.toISOString()).toBe("2031-12-11T23:00:00.000Z");
  expect(now.reunionUntil?.toISOString()).toBe("2031-12-14T23:00:00.000Z");
  expect(facts).toEqual([{ type: "room.changed", roomId: room.id }]);
  const lines = () => db.select().from(moderationLog).where(eq(moderationLog.targetId, room.id)).all();
  expect(lines()).toMatchObject([
    {
      action: "room.life",
      actorId: iva.id,
      detail: { life: "archive", from: "2031-12-12", until: "2031-12-14" },
    },
  ]);
  expect(findArchivedAt(now)).toBe(lines()[0]!.at.getTime());

  set({ life: "active" });
  expect(getRoom(ana, "odluka")).toMatchObject({ life: "active", reunionFrom: null, reunionUntil: null });
  expect(() => setLife(ana, getRoom(ana, "odluka"), lifeDraft.parse({ life: "slow" }))).toThrow(
    expect.objectContaining({ status: 403 }),
  );
});

test("a reunion without an end, with the end first, of no day, or of a month is not taken", () => {
  const problems = (from: string, until: string) =>
    lifeDraft.safeParse({ life: "archive", from, until }).error?.issues.map(({ message }) => message);
  expect(problems("2031-12-12", "")).toEqual(["kinds.problem.noEnd"]);
  expect(problems("", "2031-12-12")).toEqual(["kinds.problem.noBeginning"]);
  expect(problems("2031-12-12", "2031-12-10")).toEqual(["kinds.problem.endFirst"]);
  expect(problems("2031-02-30", "2031-03-01")).toEqual(["forms.invalid"]);
  expect(problems("2031-12-01", "2031-12-31")).toEqual(["kinds.problem.tooLong"]);
  expect(problems("2031-12-12", "2031-12-12")).toBeUndefined();
});

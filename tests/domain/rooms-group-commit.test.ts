import { db, sqlite } from "db/client.server";
import { Database } from "db/driver.server";
import { messages, roomEvents, rooms } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Refusal } from "~/domain/refusal";
import { commitTogether } from "~/domain/rooms/group-commit.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { aMember } from "../support/cast";
import { aDraft, aRoom } from "../support/rooms";

test("writes of one moment are committed together and answered in their order", async () => {
  const ana = aMember("Ana Zajedno");
  const room = aRoom("zajedno", [ana]);
  const answered: string[] = [];
  const insideOne: boolean[] = [];
  const drafts = Array.from({ length: 20 }, (_, each) => aDraft(`Poruka ${each}`));

  const watch = commitTogether(() => insideOne.push(sqlite.inTransaction));
  await Promise.all(
    drafts.map(async (draft) => {
      const { events } = await postMessage(ana, getRoom(ana, "zajedno"), draft);
      answered.push(`${events[0]!.number} ${draft.body}`);
    }),
  );
  await watch;

  expect(insideOne).toEqual([true]);
  expect(answered).toEqual(drafts.map(({ body }, each) => `${each + 2} ${body}`));
  expect(db.select().from(rooms).where(eq(rooms.id, room.id)).get()?.lastNumber).toBe(21);
});

test("an answer comes only after the commit: another connection sees the message at that moment", async () => {
  const ana = aMember("Ana Posle");
  aRoom("posle", [ana]);
  const other = new Database(process.env.DATABASE_PATH!, { readonly: true });

  const { events } = await postMessage(ana, getRoom(ana, "posle"), aDraft("Već na disku"));

  const seen = other.prepare("SELECT count(*) FROM messages WHERE number = ? AND body = ?").pluck();
  expect(seen.get(events[0]!.number, "Već na disku")).toBe(1);
  other.close();
});

test("one refusal takes back only itself: the others of its group arrive, and no number is lost", async () => {
  const ana = aMember("Ana Jedna");
  const room = aRoom("jedna", [ana]);
  const post = (body: string) => postMessage(ana, getRoom(ana, "jedna"), aDraft(body));

  const outcomes = await Promise.allSettled([
    post("Prva"),
    commitTogether((tx) => {
      tx.update(rooms).set({ lastNumber: 500 }).where(eq(rooms.id, room.id)).run();
      throw new Refusal(409, "rooms.problem.closed");
    }),
    commitTogether(() => {
      throw new TypeError("a mistake of ours");
    }),
    post("Druga"),
  ]);

  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "fulfilled"]);
  expect(outcomes[1]).toMatchObject({ reason: { status: 409 } });
  expect(outcomes[2]).toMatchObject({ reason: expect.any(TypeError) });
  const stored = db.select().from(roomEvents).where(eq(roomEvents.roomId, room.id)).all();
  expect(stored.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test("a database that another process holds is asked again, in order, and everything arrives", async () => {
  const ana = aMember("Ana Brava");
  const room = aRoom("brava", [ana]);
  const holder = new Database(process.env.DATABASE_PATH!);
  holder.exec("BEGIN IMMEDIATE");

  const early = postMessage(ana, getRoom(ana, "brava"), aDraft("Dok je zaključano"));
  setTimeout(() => holder.exec("COMMIT"), 400);
  await new Promise((resolve) => setTimeout(resolve, 350));
  const late = postMessage(ana, getRoom(ana, "brava"), aDraft("Malo kasnije"));

  const numbers = (await Promise.all([early, late])).map(({ events }) => events[0]!.number);
  expect(numbers).toEqual([2, 3]);
  expect(db.select().from(messages).where(eq(messages.roomId, room.id)).all()).toHaveLength(2);
  holder.close();
});

test("a full disk refuses each message with a sentence and keeps none by halves; with room again they arrive", async () => {
  const ana = aMember("Ana Puna");
  const room = aRoom("puna", [ana]);
  const long = Array.from({ length: 300 }, () => aDraft("č".repeat(2_000)));
  sqlite.pragma(`max_page_count = ${sqlite.pragma("page_count", { simple: true })}`);

  const outcomes = await Promise.allSettled(
    long.map((draft) => postMessage(ana, getRoom(ana, "puna"), draft)),
  );

  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(["rejected"]));
  expect(outcomes[0]).toMatchObject({ reason: { status: 503, key: "errors.diskFull" } });
  expect(db.select().from(messages).where(eq(messages.roomId, room.id)).all()).toEqual([]);

  sqlite.pragma("max_page_count = 1073741823");
  const { events } = await postMessage(ana, getRoom(ana, "puna"), long[0]!);
  expect(events[0]!.number).toBe(2);
});

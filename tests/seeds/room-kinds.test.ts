import { db, sqlite } from "db/client.server";
import { members, rooms } from "db/schema";
import { chatByField } from "db/seeds/chat/by-field";
import { everybodyRoom, mentorsRoom } from "db/seeds/chat/common-rooms";
import { ownTalks } from "db/seeds/chat/own-talks";
import { fillWithDemo } from "db/seeds/community";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { findViewer } from "~/domain/members/viewer.server";
import { listEvents, stateOf } from "~/domain/rooms/events.server";
import { settleAllRooms } from "~/domain/rooms/opening.server";
import { listPins } from "~/domain/rooms/pins.server";
import { listRooms } from "~/domain/rooms/room-list.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { stateHash } from "~/domain/rooms/state-hash";
import { formsAddressed, formsSpoken } from "./spoken-forms";

beforeAll(() => fillWithDemo());

const chats = [
  ...everybodyRoom,
  ...mentorsRoom,
  ...Object.values(chatByField).flat(),
  ...ownTalks.flatMap(({ chat }) => chat),
];
const viewer = (email: string) =>
  findViewer(
    db
      .select({ id: members.id })
      .from(members)
      .where(eq(members.email, `${email}@example.org`))
      .get()!.id,
  )!;

test("in the new rooms, too, everybody speaks of themselves in their own form and is addressed in it", () => {
  for (const { key, lines, people } of chats) {
    for (const line of lines) {
      const spoken = formsSpoken(line.text).filter(({ form }) => form !== line.form);
      expect(spoken, `${key}: ${line.text}`).toEqual([]);
      if (line.form !== "any") expect(people[line.who]?.form, `${key}: ${line.text}`).toBe(line.form);
      const others = Object.entries(people).filter(([who]) => who !== line.who);
      for (const form of formsAddressed(line.text)) {
        expect(
          others.map(([, person]) => person.form),
          `${key}: ${line.text}`,
        ).toContain(form);
      }
    }
    expect([...new Set(lines.map(({ who }) => who))].sort(), key).toEqual(Object.keys(people).sort());
  }
  const texts = chats.flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test("the demo has rooms of every kind, talks of the people to try, and old rooms that live on as such", () => {
  const kinds = db.select({ kind: rooms.kind, life: rooms.life }).from(rooms).all();
  const count = (kind: string) => kinds.filter((room) => room.kind === kind).length;
  expect([count("cycle"), count("field"), count("mentors"), count("everybody")]).toEqual([7, 12, 1, 1]);
  expect(count("direct")).toBeGreaterThanOrEqual(4);
  expect(count("group")).toBeGreaterThanOrEqual(1);
  expect(kinds.map(({ life }) => life).sort()).toEqual(expect.arrayContaining(["archive", "slow"]));
  const own = listRooms(viewer("alumna")).map(({ kind }) => kind);
  expect(new Set(own)).toEqual(new Set(["cycle", "field", "everybody", "direct", "group"]));
  expect(listRooms(viewer("mentor")).some(({ kind, unread }) => kind === "mentors" && unread > 0)).toBe(true);
  expect(settleAllRooms()).toBe(0);
});

test("every room's numbers run from one to its last without a gap, and each message knows its last change", () => {
  const gaps = sqlite.prepare(
    `SELECT r.slug FROM rooms r LEFT JOIN room_events e ON e.room_id = r.id GROUP BY r.id
     HAVING r.last_number <> count(e.number) OR coalesce(max(e.number), 0) <> r.last_number`,
  );
  expect(gaps.all()).toEqual([]);
  const stale = sqlite.prepare(
    `SELECT m.body FROM messages m WHERE m.changed <>
       (SELECT max(e.number) FROM room_events e WHERE e.room_id = m.room_id AND e.message_id = m.id)
     OR NOT EXISTS (SELECT 1 FROM room_events e WHERE e.room_id = m.room_id AND e.number = m.number
       AND e.type = 'message' AND e.message_id = m.id AND e.actor_id = m.author_id)`,
  );
  expect(stale.all()).toEqual([]);
  const mentor = viewer("mentor");
  for (const { slug, lastNumber } of listRooms(mentor)) {
    const room = getRoom(mentor, slug);
    expect(
      stateHash(listEvents(mentor, room, { after: Math.max(0, lastNumber - 60) }), lastNumber),
      slug,
    ).toBe(stateOf(mentor, room).hash);
  }
});

test("in the running edition something is pinned, answered, mended and reacted to", () => {
  const mentee = viewer("mentee");
  const room = getRoom(mentee, "7-ciklus");
  expect(listPins(mentee, room).pins).toHaveLength(1);
  const { messages } = listEvents(mentee, room, { before: room.lastNumber + 1, limit: 100 });
  const all = Object.values(messages);
  expect(all.some(({ replyToId }) => replyToId !== null)).toBe(true);
  expect(all.some(({ revision }) => revision > 0)).toBe(true);
  expect(all.some(({ reactions }) => reactions.some(({ memberIds }) => memberIds.length > 3))).toBe(true);
});

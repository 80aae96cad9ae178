import { chatByEdition } from "db/seeds/chat/chat-by-edition";
import { placeChat } from "db/seeds/chat/place-chat";
import { readingOf } from "db/seeds/fill-rooms";
import type { PersonSeed } from "db/seeds/people/person-seed";
import { expect, test } from "vitest";
import { WINDOW } from "~/domain/rooms/rules";

const HOURS = Array.from({ length: 24 }, (_, hour) => new Date(Date.UTC(2026, 10, 30, hour, 17)));

test("as many messages wait for whoever was here before yesterday, whatever the hour at which the demo is opened", () => {
  const waiting = HOURS.map((now) => {
    const lines = placeChat(chatByEdition["7-ciklus"]!, now)
      .flatMap(({ lines }) => lines)
      .map(({ at, text }) => ({ at: at.getTime(), author: "somebody", text }));
    return lines.length - readingOf(lines, now)({ activity: "writes" } as PersonSeed).lastNumber;
  });
  expect(new Set(waiting).size).toBe(1);
  expect(waiting[0]).toBeGreaterThan(20);
  expect(waiting[0], "all of it is on the page at once").toBeLessThan(WINDOW);
});

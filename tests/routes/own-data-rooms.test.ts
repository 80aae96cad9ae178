import { expect, test } from "vitest";
import { exportOf } from "~/domain/own-data/export.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { react } from "~/domain/rooms/reactions.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { aMember } from "../support/cast";
import { aDraft, aRoom } from "../support/rooms";

test("the copy holds the words that I put under messages, and nothing of what stands above them or of others' words", async () => {
  const [ana, bruno] = [aMember("Ana Kopija"), aMember("Bruno Kopija")];
  const { slug } = aRoom("kopija-soba", [ana, bruno]);
  const { events } = await postMessage(bruno, getRoom(bruno, slug), aDraft("Brunova tajna"));
  const messageId = "messageId" in events[0]! ? events[0].messageId : "";
  await react(ana, getRoom(ana, slug), messageId, { word: "bravo", on: true });
  await react(ana, getRoom(ana, slug), messageId, { word: "ha", on: true });
  await react(ana, getRoom(ana, slug), messageId, { word: "ha", on: false });
  await react(bruno, getRoom(bruno, slug), messageId, { word: "true", on: true });

  const parts = [...exportOf(ana, "en")];
  const { rows } = parts.find(({ name }) => name === "reactions")!;

  expect(rows).toEqual([
    { reaction: "bravo", room: "Cycle kopija-soba", person: "Bruno Kopija", saidAt: expect.any(String) },
  ]);
  expect(JSON.stringify(parts)).not.toContain("Brunova tajna");
});

import { expect, test } from "vitest";
import { leaveRoom } from "~/domain/rooms/leaving.server";
import { lifeDraft, setLife } from "~/domain/rooms/lives.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { chooseLevel } from "~/domain/rooms/settings.server";
import type { Question, Questions } from "~/realtime/contract";
import { aMember, aStaffMember } from "../support/cast";
import { aGroup, aTalk, lives, say } from "../support/kinds";
import { ask, aTab, gets, hears, until } from "../support/realtime";
import { aRoom } from "../support/rooms";

type Heard = ReturnType<typeof hears>;
const wordsIn = (heard: Heard) => JSON.stringify(heard.map(({ news }) => news));
const nudgesIn = (heard: Heard) => heard.filter(({ event }) => event === "stale").length;

/** Everything that a page may ask about a room and a message of it. */
const questionsOf = (roomId: string, messageId: string) => {
  const asked: { [Q in Question]?: Questions[Q][0] } = {
    "room.enter": { roomId, after: null },
    "room.post": { roomId, clientId: crypto.randomUUID(), body: "Upadam" },
    "room.edit": { roomId, messageId, body: "Menjam", revision: 0 },
    "room.delete": { roomId, messageId },
    "room.restore": { roomId, messageId },
    "room.react": { roomId, messageId, word: "ha", on: true },
    "room.pin": { roomId, messageId, on: true },
    "room.history": { roomId, after: 0 },
    "room.read": { roomId, number: 1 },
    "room.state": { roomId },
    "room.typing": { roomId },
  };
  return Object.entries(asked) as [Question, never][];
};

test("a talk and a group do not exist for the team, whatever a socket of theirs asks, and none of it reaches them", async () => {
  const [ana, bruno, cana] = [aMember("Ana Cev"), aMember("Bruno Cev"), aMember("Cana Cev")];
  const [iva, petar] = [aStaffMember("Iva Cev"), aMember("Petar Cev", { standing: "admin" })];
  const tabs = [await aTab(iva), await aTab(petar)];
  const heard = tabs.map((tab) => hears(tab));
  const group = aGroup(ana, [bruno, cana], "Cev troje");
  for (const room of [aTalk(ana, bruno), group]) {
    const message = await say(ana, room.slug, "Šapat");
    for (const tab of tabs) {
      for (const [question, payload] of questionsOf(room.id, message.id)) {
        expect(await ask(tab, question, payload), question).toEqual({
          ok: false,
          error: { key: "errors.404.text", params: {} },
        });
      }
    }
    const his = await aTab(bruno);
    await gets(his, "room.enter", { roomId: room.id, after: null });
    const words = hears(his);
    await say(ana, room.slug, "Glasnije");
    await until(() => wordsIn(words).includes("Glasnije"), "the other hears it");
    his.disconnect();
  }
  // What was said for everybody of the rooms has gone out by now: the nudge waits a second.
  const hers = await aTab(cana);
  const quiet = hears(hers);
  await say(ana, group.slug, "Još jednom");
  await until(() => nudgesIn(quiet) > 0, "who is of the group is nudged");
  expect(heard.map(wordsIn)).toEqual(["[]", "[]"]);
});

test("who leaves a group hears nothing more of it at that moment", async () => {
  const [ana, bruno, cana] = [aMember("Ana Van"), aMember("Bruno Van"), aMember("Cana Van")];
  const group = aGroup(ana, [bruno, cana], "Van");
  const tab = await aTab(bruno);
  await gets(tab, "room.enter", { roomId: group.id, after: null });
  const heard = hears(tab);
  leaveRoom(bruno, getRoom(bruno, group.slug));
  await say(ana, group.slug, "Otišao je");
  await until(() => heard.some(({ event }) => event === "room.evicted"), "he is out");
  expect(await ask(tab, "room.history", { roomId: group.id, after: 0 })).toMatchObject({ ok: false });
  expect(wordsIn(heard)).not.toContain("Otišao je");
});

test("how a room lives is told to those who have it open and to all of its people", async () => {
  const [ana, bruno, iva] = [aMember("Ana Živi"), aMember("Bruno Živi Negde"), aStaffMember("Iva Živi")];
  const room = aRoom("zivot-sobe", [ana, bruno]);
  const [hers, his, team] = [await aTab(ana), await aTab(bruno), await aTab(iva)];
  await gets(hers, "room.enter", { roomId: room.id, after: null });
  await gets(team, "room.enter", { roomId: room.id, after: null });
  const heard = [hers, his, team].map((tab) => hears(tab));
  setLife(iva, getRoom(iva, "zivot-sobe"), lifeDraft.parse({ life: "archive" }));
  await until(() => heard.every((each) => nudgesIn(each) > 0), "everybody reads the page anew");
});

test("a message that comes too soon in a slow room is answered with the seconds to wait, which the page waits out", async () => {
  const ana = aMember("Ana Čeka");
  const room = aRoom("cekanje", [ana]);
  lives(room.id, { life: "slow" });
  const tab = await aTab(ana);
  const post = (body: string) =>
    ask(tab, "room.post", { roomId: room.id, clientId: crypto.randomUUID(), body });
  expect(await post("Prva")).toMatchObject({ ok: true });
  const answer = await post("Druga");
  expect(answer).toMatchObject({ ok: false, error: { key: "errors.429.wait" } });
  expect(answer.ok ? 0 : Number(answer.error.params.seconds)).toBeGreaterThan(0);
});

test("a hidden tab asks only how much waits, and is nudged when its person hears a room otherwise", async () => {
  const [ana, bruno] = [aMember("Ana Broj"), aMember("Bruno Broj")];
  const talk = aTalk(ana, bruno);
  await say(ana, talk.slug, "Jedna");
  const tab = await aTab(bruno);
  const heard = hears(tab);
  expect(await gets(tab, "rooms.unread", {})).toMatchObject({ count: 1 });
  chooseLevel(bruno, getRoom(bruno, talk.slug), "nothing");
  await until(() => nudgesIn(heard) > 0, "the other pages hear of it");
  expect(await gets(tab, "rooms.unread", {})).toMatchObject({ count: 0 });
});

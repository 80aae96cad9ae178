import { expect, test } from "vitest";
import { blockMember, unblockMember } from "~/domain/contacts/blocks.server";
import type { Member } from "~/domain/members/person";
import { setPresence } from "~/domain/members/presence.server";
import { readmit, removeFromRoom } from "~/domain/rooms/membership.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom, getRoomById } from "~/domain/rooms/rooms.server";
import { signal } from "~/domain/signals.server";
import { findPresence } from "~/realtime/io.server";
import { aMember, aStaffMember } from "../support/cast";
import { ask, aTab, type Client, gets, hears, until } from "../support/realtime";
import { aDraft, aRoom } from "../support/rooms";

type Heard = ReturnType<typeof hears>;
const eventsIn = (heard: Heard) =>
  heard
    .filter(({ event }) => event === "room.events")
    .flatMap(({ news }) => ("events" in news ? news.events : []))
    .map(({ number }) => number);
const nudgesIn = (heard: Heard) =>
  heard.filter(({ event }) => event === "stale").map(({ news }) => ("topic" in news ? news.topic : ""));

const enter = (tab: Client, roomId: string, after: number | null = null) =>
  gets(tab, "room.enter", { roomId, after });
const post = (tab: Client, roomId: string, body: string, clientId: string = crypto.randomUUID()) =>
  gets(tab, "room.post", { roomId, body, clientId });

/** Waits until all who have these tabs are told of each other, and have heard it: an answer comes behind it. */
async function seeEachOther(
  room: { id: string; cycleId: string },
  people: Member[],
  tabs: readonly Client[],
) {
  await until(() => findPresence()!.whoIsHere(room, people[0]!).length === people.length, "all are here");
  for (const tab of tabs) await gets(tab, "room.state", { roomId: room.id });
}

test("what Bruno writes reaches Ana in the same room, once, with its number and his name", async () => {
  const [ana, bruno] = [aMember("Ana Živa"), aMember("Bruno Živi")];
  const room = aRoom("uzivo", [ana, bruno]);
  const [hers, his] = [await aTab(ana), await aTab(bruno)];
  await Promise.all([enter(hers, room.id), enter(his, room.id)]);
  const heard = hears(hers);

  const answer = await post(his, room.id, "Zdravo **svima**");

  await until(() => eventsIn(heard).length > 0, "Ana hears it");
  expect(eventsIn(heard)).toEqual([3]);
  expect(heard.at(-1)?.news).toMatchObject({
    roomId: room.id,
    events: [{ number: 3, type: "message", actorId: bruno.id }],
    people: { [bruno.id]: { name: "Bruno Živi" } },
  });
  const news = heard.at(-1)!.news as typeof answer;
  expect(Object.values(news.messages)).toMatchObject([
    { authorId: bruno.id, html: "Zdravo <strong>svima</strong>" },
  ]);
  expect(answer.events).toEqual(news.events);
});

test("a message that is sent again, over another socket or by the form, is the same message and told once", async () => {
  const [ana, bruno] = [aMember("Ana Opet"), aMember("Bruno Opet")];
  const room = aRoom("opet", [ana, bruno]);
  const [hers, his, hisPhone] = [await aTab(ana), await aTab(bruno), await aTab(bruno)];
  await enter(hers, room.id);
  const heard = hears(hers);
  const draft = aDraft("Samo jednom");

  const answers = await Promise.all([
    post(his, room.id, draft.body, draft.clientId),
    post(hisPhone, room.id, draft.body, draft.clientId),
    postMessage(bruno, getRoom(bruno, "opet"), draft),
    post(his, room.id, draft.body, draft.clientId),
  ]);
  await post(his, room.id, "Potom");

  expect(new Set(answers.map(({ events }) => events[0]!.number))).toEqual(new Set([3]));
  await until(() => eventsIn(heard).includes(4), "the next one arrives");
  expect(eventsIn(heard)).toEqual([3, 4]);
});

test("after a lost connection a client asks from its last number and gets what it missed, once, in order", async () => {
  const [ana, bruno] = [aMember("Ana Voz"), aMember("Bruno Voz")];
  const room = aRoom("voz", [ana, bruno]);
  const [first, his] = [await aTab(ana), await aTab(bruno)];
  await enter(first, room.id, 0);
  const heard = hears(first);
  await post(his, room.id, "Pre tunela");
  await until(() => eventsIn(heard).length === 1, "the first arrives");

  first.disconnect();
  for (let each = 0; each < 130; each++) {
    await postMessage(bruno, getRoom(bruno, "voz"), aDraft(`U tunelu ${each}`));
  }
  const again = await aTab(ana);
  const later = hears(again);
  const got: number[] = [];
  let page = await enter(again, room.id, eventsIn(heard).at(-1)!);
  for (;;) {
    got.push(...page.events.map(({ number }) => number));
    if (got.at(-1) === page.last) break;
    page = { ...page, ...(await gets(again, "room.history", { roomId: room.id, after: got.at(-1)! })) };
  }
  await post(his, room.id, "Posle tunela");
  await until(() => eventsIn(later).length === 1, "the live one arrives");

  expect([...eventsIn(heard), ...got, ...eventsIn(later)]).toEqual(
    Array.from({ length: 132 }, (_, index) => index + 3),
  );
});

test("who is too far behind is told to start again instead of being sent everything", async () => {
  const ana = aMember("Ana Daleko");
  const room = aRoom("daleko", [ana]);
  const tab = await aTab(ana);
  expect(await enter(tab, room.id, 5_000)).toMatchObject({ tooFar: true, events: [], last: 1 });
});

test("a room that is not hers does not exist for Ana, whatever she asks of it and in whatever form", async () => {
  const [ana, bruno] = [aMember("Ana Tuđa"), aMember("Bruno Tuđi")];
  const [own, foreign] = [aRoom("svoja", [ana]), aRoom("tudja", [bruno])];
  const [tab, his] = [await aTab(ana), await aTab(bruno)];
  await enter(his, foreign.id);
  await post(his, foreign.id, "Među nama");
  const [heard, heardByBruno] = [hears(tab), hears(his)];

  const forms = [
    foreign.id,
    foreign.slug,
    `in:${foreign.id}`,
    foreign.id.toUpperCase(),
    `${foreign.id} `,
    [foreign.id],
  ];
  for (const form of [...forms, { id: foreign.id }, 2, null]) {
    const roomId = form as string;
    for (const answer of [
      await ask(tab, "room.enter", { roomId, after: 0 }),
      await ask(tab, "room.history", { roomId, after: 0 }),
      await ask(tab, "room.read", { roomId, number: 1 }),
      await ask(tab, "room.typing", { roomId }),
      await ask(tab, "room.post", { roomId, ...aDraft("Upadam") }),
    ]) {
      expect(answer).toMatchObject({ ok: false });
      expect(JSON.stringify(answer)).not.toContain("Među nama");
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await post(his, foreign.id, "Još nešto");
  await enter(tab, own.id);
  await post(tab, own.id, "U svojoj");
  await until(() => eventsIn(heard).length === 1, "her own message arrives");

  expect(heard.filter(({ news }) => JSON.stringify(news).includes(foreign.id))).toEqual([]);
  expect(eventsIn(heardByBruno)).toEqual([3]);
});

test("who is put out stops hearing and being heard at that moment, on every device", async () => {
  const [ana, bruno, staff] = [aMember("Ana Sedi"), aMember("Bruno Ide"), aStaffMember("Iva Vrata")];
  const room = aRoom("vrata", [ana, bruno]);
  const [hers, his, hisPhone] = [await aTab(ana), await aTab(bruno), await aTab(bruno)];
  for (const tab of [hers, his, hisPhone]) await enter(tab, room.id);
  await seeEachOther(room, [ana, bruno], [hers, his, hisPhone]);
  const [byAna, byBruno, byPhone] = [hears(hers), hears(his), hears(hisPhone)];

  removeFromRoom(staff, getRoom(staff, "vrata"), bruno.id, "Vređa druge");
  await post(hers, room.id, "Sad smo sami");
  await until(() => eventsIn(byAna).length === 2, "Ana hears the leave and her own words");

  for (const answer of [
    await ask(his, "room.post", { roomId: room.id, ...aDraft("Ne može") }),
    await ask(his, "room.enter", { roomId: room.id, after: 0 }),
    await ask(hisPhone, "room.history", { roomId: room.id, after: 0 }),
    await ask(hisPhone, "room.typing", { roomId: room.id }),
    await ask(hisPhone, "room.read", { roomId: room.id, number: 4 }),
  ]) {
    expect(answer).toMatchObject({ ok: false });
  }
  await until(() => byPhone.length > 0 && byBruno.length > 0, "both his tabs are told");
  for (const heard of [byBruno, byPhone]) {
    expect(heard.filter(({ event }) => event !== "stale")).toEqual([
      { event: "room.evicted", news: { roomId: room.id } },
    ]);
  }
  const gone = { event: "room.here", news: { roomId: room.id, came: [], left: [bruno.id] } };
  await until(() => byAna.some((each) => JSON.stringify(each) === JSON.stringify(gone)), "Ana sees him go");

  readmit(staff, getRoom(staff, "vrata"), bruno.id);
  await enter(his, room.id);
  await post(hers, room.id, "Dobro došli nazad");
  await until(() => eventsIn(byBruno).length === 1, "he hears again");
});

test("a message under way when its author is put out is refused, not heard", async () => {
  const [ana, bruno, staff] = [aMember("Ana Čeka"), aMember("Bruno Piše"), aStaffMember("Iva Brza")];
  const room = aRoom("trka", [ana, bruno]);
  const [hers, his] = [await aTab(ana), await aTab(bruno)];
  await enter(hers, room.id);
  const heard = hears(hers);

  const answers = Array.from({ length: 20 }, (_, each) =>
    ask(his, "room.post", { roomId: room.id, ...aDraft(`Poruka ${each}`) }),
  );
  await answers[0];
  removeFromRoom(staff, getRoom(staff, "trka"), bruno.id, "Vređa druge");
  const left = getRoomById(staff, room.id).lastNumber;
  const settled = await Promise.all(answers);
  await post(hers, room.id, "Tišina");
  await until(() => eventsIn(heard).includes(left + 1), "Ana hears her own words");

  const taken = settled.filter(({ ok }) => ok);
  expect(eventsIn(heard)).toHaveLength(taken.length + 2);
  expect(getRoomById(staff, room.id).lastNumber).toBe(left + 1);
});

test("here now: everybody once however many tabs, gone with the last one, and not at all if they hide it", async () => {
  const [ana, bruno] = [aMember("Ana Tu"), aMember("Bruno Tu")];
  const hidden = aMember("Hana Skrivena", { hidesPresence: true });
  const room = aRoom("tu", [ana, bruno, hidden]);
  const here = () =>
    findPresence()!
      .whoIsHere(room, ana)
      .map(({ name }) => name);
  const hers = await aTab(ana);
  expect((await enter(hers, room.id)).here.map(({ name }) => name)).toEqual(["Ana Tu"]);
  const heard = hears(hers);
  const comings = () => heard.filter(({ event }) => event === "room.here").map(({ news }) => news);

  const [one, two, secret] = [await aTab(bruno), await aTab(bruno), await aTab(hidden)];
  for (const tab of [one, two, secret]) await enter(tab, room.id);
  await gets(secret, "room.typing", { roomId: room.id });
  await until(() => comings().length === 1, "Bruno comes");
  expect(here().sort()).toEqual(["Ana Tu", "Bruno Tu"]);

  one.disconnect();
  await gets(two, "room.typing", { roomId: room.id });
  await until(() => heard.some(({ event }) => event === "room.typing"), "Bruno types on his other tab");
  expect(comings()).toHaveLength(1);
  await gets(two, "room.leave", { roomId: room.id });
  await until(() => comings().length === 2, "Bruno is gone");

  expect(comings()).toEqual([
    { roomId: room.id, came: [expect.objectContaining({ name: "Bruno Tu", role: "mentee" })], left: [] },
    { roomId: room.id, came: [], left: [bruno.id] },
  ]);
  expect(heard.filter(({ event }) => event === "room.typing")).toEqual([
    { event: "room.typing", news: { roomId: room.id, memberId: bruno.id } },
  ]);
});

test("a block at once hides two people from each other in the room, typing too, and from nobody else", async () => {
  const people: Member[] = ["Ana", "Bruno", "Vera"].map((name) => aMember(`${name} Blok`));
  const [ana, bruno, vera] = people as [Member, Member, Member];
  const room = aRoom("blok", [ana, bruno, vera]);
  const tabs = [await aTab(ana), await aTab(bruno), await aTab(vera)] as const;
  for (const tab of tabs) await enter(tab, room.id);
  await seeEachOther(room, [vera, ana, bruno], tabs);
  const [hers, his, theirs] = tabs.map(hears) as [Heard, Heard, Heard];
  const presence = (heard: Heard) =>
    heard.flatMap(({ news }) => {
      if (!("left" in news)) return [];
      const came = news.came.filter(({ id }) => id !== vera.id).map(({ id }) => `+${id}`);
      return [...news.left.map((id) => `-${id}`), ...came];
    });

  blockMember(ana, bruno.handle);
  await until(() => presence(hers).length === 1 && presence(his).length === 1, "they vanish for each other");
  expect([presence(hers), presence(his)]).toEqual([[`-${bruno.id}`], [`-${ana.id}`]]);
  const names = async (tab: Client) => (await enter(tab, room.id)).here.map(({ name }) => name).sort();
  expect(await names(tabs[0])).toEqual(["Ana Blok", "Vera Blok"]);
  expect(await names(tabs[1])).toEqual(["Bruno Blok", "Vera Blok"]);
  expect(await names(tabs[2])).toEqual(["Ana Blok", "Bruno Blok", "Vera Blok"]);

  await gets(tabs[1], "room.typing", { roomId: room.id });
  await until(() => theirs.some(({ event }) => event === "room.typing"), "Vera sees Bruno type");
  await gets(tabs[1], "room.leave", { roomId: room.id });
  await until(() => presence(theirs).includes(`-${bruno.id}`), "Vera sees Bruno go");
  await post(tabs[2], room.id, "Tišina");
  await until(() => hers.some(({ event }) => event === "room.events"), "Ana hears Vera");
  expect(hers.filter(({ event }) => event === "room.typing")).toEqual([]);
  expect(presence(hers)).toEqual([`-${bruno.id}`]);

  await enter(tabs[1], room.id);
  unblockMember(ana, bruno.id);
  await until(() => presence(hers).length === 2, "Bruno is there again");
  expect(presence(hers)).toEqual([`-${bruno.id}`, `+${bruno.id}`]);
});

test("those of the room who are elsewhere get a nudge without words, those inside and strangers get none", async () => {
  const people: Member[] = ["Ana", "Bruno", "Vera"].map((name) => aMember(`${name} Drugde`));
  const [ana, bruno, vera] = people as [Member, Member, Member];
  const room = aRoom("drugde", [ana, bruno]);
  const tabs = [await aTab(ana), await aTab(bruno), await aTab(vera)] as const;
  const [inside, elsewhere, stranger] = tabs.map(hears) as [Heard, Heard, Heard];
  await enter(tabs[0], room.id);

  for (const body of ["Jedan", "Dva", "Tri"]) await post(tabs[0], room.id, body);
  await until(() => nudgesIn(elsewhere).length > 0, "Bruno is nudged");

  expect(elsewhere).toEqual([{ event: "stale", news: { topic: "rooms" } }]);
  expect(nudgesIn(inside)).toEqual([]);
  expect(stranger).toEqual([]);
});

test("reading on one device moves the number on the others, and never backwards", async () => {
  const [ana, bruno] = [aMember("Ana Dvoje"), aMember("Bruno Dvoje")];
  const room = aRoom("dvoje", [ana, bruno]);
  for (const body of ["Jedan", "Dva"]) await postMessage(ana, getRoom(ana, "dvoje"), aDraft(body));
  const [desk, phone] = [await aTab(bruno), await aTab(bruno)];
  const heard = hears(phone);
  await enter(desk, room.id);
  await gets(desk, "room.read", { roomId: room.id, number: 4 });
  await until(() => nudgesIn(heard).length === 1, "the phone is nudged");
  await gets(desk, "room.read", { roomId: room.id, number: 1 });
  await gets(desk, "room.read", { roomId: room.id, number: 4 });
  expect(nudgesIn(heard)).toEqual(["rooms"]);
});

test("announcements concern everybody, reports those who moderate, and nobody is told what they say", async () => {
  const [ana, staff] = [aMember("Ana Glas"), aStaffMember("Iva Glas")];
  const [hers, team] = [await aTab(ana), await aTab(staff)];
  const [byAna, byStaff] = [hears(hers), hears(team)];
  signal({ type: "report.changed" });
  signal({ type: "announcement.changed", announcementId: "ann_1" });
  await until(() => nudgesIn(byAna).length === 1 && nudgesIn(byStaff).length === 2, "both are told");
  expect(nudgesIn(byAna)).toEqual(["announcements"]);
  expect(nudgesIn(byStaff)).toEqual(["moderation", "announcements"]);
});

test("a listener that fails does not undo the message, and the next ones are told", async () => {
  const [ana, bruno] = [aMember("Ana Dalje"), aMember("Bruno Dalje")];
  const room = aRoom("dalje", [ana, bruno]);
  const hers = await aTab(ana);
  await enter(hers, room.id);
  const heard = hears(hers);
  signal({ type: "room.event", roomId: room.id, number: 99 });
  await postMessage(bruno, getRoom(bruno, "dalje"), aDraft("Idemo dalje"));
  await until(() => eventsIn(heard).length === 1, "it is told");
  expect(eventsIn(heard)).toEqual([3]);
});

test("who hides their presence while here is gone from sight at once, and back when they show it again", async () => {
  const [ana, bruno] = [aMember("Ana Vidi"), aMember("Bruno Skriven")];
  const room = aRoom("skrivanje", [ana, bruno]);
  const [hers, his] = [await aTab(ana), await aTab(bruno)];
  await enter(hers, room.id);
  await enter(his, room.id);
  await seeEachOther(room, [ana, bruno], [hers, his]);
  const heard = hears(hers);
  const seen = () => heard.filter(({ event }) => event === "room.here").map(({ news }) => news);

  setPresence(bruno, true);
  await until(() => seen().length === 1, "Ana sees him go");
  setPresence(bruno, false);
  await until(() => seen().length === 2, "Ana sees him again");

  expect(seen()).toMatchObject([{ left: [bruno.id] }, { came: [{ name: "Bruno Skriven" }] }]);
});

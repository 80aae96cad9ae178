import { chatByEdition } from "db/seeds/chat/chat-by-edition";
import type { ChatLine, ChatSnippet } from "db/seeds/chat/chat-seed";
import { placeChat } from "db/seeds/chat/place-chat";
import { talk } from "db/seeds/chat/talk";
import { expect, test } from "vitest";
import { formsAddressed, formsSpoken } from "./spoken-forms";

const DAY = 24 * 60 * 60 * 1000;
const rooms = Object.entries(chatByEdition);
const snippets = rooms.flatMap(([, room]) => room);
const said = snippets.flatMap((snippet) => snippet.lines.map((line) => ({ snippet, line })));
const linesOf = (room: ChatSnippet[]) => room.flatMap((snippet) => snippet.lines);
const room = (slug: string) => chatByEdition[slug]!;

test("who speaks of themselves in one form is noted so, line by line", () => {
  const untrue = said.flatMap(({ snippet, line }) =>
    formsSpoken(line.text)
      .filter((found) => line.form !== found.form)
      .map((found) => `${snippet.key}: ${found.form} „${found.words}” in „${line.text}”`),
  );
  expect(untrue).toEqual([]);
});

test("a line in the feminine is said by a woman of the conversation, in the masculine by a man", () => {
  for (const { snippet, line } of said.filter(({ line }) => line.form !== "any")) {
    expect(snippet.people[line.who]?.form, `${snippet.key}: ${line.text}`).toBe(line.form);
  }
});

test("whoever is addressed in one form is in the conversation with that form", () => {
  for (const { snippet, line } of said) {
    const others = Object.entries(snippet.people).filter(([who]) => who !== line.who);
    const forms = others.map(([, person]) => person.form);
    for (const form of formsAddressed(line.text))
      expect(forms, `${snippet.key}: ${line.text}`).toContain(form);
  }
});

test("everybody of a conversation says something in it", () => {
  for (const snippet of snippets) {
    const speaking = new Set(snippet.lines.map(({ who }) => who));
    expect([...speaking].sort(), snippet.key).toEqual(Object.keys(snippet.people).sort());
  }
});

test("nobody says the same words twice in one room", () => {
  for (const [slug, chat] of rooms) {
    const texts = linesOf(chat).map(({ text }) => text.toLowerCase());
    expect(
      texts.filter((text, at) => texts.indexOf(text) !== at),
      slug,
    ).toEqual([]);
  }
  const keys = snippets.map(({ key }) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("there are seven rooms: the running one is busy, the sixth lively, the older ones calm", () => {
  expect(rooms.map(([slug]) => slug)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `${number}-ciklus`));
  expect(linesOf(room("7-ciklus")).length).toBeGreaterThanOrEqual(260);
  expect(linesOf(room("6-ciklus")).length).toBeGreaterThanOrEqual(120);
  for (const number of [1, 2, 3, 4, 5]) {
    const count = linesOf(room(`${number}-ciklus`)).length;
    expect(count).toBeGreaterThanOrEqual(15);
    expect(count).toBeLessThanOrEqual(60);
  }
  for (const { daysAgo } of room("7-ciklus")) expect(daysAgo).toBeLessThan(120);
});

test("each line is in the alphabet that is noted", () => {
  const prose = (text: string) => text.replace(/https?:\S+|\S+@\S+|„[^”]*”|“[^”]*”/g, "");
  for (const { snippet, line } of said) {
    const where = `${snippet.key}: ${line.text}`;
    if (line.language === "sr-Cyrl") expect(prose(line.text), where).not.toMatch(/[a-zčćšžđ]/i);
    else expect(line.text, where).not.toMatch(/\p{Script=Cyrillic}/u);
    if (line.language === "en") expect(prose(line.text), where).not.toMatch(/[čćšžđ]/i);
  }
});

test("the rooms hold all the ways of writing: Cyrillic, English, and Latin without diacritics", () => {
  const count = (language: ChatLine["language"]) =>
    said.filter(({ line }) => line.language === language).length;
  expect(count("sr-Cyrl")).toBeGreaterThanOrEqual(25);
  expect(count("en")).toBeGreaterThanOrEqual(40);
  const bare = said.filter(({ line }) =>
    /\b(nista|zasto|cuvam|moze|resili|zivote|vec|nece|kauc|placeno)\b/.test(line.text),
  );
  expect(bare.length).toBeGreaterThanOrEqual(8);
});

test("links and addresses lead to example.org only", () => {
  for (const { snippet, line } of said) {
    for (const [, host] of line.text.matchAll(/(?:https?:\/\/|@)([^/\s)]+?)(?=[/\s),.]*(?:\/|\s|$|\)|,))/g)) {
      expect(host, snippet.key).toBe("example.org");
    }
  }
  expect(said.filter(({ line }) => line.text.includes("https://example.org/")).length).toBeGreaterThanOrEqual(
    6,
  );
});

for (const now of [
  "2026-03-29T01:30:00Z",
  "2026-07-01T12:00:00Z",
  "2027-01-01T00:05:00Z",
  "2026-11-22T21:50:00Z",
]) {
  test(`a demo that is filled at ${now} was busy all week, today too, and knows nothing of the future`, () => {
    for (const [slug, chat] of rooms) {
      const moments = placeChat(chat, new Date(now)).flatMap(({ lines }) =>
        lines.map(({ at }) => at.getTime()),
      );
      expect(moments, slug).toEqual([...moments].sort((one, other) => one - other));
      expect(Math.max(...moments), slug).toBeLessThan(Date.parse(now));
    }
    const busy = placeChat(room("7-ciklus"), new Date(now)).flatMap(({ lines }) => lines.map(({ at }) => at));
    const today = Math.floor(Date.parse(now) / DAY);
    for (let day = 1; day < 7; day++) {
      const thatDay = busy.filter((at) => Math.floor(at.getTime() / DAY) === today - day);
      expect(thatDay.length, `${day} days ago`).toBeGreaterThanOrEqual(5);
    }
    expect(busy.filter((at) => at.getTime() > Date.parse(now) - DAY).length).toBeGreaterThanOrEqual(15);
    expect(busy.filter((at) => at.getTime() > Date.parse(now) - DAY / 24).length).toBeGreaterThanOrEqual(3);
  });
}

test("what is older than a day is said in the daytime", () => {
  for (const { snippet, lines } of placeChat(room("7-ciklus"), new Date("2026-07-01T02:00:00Z"))) {
    if (snippet.daysAgo < 2) continue;
    const hour = lines[0]!.at.getUTCHours();
    expect(hour, snippet.key).toBeGreaterThanOrEqual(6);
    expect(hour, snippet.key).toBeLessThanOrEqual(20);
  }
});

test("a script that is not a play is refused, with its name", () => {
  expect(() => talk("broken", 1, { a: { form: "any" } }, "a says hello")).toThrow("broken");
  expect(() => talk("stranger", 1, { a: { form: "any" } }, "b: Zdravo.")).toThrow("stranger");
  expect(talk("fine", 1, { a: { form: "f" } }, "a+12 f: Stigla sam: evo me.").lines).toEqual([
    { who: "a", form: "f", language: "sr-Latn", text: "Stigla sam: evo me.", afterMinutes: 12 },
  ]);
});

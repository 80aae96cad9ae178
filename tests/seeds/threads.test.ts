import { fullThreads } from "db/seeds/threads/full-threads";
import { openings } from "db/seeds/threads/openings";
import { shortReplies } from "db/seeds/threads/short-replies";
import type { SeedForm, SeedLanguage } from "db/seeds/threads/thread-seed";
import { topicGroups } from "db/seeds/threads/topic-groups";
import { expect, test } from "vitest";
import culture from "~/domain/fields/vocabulary.json";
import { formsAddressed, formsSpoken } from "./spoken-forms";

type Said = { where: string; form: SeedForm; language: SeedLanguage; plain?: true; body: string };

const writtenReplies: Said[] = fullThreads.flatMap((thread) =>
  thread.replies.map((reply, at) => ({ where: `${thread.key}#${at}`, ...reply })),
);
const openingWords: Said[] = [
  ...fullThreads.map(({ key, form, language, title, body }) => ({
    where: key,
    form,
    language,
    body: `${title}\n${body}`,
  })),
  ...openings.map(({ key, form, language, plain, title, body }) => ({
    where: key,
    form,
    language,
    plain,
    body: `${title}\n${body}`,
  })),
];
const drawnReplies: Said[] = shortReplies.map((reply, at) => ({ where: `${reply.group}#${at}`, ...reply }));
const everything = [...openingWords, ...writtenReplies, ...drawnReplies];
const round = fullThreads.find((thread) => thread.key === "predstavite-se")!;

const words = (body: string) => body.split(/\s+/).length;
const share = (part: number, whole: number) => part / whole;
const twice = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

test("a writer speaks of themselves in one form only, the one that is noted", () => {
  const untrue = everything.flatMap(({ where, form, body }) =>
    formsSpoken(body)
      .filter((found) => found.form !== form)
      .map((found) => `${where} (${form}): ${found.form} „${found.words}”`),
  );
  expect(untrue).toEqual([]);
});

test("the pattern for spoken forms knows both orders, both alphabets and bare letters", () => {
  const spoken = (body: string) => formsSpoken(body).map((found) => found.form);
  expect(spoken("Prošle godine sam prvi put probala.")).toContain("f");
  expect(spoken("Odlučio sam sam.")).toContain("m");
  expect(spoken("volela bih da dodjem")).toContain("f");
  expect(spoken("Нисам никада чуо за то.")).toContain("m");
  expect(spoken("umorna sam")).toContain("f");
  expect(spoken("Producentkinja iz Niša.")).toContain("f");
  expect(spoken("As a father of two")).toContain("m");
  expect(spoken("Mislim da je ona otišla, a on ostao.")).toEqual([]);
  expect(spoken("Probali smo i nije uspelo.")).toEqual([]);
});

test("the author of a thread keeps the form of its opening", () => {
  for (const thread of fullThreads) {
    for (const reply of thread.replies.filter((one) => one.by === "author")) {
      expect([thread.form, "any"], `${thread.key}: ${reply.body}`).toContain(reply.form);
    }
  }
});

test("whoever is addressed in one form has that form", () => {
  for (const thread of fullThreads) {
    thread.replies.forEach((reply, at) => {
      const listeners = [thread.form, thread.replies[at - 1]?.form];
      for (const form of formsAddressed(reply.body)) expect(listeners, reply.body).toContain(form);
    });
  }
  for (const said of [...drawnReplies, ...openingWords])
    expect(formsAddressed(said.body), said.body).toEqual([]);
});

test("nobody says the same thing twice", () => {
  expect(twice([...writtenReplies, ...drawnReplies].map((said) => said.body))).toEqual([]);
  expect(twice([...fullThreads, ...openings].map((opening) => opening.title))).toEqual([]);
  expect(twice([...fullThreads, ...openings].map((opening) => opening.body))).toEqual([]);
  expect(twice([...fullThreads, ...openings].map((opening) => opening.key))).toEqual([]);
});

test("each text is in the alphabet that is noted", () => {
  const prose = (body: string) => body.replace(/\(https?:[^)]*\)|https?:\S+|„[^”]*”/g, "");
  for (const { where, language, plain, body } of everything) {
    if (language === "sr-Cyrl") expect(prose(body), where).not.toMatch(/[a-zčćšžđ]{3}/i);
    else expect(body, where).not.toMatch(/\p{Script=Cyrillic}/u);
    if (plain) expect(body, where).not.toMatch(/[čćšžđ]/i);
    else if (language === "sr-Latn" && words(body) > 25) expect(body, where).toMatch(/[čćšžđ]/i);
    if (language === "en") expect(prose(body), where).not.toMatch(/[čćšžđ]/i);
  }
});

test("three quarters of the replies are in Latin, and some of those without diacritics", () => {
  const count = (language: SeedLanguage) =>
    writtenReplies.filter((said) => said.language === language).length;
  const latin = count("sr-Latn");
  expect(share(latin, writtenReplies.length)).toBeGreaterThan(0.7);
  expect(share(latin, writtenReplies.length)).toBeLessThan(0.8);
  expect(share(count("sr-Cyrl"), writtenReplies.length)).toBeGreaterThan(0.08);
  expect(share(count("en"), writtenReplies.length)).toBeGreaterThan(0.12);
  const bare = share(writtenReplies.filter((said) => said.plain).length, latin);
  expect(bare).toBeGreaterThan(0.12);
  expect(bare).toBeLessThan(0.18);
});

test("replies are of a believable length: sixty words in the middle, some of three hundred", () => {
  const lengths = fullThreads
    .filter((thread) => thread !== round)
    .flatMap((thread) => thread.replies.map((reply) => words(reply.body)))
    .sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)]!;
  expect(median).toBeGreaterThan(50);
  expect(median).toBeLessThan(70);
  expect(lengths.filter((length) => length >= 300 && length <= 400).length).toBeGreaterThanOrEqual(3);
  expect(lengths.at(-1)).toBeLessThanOrEqual(400);
  expect(lengths.filter((length) => length < 20).length).toBeGreaterThan(5);
});

test("the discussions hold the awkward cases of a real forum", () => {
  expect(fullThreads.some((thread) => thread.title.length === 140)).toBe(true);
  expect([...fullThreads, ...openings].every((opening) => opening.title.length <= 140)).toBe(true);
  expect(round.replies).toHaveLength(120);
  expect(writtenReplies.some((said) => /^https:\/\/primer\.example\.org\/\S+$/.test(said.body))).toBe(true);
  expect(openingWords.some((said) => said.body.includes("Rok je bio juče"))).toBe(true);
});

test("nearly all of the forty-two have replies, and only questions wait", () => {
  const given = fullThreads.filter((thread) => !["predstavite-se", "rok-je-bio-juce"].includes(thread.key));
  expect(given).toHaveLength(42);
  const answered = given.filter((thread) => thread.replies.length >= 3 && thread.replies.length <= 12);
  expect(answered.length).toBeGreaterThanOrEqual(40);
  for (const thread of given.filter((one) => !answered.includes(one))) {
    expect(thread.replies, thread.key).toEqual([]);
    expect(thread.kind, thread.key).toBe("question");
  }
});

test("half of the questions have an accepted reply, and it is never the asker’s own", () => {
  const questions = fullThreads.filter((thread) => thread.kind === "question");
  const settled = fullThreads.filter((thread) => thread.acceptedReply !== undefined);
  for (const thread of settled) {
    const accepted = thread.replies[thread.acceptedReply!];
    expect(thread.kind, thread.key).toBe("question");
    expect(accepted, thread.key).toBeDefined();
    expect(accepted!.by, thread.key).not.toBe("author");
  }
  expect(share(settled.length, questions.length)).toBeGreaterThan(0.35);
  expect(share(settled.length, questions.length)).toBeLessThan(0.6);
});

test("fields and topics are those of the community", () => {
  const fields = culture.fields.map((field) => field.slug);
  const topics = culture.topics.map((topic) => topic.slug);
  for (const { key, field, topics: chosen } of [...fullThreads, ...openings]) {
    if (field !== null) expect(fields, key).toContain(field);
    for (const topic of chosen) expect(topics, key).toContain(topic);
    expect(chosen.length, key).toBeGreaterThan(0);
  }
  expect(Object.keys(topicGroups).sort()).toEqual([...topics].sort());
});

test("links lead to example.org only", () => {
  for (const { where, body } of everything) {
    for (const [, host] of body.matchAll(/https?:\/\/([^/\s)]+)/g))
      expect(host, where).toMatch(/(^|\.)example\.org$/);
  }
});

test("there are a hundred further openings and enough short replies for each group", () => {
  expect(openings.length).toBeGreaterThanOrEqual(100);
  expect(shortReplies.length).toBeGreaterThanOrEqual(260);
  for (const group of new Set([...Object.values(topicGroups), "general"])) {
    const inGroup = shortReplies.filter((reply) => reply.group === group);
    expect(inGroup.length, group).toBeGreaterThanOrEqual(20);
    for (const language of ["sr-Latn", "sr-Cyrl", "en"]) {
      expect(
        inGroup.some((reply) => reply.language === language && reply.form === "any"),
        `${group} ${language}`,
      ).toBe(true);
    }
  }
});

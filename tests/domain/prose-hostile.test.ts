import { expect, test } from "vitest";
import { mentionsIn } from "~/domain/prose/mentions";
import { problemOfChat, problemOfProse } from "~/domain/prose/problems";
import { CHAT_LIMIT, renderChat, renderProse } from "~/domain/prose/render.server";
import { OUTPUT_LIMIT, OUTPUT_RATIO } from "~/domain/prose/rules";
import { Refusal } from "~/domain/refusal";
import { HOSTILE_KINDS } from "../support/hostile-prose";

const SIZES = [1_000, 5_000, 20_000];

/** How much longer than an ordinary post of its length a hostile one may take, on whatever machine. */
const PATIENCE = 60;

const ORDINARY =
  "Dragi svi, evo **termina** za [radionicu](https://example.org/a) u Nišu: @ana čeka _odgovor_ do `petka`.\n\n" +
  "- prvo\n- drugo\n\n> citat od juče\n\n";

const ordinary = (length: number) => ORDINARY.repeat(Math.ceil(length / ORDINARY.length)).slice(0, length);

type Outcome = { html?: string; refused?: string };

/** Renders, or says by which key it was refused; any other error is a bug and flies on. */
function outcomeOf(render: () => string): Outcome {
  try {
    return { html: render() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.key };
  }
}

/** Milliseconds of the fastest of some runs, so that a busy machine is not taken for a slow text. */
function fastest(run: () => unknown, enough: number, tries = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries && best > enough; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The time an ordinary text of this length takes, measured once it is warm. */
function ordinaryTime(length: number, render: (text: string) => string): number {
  return fastest(() => render(ordinary(length)), 0, 20);
}

/** The texts that took more than the patience, with how often the time of an ordinary one. */
function slow(texts: [string, string][], render: (text: string) => string, length: number) {
  const patience = PATIENCE * ordinaryTime(length, render);
  return texts.flatMap(([name, text]) => {
    const took = fastest(() => outcomeOf(() => render(text)), patience);
    return took > patience ? [`${name}: ${Math.round((took / patience) * PATIENCE)} times`] : [];
  });
}

const kindsOf = (length: number, around = (text: string) => text): [string, string][] =>
  HOSTILE_KINDS.map(({ name, make }) => [name, around(make(length)).slice(0, length)]);

test("many kinds of hostile text are tried", () => {
  expect(new Set(HOSTILE_KINDS.map(({ name }) => name)).size).toBe(HOSTILE_KINDS.length);
  expect(HOSTILE_KINDS.length).toBeGreaterThan(200);
});

test.each(SIZES)("no hostile post of %i characters keeps the house waiting", (length) => {
  expect(slow(kindsOf(length), renderProse, length)).toEqual([]);
});

test("nor does one inside a list, a quote, a cell, a heading or a link", () => {
  const places: ((text: string) => string)[] = [
    (text) => `- ${text.replaceAll("\n", "\n  ")}`,
    (text) => `> ${text.replaceAll("\n", "\n> ")}`,
    (text) => `|a|\n|-|\n|${text.replaceAll("\n", " ")}|`,
    (text) => `# ${text.replaceAll("\n", " ")}`,
    (text) => `[${text}](/a)`,
    (text) => `**${text}**`,
  ];
  for (const place of places) expect(slow(kindsOf(5_000, place), renderProse, 5_000)).toEqual([]);
});

test("no hostile message keeps a room waiting", () => {
  expect(slow(kindsOf(CHAT_LIMIT), renderChat, CHAT_LIMIT)).toEqual([]);
});

test("asking whether a text can be read is as quick, and so is asking whom it names", () => {
  const asProblem = (text: string) => problemOfProse(text)?.key ?? "";
  const asNames = (text: string) => mentionsIn(text).join();
  expect(slow(kindsOf(20_000), asProblem, 20_000)).toEqual([]);
  expect(slow(kindsOf(20_000), asNames, 20_000)).toEqual([]);
});

test("no text grows into a page that is out of proportion to it", () => {
  for (const length of SIZES) {
    for (const [name, text] of kindsOf(length)) {
      const { html = "" } = outcomeOf(() => renderProse(text));
      expect(html.length, name).toBeLessThanOrEqual(Math.min(OUTPUT_LIMIT, OUTPUT_RATIO * length + 200));
    }
  }
});

test("a form refuses what rendering refuses, save what is known only when it is made", () => {
  for (const length of SIZES) {
    for (const [name, text] of kindsOf(length)) {
      const { refused } = outcomeOf(() => renderProse(text));
      if (refused !== "prose.tooMuch") expect(problemOfProse(text)?.key, name).toBe(refused);
    }
  }
  for (const [name, text] of kindsOf(CHAT_LIMIT)) {
    const { refused } = outcomeOf(() => renderChat(text));
    if (refused !== "prose.tooMuch") expect(problemOfChat(text)?.key, name).toBe(refused);
  }
});

test("a text thrown together from all of them is rendered or refused, never a fault of ours", () => {
  const random = seeded(20_260);
  const pick = () => HOSTILE_KINDS[Math.floor(random() * HOSTILE_KINDS.length)]!;
  const mixed: [string, string][] = Array.from({ length: 400 }, () => {
    const parts = Array.from({ length: 12 }, () => [pick(), Math.ceil(random() * 400)] as const);
    const text = parts.map(([kind, length]) => kind.make(length)).join(random() < 0.5 ? "\n\n" : "");
    return [parts.map(([kind]) => kind.name).join(" + "), text.slice(0, CHAT_LIMIT)];
  });
  expect(slow(mixed, renderProse, CHAT_LIMIT)).toEqual([]);
  expect(slow(mixed, renderChat, CHAT_LIMIT)).toEqual([]);
});

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

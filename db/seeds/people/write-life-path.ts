import { between, type Random, sample } from "../random";
import { inCity } from "./agree";
import { getCity } from "./cities";
import type { Draft } from "./draft";
import { COMMON_STEPS, LINES_BEYOND_CULTURE, LINES_OF_FIELD } from "./life-lines";
import type { EditionSeed, PersonSeed } from "./person-seed";

const CYCLE_NAMES = ["prvi", "drugi", "treći", "četvrti", "peti", "šesti", "sedmi"];
const LONGEST = 5;

type Line = PersonSeed["lifePath"][number];

/** Up to five lines in the order of years, none of them after `thisYear`. */
export function writeLifePath(
  random: Random,
  draft: Draft,
  editions: readonly EditionSeed[],
  thisYear: number,
): Line[] {
  const programme = draft.participations.map(([edition, role]) => ({
    year: editions[edition - 1]?.startsYear ?? thisYear,
    text: `Kreativno mentorstvo: ${role === "mentee" ? "menti" : "mentorski rad"}, ${CYCLE_NAMES[edition - 1]} ciklus`,
  }));
  const own = stepsOf(random, draft, programme[0]?.year ?? thisYear, thisYear, LONGEST - programme.length);
  const city = getCity(draft.city);
  return [...own, ...programme]
    .map(({ year, text }) => ({ year, text: inCity(text, city) }))
    .sort((a, b) => a.year - b.year)
    .slice(-LONGEST);
}

function stepsOf(random: Random, draft: Draft, joined: number, thisYear: number, room: number): Line[] {
  const lines = (draft.field && LINES_OF_FIELD[draft.field]) || LINES_BEYOND_CULTURE;
  const isMentor = draft.participations[0]?.[1] !== "mentee";
  const count = Math.min(room, between(random, 2, 4));
  const texts = [...sample(random, lines.steps, count - 2), ...sample(random, COMMON_STEPS, 1)];
  const start = joined - (isMentor ? between(random, 14, 26) : between(random, 4, 9));
  const span = Math.max(texts.length, Math.min(thisYear, joined + 3) - start);
  return [...sample(random, lines.studies, 1), ...texts].map((text, index) => ({
    year: Math.min(thisYear, start + Math.round((index * span) / (texts.length + 0.5))),
    text,
  }));
}

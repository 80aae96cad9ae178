import { slug } from "~/text/slug";
import { between, chance, type Random, sample, weighted } from "../random";
import { position } from "./agree";
import { getCity, timeZoneOf } from "./cities";
import type { Draft } from "./draft";
import { editionSlug } from "./editions";
import { fieldsOf, type Work } from "./employ";
import { CAPACITIES, CONTACT_STYLES } from "./habits";
import type { EditionSeed, Language, PersonSeed } from "./person-seed";
import { HELPS_OF_MENTORS, HELPS_OF_WORK, SOUGHT } from "./topics-of-work";
import { type BioWriter, inTheirScript } from "./write-bio";
import { writeLifePath } from "./write-life-path";

/** What chance decided about somebody before their profile is written. */
export type Fate = {
  claimed: boolean;
  activity: PersonSeed["activity"];
  language: Language;
  /** True for the few who write their name, and everything else, in Cyrillic only. */
  writesCyrillic: boolean;
  wantsEnglish: boolean;
};

export type Desk = { random: Random; bios: BioWriter; editions: readonly EditionSeed[]; thisYear: number };

/** The whole profile of a person; a dormant one holds only what the programme knew. */
export function writeProfile(desk: Desk, draft: Draft, fate: Fate, work: Work | null): PersonSeed {
  const script = <T extends string | null>(text: T) => inTheirScript(text, fate.writesCyrillic);
  const key = slug(draft.name);
  const city = getCity(draft.city);
  return {
    key,
    name: script(draft.name),
    nameLatin: null,
    nameCyrillic: draft.nameCyrillic,
    nameLocked: draft.nameLocked,
    address: draft.address,
    email: `${key}@example.org`,
    city: city.name,
    country: city.country,
    ...workOf(desk, draft, work, script),
    ...(fate.claimed ? ownWords(desk, draft, fate, work, script) : NOTHING_SAID),
    standing: "member",
    claimed: fate.claimed,
    activity: fate.activity,
    hidesPresence: fate.claimed && chance(desk.random, 0.03),
    language: fate.language,
    timeZone: timeZoneOf(city),
    participations: draft.participations.map(([edition, role]) => ({ edition: editionSlug(edition), role })),
    ...draft.known,
  };
}

const LEARNED_LANGUAGES = ["de", "fr", "it", "ru", "es", "hu", "ro", "sv"];

type InScript = <T extends string | null>(text: T) => T;

function workOf({ random }: Desk, draft: Draft, work: Work | null, script: InScript) {
  const occupation = work?.occupation;
  return {
    organisation: script(work?.organisation ?? null),
    position: occupation ? script(position(occupation.position, draft.address)) : null,
    positionEn: occupation?.english ?? null,
    fields: occupation ? fieldsOf(random, draft, occupation) : [],
    specialisms: occupation && draft.field ? [...occupation.specialisms] : [],
    kindsOfWork: [...(occupation?.kinds ?? [])],
    sector: work?.sector ?? null,
    languages: languagesOf(random, draft),
  };
}

/** ISO codes in the person's own order. */
function languagesOf(random: Random, { speaks, speaksSerbian }: Draft): string[] {
  const english = !speaksSerbian || chance(random, 0.92) ? ["en"] : [];
  const learned = chance(random, 0.18) ? sample(random, LEARNED_LANGUAGES, 1) : [];
  return [...new Set([...(speaksSerbian ? ["sr"] : []), ...speaks, ...english, ...learned])];
}

const NOTHING_SAID = {
  vocative: null,
  helps: [],
  seeks: [],
  bioSr: null,
  bioEn: null,
  lifePath: [],
  capacity: null,
  contactStyle: null,
};

function ownWords(
  { random, bios, editions, thisYear }: Desk,
  draft: Draft,
  fate: Fate,
  work: Work | null,
  script: InScript,
) {
  const isMentor = draft.participations.some(([, role]) => role === "mentor");
  const bio = work?.opening ? bios.write(draft, work.opening, fate.wantsEnglish) : null;
  const path = chance(random, draft.named ? 0.8 : 0.5)
    ? writeLifePath(random, draft, editions, thisYear)
    : [];
  const helps = helpsOf(random, work, isMentor);
  return {
    vocative: chance(random, 0.45) && draft.address !== "avoid" ? draft.vocative : null,
    helps,
    seeks: soughtBy(random, isMentor ? between(random, 0, 2) : between(random, 1, 5), helps),
    bioSr: script(bio?.serbian ?? null),
    bioEn: bio?.english ?? null,
    lifePath: path.map(({ year, text }) => ({ year, text: script(text) })),
    capacity: chance(random, isMentor ? 0.6 : 0.3) ? script(sample(random, CAPACITIES, 1)[0] ?? null) : null,
    contactStyle: chance(random, 0.4) ? script(sample(random, CONTACT_STYLES, 1)[0] ?? null) : null,
  };
}

function helpsOf(random: Random, work: Work | null, isMentor: boolean): string[] {
  const known = (work?.occupation.kinds ?? []).flatMap((kind) => HELPS_OF_WORK[kind] ?? []);
  const topics = [...new Set([...known, ...(isMentor ? HELPS_OF_MENTORS : [])])];
  return sample(random, topics, isMentor ? between(random, 2, 6) : between(random, 1, 4));
}

/** Different topics, none of which the person offers. */
function soughtBy(random: Random, count: number, helps: readonly string[]): string[] {
  let left = SOUGHT.filter(([topic]) => !helps.includes(topic));
  return Array.from({ length: count }, () => {
    const topic = weighted(random, left);
    left = left.filter(([each]) => each !== topic);
    return topic;
  });
}

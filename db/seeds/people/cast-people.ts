import { chance, dealt, type Random, shuffle } from "../random";
import { CAST_PEOPLE } from "./cast";
import type { Draft } from "./draft";
import { editions } from "./editions";
import { LabourOffice } from "./employ";
import { inventPeople } from "./invented-people";
import { NAMED_PEOPLE } from "./named-people";
import type { Language, PersonSeed } from "./person-seed";
import { BioWriter } from "./write-bio";
import { type Desk, type Fate, writeProfile } from "./write-profile";

/** Of a hundred people without a fixed part, so many have not come yet, so many read, so many write. */
const SHARE_OF_ACTIVITY = [
  ["dormant", 24],
  ["never", 1],
  ["reads", 63],
  ["writes", 12],
] as const;
const SHARE_OF_LANGUAGE: readonly (readonly [Language, number])[] = [
  ["sr-Latn", 80],
  ["sr-Cyrl", 10],
  ["en", 10],
];
const CYRILLIC_ONLY = 7;
const PEOPLE_TO_TRY = 5;
const WITH_BIO = 0.86;

/** All people of the demo, about 330; the same `random` seed and `now` always give the same people. */
export function castPeople(random: Random, now: Date): PersonSeed[] {
  const fixed = [...CAST_PEOPLE, ...NAMED_PEOPLE];
  const invented = inventPeople(random, fixed);
  const fates = new Map<Draft, Fate>([...fixed.map(fateOfNamed), ...fatesOf(random, invented)]);
  const desk: Desk = {
    random,
    bios: new BioWriter(random),
    editions: editions(now),
    thisYear: now.getUTCFullYear(),
  };
  const office = new LabourOffice(random);

  return [...fixed, ...invented].map((draft) => {
    const fate = fates.get(draft) as Fate;
    const wantsBio = fate.claimed && (draft.named || chance(random, WITH_BIO));
    return writeProfile(
      desk,
      draft,
      fate,
      hasWork(draft) ? office.employ(draft, wantsBio, fate.wantsEnglish) : null,
    );
  });
}

/** People whose profile is written by hand bring their own work; one person has none. */
function hasWork(draft: Draft): boolean {
  if (draft.known.fields && !draft.occupation) return false;
  return draft.beyondCulture || draft.field !== undefined;
}

function fateOfNamed(draft: Draft, index: number): [Draft, Fate] {
  const known = draft.known.language;
  return [
    draft,
    {
      claimed: true,
      activity: index < PEOPLE_TO_TRY || draft.known.standing || index % 2 ? "writes" : "reads",
      language: known ?? (!draft.speaksSerbian ? "en" : index % 9 === 4 ? "sr-Cyrl" : "sr-Latn"),
      writesCyrillic: false,
      wantsEnglish: !draft.speaksSerbian || index % 3 === 0,
    },
  ];
}

function fatesOf(random: Random, drafts: readonly Draft[]): [Draft, Fate][] {
  const activities = dealt(random, drafts.length, SHARE_OF_ACTIVITY);
  const languages = dealt(random, drafts.length, SHARE_OF_LANGUAGE);
  const fates = drafts.map((draft, index): [Draft, Fate] => {
    const dealtActivity = activities[index] ?? "reads";
    const claimed = dealtActivity !== "dormant";
    const language = draft.speaksSerbian ? (languages[index] ?? "sr-Latn") : "en";
    return [
      draft,
      {
        claimed,
        activity: dealtActivity === "dormant" ? "never" : dealtActivity,
        language,
        writesCyrillic: false,
        wantsEnglish: language === "en" || chance(random, 0.25),
      },
    ];
  });
  const candidates = fates.filter(
    ([draft, fate]) => fate.claimed && draft.speaksSerbian && !draft.nameLocked && !draft.nameCyrillic,
  );
  for (const [, fate] of shuffle(random, candidates).slice(0, CYRILLIC_ONLY)) {
    fate.writesCyrillic = true;
    fate.language = "sr-Cyrl";
    fate.wantsEnglish = false;
  }
  return fates;
}

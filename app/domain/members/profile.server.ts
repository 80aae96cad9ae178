import { listParticipations } from "~/domain/cycles/cycles.server";
import { wordsIn } from "~/domain/fields/words.server";
import type { Language } from "~/i18n/languages";
import { languageName } from "~/text/language-name";
import { AUDIENCE, CLOSENESS, type Closeness } from "./audience";
import { missingOf } from "./missing-of";
import { listPairs, type PairOf } from "./pairs-of.server";
import { findPerson, getPerson, type PersonRow, readPerson } from "./profile-row.server";
import type { Looker } from "./visibility.server";
import { workOf } from "./work-of.server";
import { inScript, positionIn, serbian } from "./written";

/** Through whose eyes a page is made, and how near these stand to its person. */
export type Gaze = { viewer: Looker; closeness: Closeness };

/**
 * A person's page for a viewer, or a visitor, who reads `language`: the parts that reach them, and how the
 * two know each other. Never holds an address of mail or a number, only whether they may be asked for.
 * Refuses (404) an unknown handle and whoever is not there for this viewer, alike (`visibleTo`). `missing`
 * names what one's own page still lacks.
 */
export function getProfile(viewer: Looker, handle: string, language: Language) {
  const { id, closeness } = getPerson(viewer, handle);
  return profileOf({ viewer, closeness }, id, language);
}

/** The page that somebody has for visitors; undefined for everybody who did not choose one. */
export function findPublicProfile(handle: string, language: Language): Profile | undefined {
  const person = findPerson(undefined, handle);
  return person && profileOf({ viewer: undefined, closeness: person.closeness }, person.id, language);
}

/** The page of a person through somebody's eyes; whether these may open it was asked before. */
export function profileOf({ viewer, closeness }: Gaze, id: string, language: Language) {
  const row = readPerson(id, closeness);
  const work = workOf(id, closeness, language);
  const parts = listParticipations(id);
  const pairs = listPairs(viewer, row, language);
  const bios = biosOf(row, language);
  const own = closeness === CLOSENESS.self;
  return {
    person: { ...row.person, photo: row.photo },
    own,
    alsoKnownAs: row.alsoKnownAs,
    state: stateOf(row),
    address: row.address,
    isTeam: row.standing === "staff" || row.standing === "admin",
    // When somebody was last here is no business of the street.
    confirmedAt: viewer ? row.confirmedAt : null,
    isPublic: row.listing >= AUDIENCE.public,
    ...writtenOf(row, language),
    bios,
    parts,
    pairs,
    ...work,
    shared: own || !viewer ? null : sharedWith(viewer, parts, pairs),
    missing: own ? missingOf({ ...row, bios, ...work }) : [],
    /** Contact data that may be asked for, with a reason; one's own is in the settings. */
    offers: {
      email: viewer && !own ? row.offersEmail : false,
      phone: viewer && !own ? row.offersPhone : false,
    },
  };
}

export type Profile = ReturnType<typeof profileOf>;

function stateOf({ suspendedAt, claimedAt }: PersonRow): "suspended" | "here" | "dormant" {
  if (suspendedAt) return "suspended";
  return claimedAt ? "here" : "dormant";
}

function writtenOf(row: PersonRow, language: Language) {
  return {
    position: positionIn(row, language),
    organisation: row.organisation && inScript(row.organisation, language),
    city: row.city && { slug: row.citySlug, name: inScript(row.city, language) },
    sector: sectorOf(row, language),
    languages: row.languages.map((code) => ({ code, name: languageName(code, language) })),
    // Whatever wrote them: only a web address becomes a link.
    links: row.links.filter(({ url }) => /^https?:\/\//i.test(url)),
    capacity: row.capacity && serbian(row.capacity, language),
    contactStyle: row.contactStyle && serbian(row.contactStyle, language),
    monthlyQuestions: row.monthlyQuestions,
    contactDays: row.contactDays,
    pausedUntil: row.pausedUntil && row.pausedUntil > new Date() ? row.pausedUntil : null,
    lifePath: row.lifePath.map(({ year, text }) => ({ year, ...serbian(text, language) })),
  };
}

function sectorOf({ sectorSlug: slug }: PersonRow, language: Language) {
  const name = slug && wordsIn(language).sectors.get(slug);
  return name ? { slug, name } : null;
}

/** The texts about a person that there are: the one in the reader's language first. */
function biosOf(
  { bioHtml, bioEnHtml }: { bioHtml: string | null; bioEnHtml: string | null },
  reader: Language,
): { language: "sr" | "en"; html: string; lang: Language }[] {
  const sr = bioHtml ? [{ language: "sr" as const, html: bioHtml, lang: serbian(bioHtml, "en").lang! }] : [];
  const en = bioEnHtml ? [{ language: "en" as const, html: bioEnHtml, lang: "en" as const }] : [];
  return reader === "en" ? [...en, ...sr] : [...sr, ...en];
}

type Part = ReturnType<typeof listParticipations>[number];

/** How the two know each other: a pair they were, editions they shared. */
function sharedWith(
  viewer: NonNullable<Looker>,
  parts: Part[],
  pairs: Record<"mentees" | "mentors", PairOf[]>,
) {
  const pair = [...pairs.mentees, ...pairs.mentors].find(({ person }) => person?.id === viewer.id);
  const cycles = new Map(parts.map((part) => [part.cycleId, part]));
  return {
    pair: pair?.cycle ?? null,
    cycles: [...cycles.values()].filter(({ cycleId }) => viewer.cycleIds.includes(cycleId)),
  };
}

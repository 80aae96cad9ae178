import { db } from "db/client.server";
import { members } from "db/schema";
import { and, eq } from "drizzle-orm";
import { listParticipations } from "~/domain/cycles/cycles.server";
import { wordsIn } from "~/domain/fields/words.server";
import { found } from "~/domain/refusal";
import type { Language } from "~/i18n/languages";
import { listPairs, type PairOf } from "./pairs-of.server";
import type { Viewer } from "./person";
import { personColumns } from "./viewer.server";
import { visibleTo } from "./visibility.server";
import { workOf } from "./work-of.server";
import { inScript, positionIn, serbian } from "./written";

/**
 * A person's page for a viewer who reads `language`: all that is kept of them for others to read, and how the
 * two know each other. Never holds an address of mail. Refuses (404) an unknown handle and, for everybody but
 * the team, a dormant or suspended person, alike. `missing` names what one's own page still lacks.
 */
export function getProfile(viewer: Viewer, handle: string, language: Language) {
  const row = found(
    db
      .select(columns)
      .from(members)
      .where(and(eq(members.handle, handle), visibleTo(viewer)))
      .get(),
  );
  const { person, confirmedAt, claimedAt, suspendedAt, standing, address } = row;
  const work = workOf(person.id, language);
  const parts = listParticipations(person.id);
  const pairs = listPairs(viewer, person.id, language);
  const bios = biosOf(row, language);
  const own = viewer.id === person.id;
  return {
    person,
    own,
    state: suspendedAt ? ("suspended" as const) : claimedAt ? ("here" as const) : ("dormant" as const),
    address,
    isTeam: standing === "staff" || standing === "admin",
    confirmedAt,
    position: positionIn(row, language),
    organisation: row.organisation && inScript(row.organisation, language),
    city: row.city && { slug: row.citySlug, name: inScript(row.city, language) },
    sector: row.sectorSlug && (wordsIn(language).sectors.get(row.sectorSlug) ?? null),
    languages: row.languages.map((code) => languageName(code, language)),
    capacity: row.capacity && serbian(row.capacity, language),
    contactStyle: row.contactStyle && serbian(row.contactStyle, language),
    lifePath: row.lifePath.map(({ year, text }) => ({ year, ...serbian(text, language) })),
    bios,
    parts,
    pairs,
    ...work,
    shared: own ? null : sharedWith(viewer, parts, pairs),
    missing: own ? missingOf({ ...row, bios, ...work }) : [],
  };
}

export type Profile = ReturnType<typeof getProfile>;

const columns = {
  person: personColumns,
  standing: members.standing,
  address: members.address,
  confirmedAt: members.confirmedAt,
  claimedAt: members.claimedAt,
  suspendedAt: members.suspendedAt,
  position: members.position,
  positionEn: members.positionEn,
  organisation: members.organisation,
  city: members.city,
  citySlug: members.citySlug,
  sectorSlug: members.sectorSlug,
  languages: members.languages,
  capacity: members.capacity,
  contactStyle: members.contactStyle,
  lifePath: members.lifePath,
  bioHtml: members.bioHtml,
  bioEnHtml: members.bioEnHtml,
};

/** The texts about a person that there are: the one in the reader's language first. */
function biosOf(
  { bioHtml, bioEnHtml }: { bioHtml: string | null; bioEnHtml: string | null },
  reader: Language,
): { language: "sr" | "en"; html: string; lang: Language }[] {
  const sr = bioHtml ? [{ language: "sr" as const, html: bioHtml, lang: serbian(bioHtml, "en").lang! }] : [];
  const en = bioEnHtml ? [{ language: "en" as const, html: bioEnHtml, lang: "en" as const }] : [];
  return reader === "en" ? [...en, ...sr] : [...sr, ...en];
}

const names = new Map<Language, Intl.DisplayNames>();

/** A language by its own name in the reader's: „engleski”, “Serbian”. */
function languageName(code: string, reader: Language): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  const known = names.get(reader) ?? new Intl.DisplayNames(reader, { type: "language", fallback: "code" });
  names.set(reader, known);
  return known.of(code) ?? code;
}

type Part = ReturnType<typeof listParticipations>[number];

/** How the two know each other: a pair they were, editions they shared. */
function sharedWith(viewer: Viewer, parts: Part[], pairs: Record<"mentees" | "mentors", PairOf[]>) {
  const pair = [...pairs.mentees, ...pairs.mentors].find(({ person }) => person?.id === viewer.id);
  const cycles = new Map(parts.map((part) => [part.cycleId, part]));
  return {
    pair: pair?.cycle ?? null,
    cycles: [...cycles.values()].filter(({ cycleId }) => viewer.cycleIds.includes(cycleId)),
  };
}

/** What would help others and is not there yet, the most useful first. */
function missingOf(page: {
  bios: unknown[];
  helps: unknown[];
  seeks: unknown[];
  fields: unknown[];
  lifePath: unknown[];
  languages: unknown[];
  city: string | null;
  position: string | null;
  capacity: string | null;
}) {
  const parts = {
    fields: page.fields.length,
    helps: page.helps.length,
    bio: page.bios.length,
    city: page.city?.length,
    position: page.position?.length,
    seeks: page.seeks.length,
    lifePath: page.lifePath.length,
    languages: page.languages.length,
    capacity: page.capacity?.length,
  };
  return (Object.keys(parts) as (keyof typeof parts)[]).filter((name) => !parts[name]);
}

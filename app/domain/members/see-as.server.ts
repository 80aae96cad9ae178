import { db } from "db/client.server";
import { members } from "db/schema";
import { and, asc, eq, notInArray, sql } from "drizzle-orm";
import type { Language } from "~/i18n/languages";
import { slug } from "~/text/slug";
import { CLOSENESS, type Closeness } from "./audience";
import { listPairs, type PairOf } from "./pairs-of.server";
import type { Member, PersonRef, Viewer } from "./person";
import { type Profile, profileOf } from "./profile.server";
import { readPerson } from "./profile-row.server";
import { findViewer, personColumns } from "./viewer.server";
import {
  closenessTo,
  findCloseness,
  type Looker,
  PRESENT,
  reachesViewer,
  visibleTo,
} from "./visibility.server";

/** Readers by circle, from the farthest; any other word is the handle of a person. */
export const READERS = ["visitor", "member", "cycle", "pair"] as const;
export type ReaderName = (typeof READERS)[number];
/** Circles that have people of the owner's own, whose eyes are better than those of a reader in general. */
const OWN_CIRCLES = ["cycle", "pair"] as const;
type OwnCircle = (typeof OWN_CIRCLES)[number];
/** As many as one looks through; two editions are some hundred people. */
const CIRCLE_LIMIT = 200;

export type Seeing = {
  /**
   * Whose eyes: a reader in general of one of READERS, a person (with the circle of the owner they stand in), or
   * nobody that the owner could know of (`typed` is what was asked).
   */
  as:
    | { name: ReaderName; person?: undefined }
    | { name: ReaderName | null; person: PersonRef }
    | { typed: string };
  /** People who stand exactly in that circle, to choose from: of the owner's cycles, or their pairs. */
  circle: PersonRef[];
  /** Null where that reader gets no page. */
  profile: Profile | null;
  /** For what else stands on the page; undefined for a visitor and where there is no page. */
  reader: Viewer | undefined;
};

/**
 * The member's own page through the eyes of another: what these would really get, as long as the member may
 * know it. Of third people only what the member sees too is shown, so nobody is found out by way of it.
 */
export function seeOwnPageAs(owner: Member, asked: string, language: Language): Seeing {
  const name = READERS.find((each) => each === asked);
  const circle = name ? listCircle(owner, name) : [];
  const person = name ? circle[0] && findViewer(circle[0].id) : findReader(owner, asked);
  if (person) return seeAsPerson(owner, person, circle, language);
  if (name) return { as: { name }, circle, ...pageFor(owner, readerOf(name), CLOSENESS[name], language) };
  return { as: { typed: asked.slice(0, 100) }, circle: [], profile: null, reader: undefined };
}

function seeAsPerson(owner: Member, person: Viewer, circle: PersonRef[], language: Language): Seeing {
  const closeness = findCloseness(person, owner.id);
  const name = READERS.find((each) => CLOSENESS[each] === closeness) ?? null;
  return {
    as: { name, person: refOf(person) },
    circle: circle.length > 0 ? circle : listCircle(owner, name),
    ...pageFor(owner, person, closeness, language),
  };
}

/**
 * The people of whom the owner knows that stand in one of their circles and no nearer, in abeceda. The team
 * stands nearer than any circle, and who is not listed for the owner is not named by this either.
 */
function listCircle(owner: Member, name: ReaderName | null): PersonRef[] {
  const circle = OWN_CIRCLES.find((each): each is OwnCircle => each === name);
  if (!circle) return [];
  // How near two people are is the same from both sides, but for the team.
  const near = closenessTo({ ...owner, standing: "member" });
  return db
    .select(personColumns)
    .from(members)
    .where(
      and(
        sql`${near} = ${CLOSENESS[circle]}`,
        PRESENT,
        notInArray(members.standing, ["staff", "admin"]),
        reachesViewer("listing", CLOSENESS[circle]),
      ),
    )
    .orderBy(asc(members.sortLatin), asc(members.id))
    .limit(CIRCLE_LIMIT)
    .all();
}

function pageFor(owner: Member, reader: Looker, closeness: Closeness, language: Language) {
  if (!isOpenTo(owner, reader)) return { profile: null, reader: undefined };
  const profile = profileOf({ viewer: reader, closeness }, owner.id, language);
  const mine = listPairs(owner, readPerson(owner.id, CLOSENESS.self), language);
  const pairs = {
    mentees: profile.pairs.mentees.map((pair) => knownToBoth(pair, mine.mentees)),
    mentors: profile.pairs.mentors.map((pair) => knownToBoth(pair, mine.mentors)),
  };
  return { profile: { ...profile, pairs }, reader };
}

/** The pair as the reader sees it, without what the owner does not see of the other one. */
function knownToBoth(pair: PairOf, mine: PairOf[]): PairOf {
  const own = mine.find(({ key }) => key === pair.key);
  if (pair.person === null) return pair;
  if (own?.person) {
    const photo = own.person.photo ? pair.person.photo : null;
    return { ...pair, person: { ...pair.person, photo }, city: own.city ? pair.city : null };
  }
  return { ...pair, key: `${pair.key} hidden`, person: null, city: null, address: "avoid" };
}

function isOpenTo(owner: Member, reader: Looker): boolean {
  const row = db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.id, owner.id), visibleTo(reader)))
    .get();
  return row !== undefined;
}

/** A person whose page the owner may open, by handle, by the address of the page or by the name. */
function findReader(owner: Member, asked: string): Viewer | undefined {
  const handle = slug(
    asked
      .trim()
      .replace(/^.*\/members\//, "")
      .replace(/[?#].*$/, ""),
  );
  const row = db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.handle, handle), visibleTo(owner), PRESENT))
    .get();
  return row && row.id !== owner.id ? findViewer(row.id) : undefined;
}

const readerOf = (name: ReaderName): Looker => (name === "visitor" ? undefined : SOMEBODY);

/** A member in general: of no edition, in no pair, and nobody's acquaintance. */
const SOMEBODY: Viewer = {
  id: "somebody",
  handle: "",
  name: "",
  nameLatin: null,
  nameCyrillic: null,
  nameLocked: false,
  fields: [],
  shape: "mentee",
  standing: "member",
  cycleIds: [],
  isMentor: false,
  fieldSlugs: [],
  vocative: null,
  address: "avoid",
  email: null,
  language: null,
  theme: null,
  timeZone: "Europe/Belgrade",
  hidesPresence: false,
  suspendedAt: null,
};

function refOf({ id, handle, name, nameLatin, nameCyrillic, nameLocked, fields, shape }: Viewer): PersonRef {
  return { id, handle, name, nameLatin, nameCyrillic, nameLocked, fields, shape };
}

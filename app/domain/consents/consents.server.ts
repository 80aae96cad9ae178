import { db, prepared, type Tx } from "db/client.server";
import { idAt, newId } from "db/ids";
import { consents } from "db/schema";
import { asc, eq, type SQL, sql } from "drizzle-orm";
import { CONSENT_VERSION, type ConsentKind } from "./rules";

export type ConsentLine = { kind: ConsentKind; version: number; given: boolean; at: Date };

/**
 * Writes down that somebody agreed to the texts in force, inside the transaction of whoever asks them (the
 * claim, the settings). What is in force already gets no second line.
 */
export function giveConsents(
  tx: Tx,
  memberId: string,
  kinds: readonly ConsentKind[],
  at: Date = new Date(),
): void {
  for (const kind of kinds) if (!hasConsent(memberId, kind)) addLine(tx, memberId, { kind, given: true, at });
}

/** Writes down that somebody takes a consent back; the earlier lines stay. Nothing happens where there is none. */
export function withdrawConsent(tx: Tx, memberId: string, kind: ConsentKind, at: Date = new Date()): void {
  if (stands(memberId, kind)) addLine(tx, memberId, { kind, given: false, at });
}

function addLine(tx: Tx, memberId: string, line: { kind: ConsentKind; given: boolean; at: Date }): void {
  // Ids decide between two lines of one moment, so a line of the past sorts into its time.
  const id = Date.now() - line.at.getTime() > 60_000 ? idAt("con", line.at.getTime()) : newId("con");
  tx.insert(consents)
    .values({ id, memberId, version: CONSENT_VERSION, ...line })
    .run();
}

const latest = prepared(() =>
  db
    .select({ given: consents.given, version: consents.version })
    .from(consents)
    .where(
      sql`${consents.memberId} = ${sql.placeholder("memberId")} and ${consents.kind} = ${sql.placeholder("kind")}`,
    )
    .orderBy(sql`${consents.at} desc, ${consents.id} desc`)
    .limit(1)
    .prepare(),
);

/** Whether somebody agrees now to the text in force; an older text has to be agreed to again. */
export function hasConsent(memberId: string, kind: ConsentKind): boolean {
  const line = latest().get({ memberId, kind });
  return line?.given === true && line.version >= CONSENT_VERSION;
}

/** Whether the last line says yes, to whichever version. */
function stands(memberId: string, kind: ConsentKind): boolean {
  return latest().get({ memberId, kind })?.given === true;
}

/**
 * SQL that holds where the person of that id agrees now to the text in force: for queries of many people.
 * `memberId` is a column such as `members.id`.
 */
export const consenting = (kind: ConsentKind, memberId: SQL): SQL<boolean> => sql<boolean>`coalesce((
  SELECT said.given AND said.version >= ${sql.raw(String(CONSENT_VERSION))} FROM consents said
  WHERE said.member_id = ${memberId} AND said.kind = ${kind}
  ORDER BY said.at DESC, said.id DESC LIMIT 1), 0)`;

const everybody = prepared(() =>
  db
    .select({ memberId: consents.memberId, given: consents.given, version: consents.version })
    .from(consents)
    .where(eq(consents.kind, sql.placeholder("kind")))
    .orderBy(asc(consents.at), asc(consents.id))
    .prepare(),
);

/** Ids of all who agree now to the text in force of one consent. */
export function listConsenting(kind: ConsentKind): Set<string> {
  const ids = new Set<string>();
  for (const { memberId, given, version } of everybody().all({ kind })) {
    if (given && version >= CONSENT_VERSION) ids.add(memberId);
    else ids.delete(memberId);
  }
  return ids;
}

const ofMember = prepared(() =>
  db
    .select({ kind: consents.kind, version: consents.version, given: consents.given, at: consents.at })
    .from(consents)
    .where(eq(consents.memberId, sql.placeholder("memberId")))
    .orderBy(asc(consents.at), asc(consents.id))
    .prepare(),
);

/** Everything somebody agreed to and took back, the oldest first. */
export function listConsents(memberId: string): ConsentLine[] {
  return ofMember().all({ memberId });
}

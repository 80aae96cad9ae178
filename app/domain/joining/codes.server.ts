import { randomInt } from "node:crypto";
import { db, type Tx } from "db/client.server";
import { cycles, joinCodes } from "db/schema";
import { desc, eq, getTableColumns } from "drizzle-orm";
import { z } from "zod";
import { getCycle } from "~/domain/cycles/cycles.server";
import { codeKey } from "~/domain/keys/code";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { addToLog, type LogAction } from "~/domain/moderation/log.server";
import { allow, found, Refusal } from "~/domain/refusal";
import { CODE_DAYS_LIMIT, SEATS_LIMIT } from "./rules";

type Row = typeof joinCodes.$inferSelect;
export type CodeState = "open" | "full" | "expired" | "withdrawn";
export type JoinCode = Row & {
  state: CodeState;
  cycle: { slug: string; number: number | null; years: string };
};

/** What staff say of a new code: for which edition and role, for how many, for how many days. */
export const codeDraft = z.object({
  cycle: z.string().min(1, "forms.choose"),
  role: z.enum(["mentee", "mentor"], "forms.choose"),
  seats: z.coerce
    .number("joining.code.badNumber")
    .int("joining.code.badNumber")
    .min(1, "joining.code.badNumber")
    .max(SEATS_LIMIT, "joining.code.tooManySeats"),
  days: z.coerce
    .number("joining.code.badNumber")
    .int("joining.code.badNumber")
    .min(1, "joining.code.badNumber")
    .max(CODE_DAYS_LIMIT, "joining.code.tooManyDays"),
});

// As the codes of letters: nothing that is misread from a wall.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DAY = 24 * 60 * 60 * 1000;

/** A code as it is written: three groups of four. */
const grouped = (twelve: string): string => twelve.match(/.{1,4}/g)?.join("-") ?? "";

/** The code that was typed or scanned, as it is kept. */
export const joinCodeKey = (typed: string): string => grouped(codeKey(typed).slice(0, 20));

const newCode = (): string =>
  grouped(Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(""));

/** Makes a code for a hall; returns it. Refuses (403) who is not staff, (404) an unknown edition. */
export function makeCode(staff: Member, draft: z.infer<typeof codeDraft>, now = new Date()): string {
  allow(isStaff(staff), "errors.403.text");
  const { id: cycleId } = getCycle(draft.cycle);
  return db.transaction((tx) => insertCode(tx, staff, { ...draft, cycleId }, now));
}

/** Ends a code: nobody enters with it any more. Refuses (403) who is not staff, (409) one that is withdrawn. */
export function withdrawCode(staff: Member, code: string, now = new Date()): void {
  allow(isStaff(staff), "errors.403.text");
  db.transaction((tx) => endCode(tx, staff, getCode(code), now));
}

/** Makes a new code like an old one, for its free seats, and ends the old one. Returns the new one. */
export function renewCode(staff: Member, code: string, now = new Date()): string {
  allow(isStaff(staff), "errors.403.text");
  const old = getCode(code);
  const days = Math.max(1, Math.round((old.expiresAt.getTime() - old.createdAt.getTime()) / DAY));
  const seats = old.state === "full" ? old.seats : old.seats - old.takenSeats;
  return db.transaction((tx) => {
    if (!old.withdrawnAt) endCode(tx, staff, old, now);
    return insertCode(tx, staff, { ...old, seats, days }, now);
  });
}

function insertCode(
  tx: Tx,
  staff: Member,
  { cycleId, role, seats, days }: Pick<Row, "cycleId" | "role" | "seats"> & { days: number },
  now: Date,
): string {
  const code = newCode();
  tx.insert(joinCodes)
    .values({
      code,
      cycleId,
      role,
      seats,
      createdById: staff.id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * DAY),
    })
    .run();
  logCode(tx, staff, "code.made", cycleId, now);
  return code;
}

function endCode(tx: Tx, staff: Member, { code, cycleId, withdrawnAt }: Row, now: Date): void {
  if (withdrawnAt) throw new Refusal(409, "joining.code.withdrawn");
  tx.update(joinCodes).set({ withdrawnAt: now }).where(eq(joinCodes.code, code)).run();
  logCode(tx, staff, "code.withdrawn", cycleId, now);
}

function logCode(tx: Tx, actor: Member, action: LogAction, cycleId: string, at: Date): void {
  addToLog(tx, { actor, action, targetType: "cycle", targetId: cycleId, at });
}

const withCycle = () =>
  db
    .select({
      ...getTableColumns(joinCodes),
      cycle: { slug: cycles.slug, number: cycles.number, years: cycles.years },
    })
    .from(joinCodes)
    .innerJoin(cycles, eq(cycles.id, joinCodes.cycleId));

/** All codes for the team, the newest first. Refuses (403) everybody else. */
export function listCodes(staff: Member, now = new Date()): JoinCode[] {
  allow(isStaff(staff), "errors.403.text");
  return withCycle()
    .orderBy(desc(joinCodes.createdAt), joinCodes.code)
    .limit(100)
    .all()
    .map((row) => ({ ...row, state: stateOfCode(row, now) }));
}

/** The code of a link, whatever its state; undefined for an unknown one. */
export function findCode(typed: string, now = new Date()): JoinCode | undefined {
  const row = withCycle()
    .where(eq(joinCodes.code, joinCodeKey(typed)))
    .get();
  return row && { ...row, state: stateOfCode(row, now) };
}

/** As findCode; refuses (404) an unknown one. */
export const getCode = (typed: string): JoinCode => found(findCode(typed));

/** Whether a code lets anybody in now, or why not. */
export function stateOfCode(code: Row, now: Date): CodeState {
  if (code.withdrawnAt) return "withdrawn";
  if (code.expiresAt <= now) return "expired";
  return code.takenSeats >= code.seats ? "full" : "open";
}

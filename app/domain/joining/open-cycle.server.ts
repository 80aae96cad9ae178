import { db, type Tx } from "db/client.server";
import { cycles } from "db/schema";
import { eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { addCycle } from "~/domain/cycles/cycles.server";
import type { Member } from "~/domain/members/person";
import { isStaff } from "~/domain/members/rules";
import { addToLog } from "~/domain/moderation/log.server";
import { allow, Refusal } from "~/domain/refusal";
import { openMissingRooms } from "~/domain/rooms/opening.server";
import { hasMessage, translate } from "~/i18n/translate";
import { isDay } from "~/text/days";
import { roman } from "~/text/roman";
import { slug } from "~/text/slug";
import { CYCLE_NAME_LIMIT, CYCLE_NUMBER_LIMIT } from "./rules";

const name = z
  .string()
  .default("")
  .transform((text) => text.trim())
  .pipe(z.string().max(CYCLE_NAME_LIMIT, "forms.tooLong"));

/** A day as a browser's field of dates sends it; empty is none. */
const day = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text === "") return null;
    if (isDay(text)) return new Date(`${text}T00:00:00Z`);
    context.addIssue({ code: "custom", message: "forms.date" });
    return z.NEVER;
  });

/** What the team says of a new edition: a number or a name in both languages, and its days. */
export const cycleDraft = z
  .object({
    number: z
      .string()
      .default("")
      .transform((text) => (text.trim() === "" ? null : Number(text)))
      .pipe(
        z
          .number("joining.code.badNumber")
          .int("joining.code.badNumber")
          .min(1, "joining.code.badNumber")
          .max(CYCLE_NUMBER_LIMIT, "joining.code.badNumber")
          .nullable(),
      ),
    nameLatin: name,
    nameEn: name,
    startsOn: day.refine((date) => date !== null, "forms.required"),
    endsOn: day,
  })
  .superRefine(({ number, nameLatin, nameEn, startsOn, endsOn }, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (number === null && slug(nameLatin) === "") problem("nameLatin", "joining.cycles.unnamed");
    if (number === null && nameEn === "") problem("nameEn", "joining.cycles.unnamed");
    if (startsOn && endsOn && endsOn <= startsOn) problem("endsOn", "joining.cycles.endsBefore");
  });

export type CycleDraft = z.infer<typeof cycleDraft>;

/**
 * Opens an edition with its room; returns its slug. Editions stand in the order in which they began, whenever
 * they are written down. Refuses (403) who is not staff, (409) a number or a name that there is already.
 */
export function openCycle(staff: Member, draft: CycleDraft, now = new Date()): string {
  allow(isStaff(staff), "errors.403.text");
  const { number, nameLatin, nameEn, startsOn, endsOn } = draft;
  const address = number === null ? slug(nameLatin) : `${number}-ciklus`;
  return db.transaction(
    (tx) => {
      if (tx.select().from(cycles).where(eq(cycles.slug, address)).get()) {
        throw new Refusal(409, "joining.cycles.there");
      }
      const id = addCycle(tx, {
        slug: address,
        number,
        nameLatin: nameLatin || nameOf(number!, "sr-Latn"),
        nameEn: nameEn || nameOf(number!, "en"),
        years: yearsOf(startsOn!, endsOn),
        countries: ["RS"],
        startsOn: startsOn!,
        endsOn,
        position: makeRoom(tx, startsOn!),
      });
      openMissingRooms(tx, now);
      addToLog(tx, { actor: staff, action: "cycle.opened", targetType: "cycle", targetId: id, at: now });
      return address;
    },
    { behavior: "immediate" },
  );
}

/** „Osmi ciklus”, as its room is called; beyond those that the language has a word for, by its numeral. */
function nameOf(number: number, language: "sr-Latn" | "en"): string {
  const key = `cycles.nominative.${number}`;
  if (!hasMessage(key)) return `${language === "en" ? "Cycle" : "Ciklus"} ${roman(number)}`;
  const said = translate(language, key).replace(/^the /, "");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** As people say it: 2026/27, or 2026 where it ends in its own year. */
function yearsOf(startsOn: Date, endsOn: Date | null): string {
  const first = startsOn.getUTCFullYear();
  const last = endsOn?.getUTCFullYear() ?? first + 1;
  return first === last ? String(first) : `${first}/${String(last).slice(2)}`;
}

/** The place of an edition that began then; those that began later move one on. */
function makeRoom(tx: Tx, startsOn: Date): number {
  const earlier = tx
    .select({ last: sql<number>`coalesce(max(${cycles.position}), 0)` })
    .from(cycles)
    .where(sql`${cycles.startsOn} <= ${startsOn.getTime()}`)
    .get()!.last;
  tx.update(cycles)
    .set({ position: sql`${cycles.position} + 1` })
    .where(gt(cycles.position, earlier))
    .run();
  return earlier + 1;
}

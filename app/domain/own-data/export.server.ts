import { sqlite } from "db/client.server";
import { nameOfAudience } from "~/domain/members/audience";
import type { Member } from "~/domain/members/person";
import type { Language } from "~/i18n/languages";
import { EXPORT_PARTS, type ExportName } from "./export-parts.server";

/** A value as it goes into JSON; moments are ISO 8601 in UTC. */
export type ExportValue = string | number | boolean | null | unknown[];
/** One file of the copy: its name without an ending, its columns, and its rows. */
export type ExportPart = { name: ExportName; columns: string[]; rows: Record<string, ExportValue>[] };

/**
 * Everything that is a member's own, part by part; names of the programme's words are in the reader's language.
 * Each part is read when its turn comes, so that others are answered between. The photo is a file of its own.
 */
export function* exportOf(member: Pick<Member, "id">, language: Language): Generator<ExportPart> {
  for (const [name, query] of Object.entries(EXPORT_PARTS) as [ExportName, string][]) {
    const asked = sqlite.prepare<[{ id: string }], Record<string, unknown>>(inLanguage(query, language));
    const columns = asked.columns().map((column) => column.name);
    const rows = asked.all({ id: member.id }).map((row) => readable(row));
    yield { name, columns, rows };
  }
}

const NAMES: Record<Language, string> = {
  en: "name_en",
  "sr-Latn": "name_sr_latn",
  "sr-Cyrl": "name_sr_cyrl",
};

function inLanguage(query: string, language: Language): string {
  const cycle = language === "en" ? "name_en" : "name_sr_latn";
  return query.replaceAll("{name}", NAMES[language]).replaceAll("{cycle}", cycle);
}

const LISTS = new Set(["languages", "links", "lifePath", "contactDays"]);
const SWITCHES = new Set(["nameStaysAsItIs", "hidesPresence", "given", "tells", "inThisCopy"]);

function readable(row: Record<string, unknown>): Record<string, ExportValue> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, exportValue(column, value)]),
  );
}

function exportValue(column: string, value: unknown): ExportValue {
  if (value === null) return null;
  if (isMoment(column)) return new Date(value as number).toISOString();
  if (LISTS.has(column)) return JSON.parse(value as string);
  if (SWITCHES.has(column)) return value === 1;
  if (column === "audience") return nameOfAudience(value as number);
  return value as string | number;
}

/** Whether a column of the copy holds moments. */
export const isMoment = (column: string): boolean => /(At|Until)$/.test(column);

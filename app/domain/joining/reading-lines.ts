/** One line of a pasted list, as it was read. */
export type ReadLine = {
  line: number;
  name: string;
  email: string | null;
  /** What stands where an address should and is none, so that it does not end up in a name unseen. */
  strange: boolean;
};

const ADDRESS = /<?([^\s<>,;"']+@[^\s<>,;"']+\.[^\s<>,;"']+)>?/;
/** Staff paste an edition, not a telephone book. */
export const LINES_LIMIT = 300;

/**
 * Reads names and addresses, one person a line, parted by a tab, a comma, a semicolon or as a letter has them
 * (Ana Perić <ana@…>). Empty lines are passed over; the address may be missing.
 */
export function readLines(text: string): ReadLine[] {
  return text
    .split(/\r?\n/)
    .map((raw, index) => ({ raw: raw.trim(), line: index + 1 }))
    .filter(({ raw }) => raw !== "")
    .map(({ raw, line }) => {
      const email = raw.match(ADDRESS)?.[1]?.toLowerCase() ?? null;
      const name = raw
        .replace(ADDRESS, " ")
        .replace(/[\t,;"<>]+/g, " ")
        .replace(/\s+/g, " ")
        .trim();
      return { line, name, email, strange: isStrange(raw.replace(ADDRESS, " ")) };
    });
}

/** Names begin with a capital: a later part without any, or anything with @, was meant as an address. */
function isStrange(rest: string): boolean {
  const [, ...later] = rest.split(/[\t,;<]/).map((part) => part.replace(/[">]/g, "").trim());
  return rest.includes("@") || later.some((part) => part !== "" && part === part.toLowerCase());
}

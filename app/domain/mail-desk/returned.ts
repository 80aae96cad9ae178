/** Longest pasted text that is read: a returned message with the letter below it. */
export const RETURNED_LIMIT = 100_000;

/** An address that mail did not reach, and what the servers say about it, when they say it. */
export type Returned = { address: string; note: string };

const ADDRESS = /[^\s<>()[\]\\,;:"'@]+@[^\s<>()[\]\\,;:"'@]+\.[^\s<>()[\]\\,;:"'@]+/g;

/**
 * Reads who could not be reached from what came back: a returned message (RFC 3464) with its fields, or, when
 * there are none, every address in the text, so that a list can be pasted too.
 */
export function readReturned(text: string): Returned[] {
  const pasted = text.slice(0, RETURNED_LIMIT);
  // A long field goes on in the next line, which begins with a blank.
  const fields = pasted.replace(/\r?\n[ \t]+/g, " ");
  const named = [...fields.matchAll(/^(?:final-recipient|original-recipient|x-failed-recipients):(.*)$/gim)];
  const source = named.length > 0 ? named.map(([, value]) => value).join("\n") : pasted;
  const note = noteOf(fields);
  const addresses = (source.match(ADDRESS) ?? []).map((address) => address.replace(/\.+$/, "").toLowerCase());
  return [...new Set(addresses)].map((address) => ({ address, note }));
}

function noteOf(fields: string): string {
  const field = (name: string) => fields.match(new RegExp(`^${name}:\\s*(.+)$`, "im"))?.[1] ?? "";
  const said = [field("status"), field("diagnostic-code").replace(/^smtp;\s*/i, "")].join(" ");
  return said
    .replace(/\S+@\S+/g, "…")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 160);
}

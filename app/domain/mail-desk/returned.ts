/** Longest pasted text that is read: a returned message with the letter below it. */
export const RETURNED_LIMIT = 100_000;

/** An address that mail did not reach, and what the servers say about it, when they say it. */
export type Returned = { address: string; note: string };

const BETWEEN = /[\s<>()[\]\\,;:"']+/;

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
  return [...new Set(source.split(BETWEEN).flatMap(addressIn))].map((address) => ({ address, note }));
}

// Word by word, and only of the length of an address: one search through the whole text could take minutes.
function addressIn(word: string): string[] {
  if (word.length > 254) return [];
  const [name, host = "", more] = word
    .replace(/\.{1,3}$/, "")
    .toLowerCase()
    .split("@");
  return name && more === undefined && /^[^.]+\.[^@]+$/.test(host) ? [`${name}@${host}`] : [];
}

function noteOf(fields: string): string {
  const field = (name: string) => fields.match(new RegExp(`^${name}:\\s*(.+)$`, "im"))?.[1] ?? "";
  const said = [field("status"), field("diagnostic-code").replace(/^smtp;\s*/i, "")].join(" ");
  return said
    .slice(0, 1000)
    .replace(/\S+@\S+/g, "…")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 160);
}

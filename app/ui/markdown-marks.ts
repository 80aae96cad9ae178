export const MARKS = ["bold", "italic", "quote", "list", "link", "code"] as const;
export type MarkKind = (typeof MARKS)[number];

/** Replace the text from `from` to `to` by `insert`, then select `select`; all counted in the whole text. */
export type Edit = { from: number; to: number; insert: string; select: [start: number, end: number] };

/** What a button of the composer does to the selected part of a Markdown text. Pressed again, it takes it back. */
export function markText(kind: MarkKind, text: string, start: number, end: number): Edit {
  switch (kind) {
    case "bold":
      return wrap(text, start, end, "**");
    case "italic":
      return wrap(text, start, end, "_");
    case "quote":
      return prefixLines(text, start, end, "> ");
    case "list":
      return prefixLines(text, start, end, "- ");
    case "link":
      return link(text, start, end);
    case "code":
      return text.slice(start, end).includes("\n") ? fence(text, start, end) : wrap(text, start, end, "`");
  }
}

function wrap(text: string, start: number, end: number, sign: string): Edit {
  const long = sign.length;
  const chosen = text.slice(start, end);
  if (text.slice(start - long, start) === sign && text.slice(end, end + long) === sign) {
    return { from: start - long, to: end + long, insert: chosen, select: [start - long, end - long] };
  }
  return { from: start, to: end, insert: sign + chosen + sign, select: [start + long, end + long] };
}

function prefixLines(text: string, start: number, end: number, prefix: string): Edit {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const to = lineEnd === -1 ? text.length : lineEnd;
  const lines = text.slice(from, to).split("\n");
  const marked = lines.every((line) => line.startsWith(prefix));
  const insert = lines.map((line) => (marked ? line.slice(prefix.length) : prefix + line)).join("\n");
  const done = from + insert.length;
  return { from, to, insert, select: lines.length > 1 ? [from, done] : [done, done] };
}

const ADDRESS = "https://";

function link(text: string, start: number, end: number): Edit {
  const chosen = text.slice(start, end);
  const insert = `[${chosen}](${ADDRESS})`;
  const address = start + chosen.length + 3;
  const name = start + 1;
  return {
    from: start,
    to: end,
    insert,
    select: chosen ? [address, address + ADDRESS.length] : [name, name],
  };
}

function fence(text: string, start: number, end: number): Edit {
  const insert = `\`\`\`\n${text.slice(start, end)}\n\`\`\``;
  return { from: start, to: end, insert, select: [start + 4, start + 4 + (end - start)] };
}

/** Lines of text as a Markdown quote, with an empty line behind it to write on. */
export function quoted(text: string): string {
  const lines = text.trim().split(/\n+/);
  return `${lines.map((line) => `> ${line.trim()}`).join("\n>\n")}\n\n`;
}

/** What stands before new words so that they begin a paragraph of their own. */
export function gapAfter(text: string): string {
  if (text.trim() === "") return "";
  return text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
}

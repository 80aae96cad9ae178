import type { Token, Tokens } from "marked";
import { readBlocks, readInline } from "./reader.server";

export type Mention = { type: "mention"; raw: string; handle: string };

/** An at sign that begins a word, and the handle after it; not a part of an address or of a longer word. */
const MENTION = /(?<![\p{L}\p{N}_@./-])@([a-z0-9]+(?:-[a-z0-9]+)*)(?![\p{L}\p{N}_@]|[.-][\p{L}\p{N}])/giu;

/** The address of a person's page, as somebody may have pasted it. */
const PAGE = /(\/members\/)([a-z0-9]+(?:-[a-z0-9]+)*)(?![\p{L}\p{N}-])/giu;

/**
 * The handles that a post names with @, in lower case, each once, in the order of their first naming.
 * Code, links and tags name nobody. Whether such a member exists is not asked here.
 */
export function mentionsIn(markdown: string): string[] {
  return handlesIn(readBlocks(markdown));
}

/** The same for a message of a room, which has no blocks. */
export function mentionsInChat(markdown: string): string[] {
  return handlesIn(readInline(markdown));
}

/**
 * A text in which nobody is named by this handle any more: `words` stand in the place of each mention, also in
 * code, and addresses of the person's page lead to `page` instead. The rest stays letter for letter.
 */
export function withoutMention(markdown: string, handle: string, words: string, page: string): string {
  return markdown
    .replace(MENTION, (mention, named: string) => (named.toLowerCase() === handle ? words : mention))
    .replace(PAGE, (address, slash: string, named: string) =>
      named.toLowerCase() === handle ? slash + page : address,
    );
}

/** Cuts plain text into text and mentions. */
export function splitMentions(text: Tokens.Text): (Token | Mention)[] {
  const parts: (Token | Mention)[] = [];
  let done = 0;
  for (const match of text.text.matchAll(MENTION)) {
    if (match.index > done) parts.push(textOf(text.text.slice(done, match.index)));
    parts.push({ type: "mention", raw: match[0], handle: match[1]!.toLowerCase() });
    done = match.index + match[0].length;
  }
  if (done === 0) return [text];
  if (done < text.text.length) parts.push(textOf(text.text.slice(done)));
  return parts;
}

export function textOf(text: string): Tokens.Text {
  return { type: "text", raw: text, text, escaped: false };
}

/** Text of a line itself, not the holder of a line's tokens that a tight list item has. */
export function isPlainText(token: Token): token is Tokens.Text {
  return token.type === "text" && !("tokens" in token && token.tokens);
}

/** Replaces each run of tokens by what `see` makes of it, leaving out what links, pictures and code hold. */
export function eachRun(tokens: Token[], see: (run: Token[]) => Token[]): Token[] {
  for (const token of tokens) {
    for (const holder of holdersIn(token)) holder.tokens = eachRun(holder.tokens, see);
  }
  return see(tokens);
}

function holdersIn(token: Token): { tokens: Token[] }[] {
  if (token.type === "link" || token.type === "image") return [];
  if (token.type === "list") return (token as Tokens.List).items;
  if (token.type === "table") {
    const table = token as Tokens.Table;
    return [...table.header, ...table.rows.flat()];
  }
  return "tokens" in token && token.tokens ? [token as { tokens: Token[] }] : [];
}

function handlesIn(tokens: Token[]): string[] {
  return [...new Set(tokens.flatMap(namedIn))];
}

function namedIn(token: Token): string[] {
  if (!isPlainText(token)) return holdersIn(token).flatMap(({ tokens }) => tokens.flatMap(namedIn));
  return splitMentions(token).flatMap((part) => (part.type === "mention" ? [(part as Mention).handle] : []));
}

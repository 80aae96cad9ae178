import { Marked, type MarkedExtension, type Tokens } from "marked";
import { refuseProse } from "./budget";
import type { Mention } from "./mentions";
import { readBlocks, readInline } from "./reader.server";
import { CHAT_LIMIT, OUTPUT_LIMIT, OUTPUT_RATIO, PROSE_LIMIT } from "./rules";
import { sanitiseChat, sanitiseProse } from "./sanitise.server";
import { isOwnFile, weave } from "./weave";

export { CHAT_LIMIT, PROSE_LIMIT };

/** Stored beside the HTML: raise it when the same Markdown is to be shown differently. */
export const PROSE_VERSION = 1;

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const shown = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

const MARKUP: MarkedExtension = {
  renderer: {
    // A tag is shown as typed, so that a question about <details> can be asked.
    html: ({ text, block }) => (block ? `<p>${shown(text.trim())}</p>\n` : shown(text)),
    // The page has its own h1 and the reply its h2.
    heading(token: Tokens.Heading) {
      const level = Math.max(3, token.depth);
      return `<h${level}>${this.parser.parseInline(token.tokens)}</h${level}>\n`;
    },
    checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
  },
  extensions: [{ name: "mention", renderer: (token) => linkOf(token as unknown as Mention) }],
};

const writer = new Marked(MARKUP);

// A message keeps its line ends by CSS, so a break is the line end that it was.
const chatWriter = new Marked(MARKUP, { renderer: { br: () => "\n" } });

/**
 * The HTML of a post, safe to put into a page as it is. Line ends inside a paragraph are spaces.
 * `markdown` is at most PROSE_LIMIT characters. The same text always gives the same HTML.
 * Refuses (422) what is too long, too deep, too tangled or too large when shown; nothing is cut off.
 */
export function renderProse(markdown: string): string {
  const html = writer.parser(weave(readBlocks(markdown), isOwnFile));
  return withinOutput(markdown, html, sanitiseProse);
}

/**
 * The HTML of a message in a room: strong, emphasis, struck out, code and links, and the line ends as they
 * are (CSS shows them). `markdown` is at most CHAT_LIMIT characters. Refuses (422) as `renderProse` does.
 */
export function renderChat(markdown: string): string {
  const tokens = weave(readInline(markdown), () => false);
  const html = chatWriter.Parser.parseInline(tokens, chatWriter.defaults);
  return withinOutput(markdown, html, sanitiseChat);
}

function linkOf({ raw, handle }: Mention): string {
  return `<a class="mention" href="/members/${handle}">${raw}</a>`;
}

function withinOutput(markdown: string, html: string, sanitise: (html: string) => string): string {
  const limit = Math.min(OUTPUT_LIMIT, OUTPUT_RATIO * markdown.length + 200);
  if (html.length > limit) refuseProse("prose.tooMuch");
  const safe = sanitise(html);
  if (safe.length > limit) refuseProse("prose.tooMuch");
  return safe;
}

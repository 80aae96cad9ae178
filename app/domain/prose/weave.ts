import type { Token, Tokens } from "marked";
import { eachRun, isPlainText, splitMentions, textOf } from "./mentions";

/** A picture of ours: two or more plain parts under /files/, none of them going up. */
const OWN_FILE = /^\/files(?:\/[a-z0-9][\w.-]*)+$/i;

export function isOwnFile(address: string | undefined): boolean {
  return address !== undefined && OWN_FILE.test(address);
}

/**
 * Turns what was read into what is shown: names after @ become mentions, and a picture whose address
 * `showsPicture` denies becomes a link, because a picture tells its host who is reading.
 */
export function weave(tokens: Token[], showsPicture: (address: string) => boolean): Token[] {
  return eachRun(tokens, (run) => run.flatMap((token) => weaveOne(token, showsPicture)));
}

function weaveOne(token: Token, showsPicture: (address: string) => boolean): Token[] {
  if (isPlainText(token)) return splitMentions(token);
  if (token.type === "image") return [showsPicture(token.href) ? token : linkTo(token as Tokens.Image)];
  if (token.type !== "link") return [token];
  return [{ ...token, tokens: picturesAsWords(token.tokens ?? [], showsPicture) }];
}

function linkTo(image: Tokens.Image): Tokens.Link {
  const words = wordsOf(image).trim() || image.href;
  const { raw, href, title } = image;
  return { type: "link", raw, href, title, text: words, tokens: [textOf(words)] };
}

/** A link holds no other link, so there a picture that is not shown leaves its words only. */
function picturesAsWords(tokens: Token[], showsPicture: (address: string) => boolean): Token[] {
  return tokens.map((token) => {
    if (token.type === "image") return showsPicture(token.href) ? token : textOf(wordsOf(token));
    if ("tokens" in token && token.tokens) {
      return { ...token, tokens: picturesAsWords(token.tokens, showsPicture) };
    }
    return token;
  });
}

function wordsOf(token: Token): string {
  if ("tokens" in token && token.tokens) return token.tokens.map(wordsOf).join("");
  return "text" in token ? token.text : "";
}

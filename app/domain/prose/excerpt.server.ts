import sanitizeHtml from "sanitize-html";

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

/**
 * The words of rendered prose for a list, a letter or a page's description: no markup, one line, at most
 * `max` characters, cut between words with an ellipsis. It is text: escape it where it is put into HTML.
 */
export function plainText(html: string, max: number): string {
  const spaced = html.replace(/<br ?\/?>|<\/(?:p|li|h\d|t[dh]|pre|blockquote)>/g, " $&");
  const text = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} });
  const words = text
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!)
    .replace(/\s+/g, " ")
    .trim();
  return words.length <= max ? words : `${cutBetweenWords(words, max - 1)}…`;
}

function cutBetweenWords(words: string, max: number): string {
  // A letter outside the basic plane is two units; half of one is no letter.
  const cut = words.slice(0, max).replace(/[\ud800-\udbff]$/, "");
  const space = cut.lastIndexOf(" ");
  const whole = words.charAt(max) === " " || space < max / 2 ? cut : cut.slice(0, space);
  return whole.replace(/[\s,;:.–—-]+$/, "");
}

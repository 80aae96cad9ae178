import sanitizeHtml, { type Attributes, type IOptions, type Tag } from "sanitize-html";
import { isOwnFile } from "./weave";

/** No endorsement to search engines, and no handle on our window for the page behind the link. */
export const LINK_REL = "nofollow ugc noopener";

const SCHEMES = ["http", "https", "mailto"];
const INLINE = ["a", "span", "strong", "em", "del", "code"];
const BLOCKS = ["p", "br", "hr", "pre", "blockquote", "ul", "ol", "li", "h3", "h4", "h5", "h6"];
const TABLES = ["table", "thead", "tbody", "tr", "th", "td"];
const ALIGNED = [{ name: "align", values: ["left", "center", "right"] }];

const CHAT: IOptions = {
  allowedTags: INLINE,
  allowedAttributes: { a: ["href", "title", "rel"] },
  allowedClasses: { a: ["mention"] },
  allowedSchemes: SCHEMES,
  allowProtocolRelative: false,
  // Tags that are to be seen arrive escaped. In "escape" mode the library loses what stands before a tag
  // that is both escaped and filtered out, and with it the opening of a link.
  disallowedTagsMode: "discard",
  parseStyleAttributes: false,
  // Ten levels of lists (ul and li) with ten marks inside are 32; the reader refuses deeper ones.
  nestingLimit: 40,
  transformTags: { a: linkOrWords, img: ownPicture },
  exclusiveFilter: (frame) => frame.tag === "img" && !frame.attribs.src,
};

const PROSE: IOptions = {
  ...CHAT,
  allowedTags: [...INLINE, ...BLOCKS, ...TABLES, "img"],
  allowedAttributes: {
    ...(CHAT.allowedAttributes as Record<string, string[]>),
    img: ["src", "alt", "title", "loading"],
    ol: ["start"],
    th: ALIGNED,
    td: ALIGNED,
  },
  allowedClasses: { ...CHAT.allowedClasses, code: [/^language-[\w-]{1,30}$/] },
};

/**
 * The wall: whatever HTML comes in, only the markup of a post comes out, well nested. It does not rely on
 * what the reader before it has made of the text.
 */
export function sanitiseProse(html: string): string {
  return sanitizeHtml(html, PROSE);
}

/** The same for a message of a room: marks inside a line, and links. */
export function sanitiseChat(html: string): string {
  return sanitizeHtml(html, CHAT);
}

/** Whether a link may lead there: a page of ours, or another site by http, https or mail. */
export function isFollowable(address: string | undefined): boolean {
  // A browser drops these signs before it reads the scheme.
  const read = (address ?? "").replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, "");
  if (read === "" || /^[\\/]{2}/.test(read)) return false;
  const scheme = /^([^/?#\\]*):/.exec(read)?.[1];
  return scheme === undefined || SCHEMES.includes(scheme.toLowerCase());
}

function linkOrWords(_name: string, attribs: Attributes): Tag {
  if (!isFollowable(attribs.href)) return { tagName: "span", attribs: {} };
  return { tagName: "a", attribs: { ...attribs, rel: LINK_REL } };
}

/** Keeps the tag's name, whatever comes: renaming a void tag would let an open link swallow the page. */
function ownPicture(_name: string, attribs: Attributes): Tag {
  if (!isOwnFile(attribs.src)) return { tagName: "img", attribs: {} };
  return { tagName: "img", attribs: { ...attribs, loading: "lazy" } };
}

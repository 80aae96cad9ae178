import { Marked } from "marked";
import { expect, test } from "vitest";
import { CHAT_LIMIT, renderChat, renderProse } from "~/domain/prose/render.server";
import { sanitiseChat, sanitiseProse } from "~/domain/prose/sanitise.server";
import { HOSTILE_POSTS } from "../support/hostile-html";
import { elementsIn, type HtmlElement, htmlTree, written } from "../support/html-tree";

const HOME = "https://krug.example.org";
const INLINE = ["a", "span", "strong", "em", "del", "code"];
const BLOCKS = ["p", "br", "hr", "pre", "blockquote", "ul", "ol", "li", "h3", "h4", "h5", "h6"];
const TABLES = ["table", "thead", "tbody", "tr", "th", "td"];
const POST_TAGS = new Set([...INLINE, ...BLOCKS, ...TABLES, "img"]);
const CHAT_TAGS = new Set(INLINE);
const ATTRIBUTES: Record<string, Record<string, RegExp>> = {
  a: { href: /^/, title: /^/, rel: /^nofollow ugc noopener$/, class: /^mention$/ },
  img: { src: /^\/files\/[\w./-]+$/, alt: /^/, title: /^/, loading: /^lazy$/ },
  code: { class: /^language-[\w-]{1,30}$/ },
  ol: { start: /^\d{1,9}$/ },
  th: { align: /^(?:left|center|right)$/ },
  td: { align: /^(?:left|center|right)$/ },
};

/** What is wrong with an element, by another way of looking than the renderer's own. */
function faultsOf({ tag, attributes }: HtmlElement, tags: Set<string>): string[] {
  const faults = tags.has(tag) ? [] : [`<${tag}>`];
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTES[tag]?.[name]?.test(value)) faults.push(`<${tag} ${name}="${value}">`);
  }
  if (attributes.href !== undefined && !leadsSafely(attributes.href)) faults.push(`href ${attributes.href}`);
  if (attributes.src?.includes("..")) faults.push(`src ${attributes.src}`);
  return faults;
}

/** Asks the URL parser of browsers: another site only by a scheme that is written out. */
function leadsSafely(href: string): boolean {
  if (!URL.canParse(href, HOME)) return true;
  const { protocol, origin } = new URL(href, HOME);
  if (origin === HOME) return true;
  return ["http:", "https:", "mailto:"].includes(protocol) && /^(?:https?|mailto):/i.test(href);
}

/** Every tag that is opened is closed, in the right order, so that nothing after the post is inside it. */
function unbalanced(html: string): string | undefined {
  const open: string[] = [];
  for (const [tag, closing, name = ""] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (/^(?:img|br|hr)$/.test(name)) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.pop();
}

/** The posts whose HTML has a fault, each with it. */
function faultyPosts(render: (post: string) => string, tags: Set<string>) {
  return HOSTILE_POSTS.flatMap((post) => {
    const html = render(post);
    const faults = elementsIn(htmlTree(html)).flatMap((element) => faultsOf(element, tags));
    const open = unbalanced(html);
    return faults.length || open ? [{ post, html, faults, open }] : [];
  });
}

test("more than three thousand hostile posts are tried", () => {
  expect(new Set(HOSTILE_POSTS).size).toBeGreaterThan(3000);
});

test("no hostile post brings a tag, an attribute or an address that a post may not have", () => {
  expect(faultyPosts(renderProse, POST_TAGS)).toEqual([]);
});

test("no hostile message does either", () => {
  expect(HOSTILE_POSTS.every((post) => post.length <= CHAT_LIMIT)).toBe(true);
  expect(faultyPosts(renderChat, CHAT_TAGS)).toEqual([]);
});

test("the wall holds alone, whatever the reader before it lets through", () => {
  const bare = new Marked();
  expect(faultyPosts((post) => sanitiseProse(post), POST_TAGS)).toEqual([]);
  expect(faultyPosts((post) => sanitiseProse(bare.parse(post) as string), POST_TAGS)).toEqual([]);
  expect(faultyPosts((post) => sanitiseChat(bare.parse(post) as string), CHAT_TAGS)).toEqual([]);
});

test("the wall holds when tags are stacked higher than it looks", () => {
  const stacked = `${"<blockquote>".repeat(60)}<a href="/b"><img src="https://example.org/a.png">b</a><p>c`;
  expect(unbalanced(sanitiseProse(stacked))).toBeUndefined();
  expect(unbalanced(sanitiseChat(stacked))).toBeUndefined();
});

test("these eyes see: the library's own HTML has faults in most of the posts", () => {
  const bare = new Marked();
  const faulty = faultyPosts((post) => bare.parse(post) as string, POST_TAGS);
  expect(faulty.length).toBeGreaterThan(HOSTILE_POSTS.length / 2);
});

test("safe HTML stays what it is when it is made safe again", () => {
  for (const post of HOSTILE_POSTS) {
    const html = renderProse(post);
    expect(written(htmlTree(sanitiseProse(html)))).toBe(written(htmlTree(html)));
  }
});

test("a browser need not mend the HTML: no link in a link, no block in a line", () => {
  const within = (tag: string, outer: HtmlElement) =>
    elementsIn(outer.children).filter((inner) => inner.tag === tag);
  for (const post of HOSTILE_POSTS) {
    for (const element of elementsIn(htmlTree(renderProse(post)))) {
      if (element.tag === "a") expect(within("a", element), post).toEqual([]);
      if (!/^(?:p|h\d|th|td|a|span|em|strong|del|code)$/.test(element.tag)) continue;
      for (const inner of elementsIn(element.children))
        expect([...INLINE, "img", "br"], post).toContain(inner.tag);
    }
  }
});

test("a void tag is never renamed: an open link must not swallow the page after the post", () => {
  const html = sanitiseProse('<p><a href="/b">a<input><br><img src="https://example.org/a.png">b</a></p>c');
  expect(unbalanced(html)).toBeUndefined();
  expect(html.endsWith("</a></p>c")).toBe(true);
});

import { tests as EXAMPLES } from "commonmark-spec";
import { expect, test } from "vitest";
import { renderProse } from "~/domain/prose/render.server";
import { isFollowable, LINK_REL } from "~/domain/prose/sanitise.server";
import { elementsIn, type HtmlNode, htmlTree, wordsIn, written } from "../support/html-tree";

type Change = (node: Exclude<HtmlNode, string>) => HtmlNode;

/** The specification writes → for a tab. */
const examples = EXAMPLES.map(({ number, markdown, html }) => ({
  number,
  markdown: markdown.replace(/→/g, "\t"),
  html: html.replace(/→/g, "\t"),
}));

/** Where we differ from the specification on purpose, by the number of the example in 0.31.2. */
const DIFFERENT = {
  "headings begin below those of the page": {
    examples: [
      10, 59, 62, 66, 67, 68, 71, 72, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 86, 89, 90, 91, 95, 96, 102,
      103, 115, 141, 214, 215, 227, 228, 229, 230, 232, 300,
    ],
  },
  "pictures that are not ours become links, and inside a link their words": {
    examples: [
      517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589,
      591,
    ],
  },
  "a link leads by http, https or mail, or to a page of ours": {
    examples: [200, 485, 486, 487, 500, 567, 596, 598, 599, 601],
  },
  "the name of a language is Latin letters, digits and dashes": { examples: [24, 34, 144] },
  "bare addresses become links": { examples: [602, 608, 611] },
  "HTML is shown as it was typed": {
    examples: [
      21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166,
      167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187,
      188, 189, 190, 191, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623,
      625, 626, 627, 628, 629, 630, 631, 642, 643,
    ],
  },
} satisfies Record<string, { examples: number[] }>;

const listed = (reason: keyof typeof DIFFERENT) => new Set(DIFFERENT[reason].examples);
const asTyped = listed("HTML is shown as it was typed");
const bare = listed("bare addresses become links");

test("the specification is read whole", () => {
  expect(examples).toHaveLength(652);
});

test("we differ from the specification in the listed examples and in no other", () => {
  const differing = examples.filter(({ markdown, html }) => ours(markdown) !== theirs(html));
  const all = Object.values(DIFFERENT).flatMap((group) => group.examples);
  expect(differing.map(({ number }) => number)).toEqual(all.toSorted((one, other) => one - other));
});

test("where we differ nothing but the reason given is different", () => {
  for (const { number, markdown, html } of examples) {
    if (asTyped.has(number) || bare.has(number)) continue;
    expect(ours(markdown), `example ${number}`).toBe(theirs(html, ...ALLOWED_CHANGES));
  }
});

test("a bare address is linked to itself, and the text is that of the specification", () => {
  for (const { number, markdown, html } of examples.filter((example) => bare.has(example.number))) {
    const links = elementsIn(htmlTree(renderProse(markdown))).filter(({ tag }) => tag === "a");
    expect(links.map(({ attributes }) => attributes.href)).toEqual(
      links.map(({ children }) => wordsIn(children)),
    );
    expect(wordsIn(htmlTree(renderProse(markdown))), `example ${number}`).toBe(wordsIn(htmlTree(html)));
  }
});

test("HTML shown as typed loses no sign of it, and no Markdown around it", () => {
  const bones = (html: string) => decoded(html).replace(/<\/?p>|\s/g, "");
  for (const { number, markdown, html } of examples.filter((example) => asTyped.has(example.number))) {
    expect(bones(renderProse(markdown)), `example ${number}`).toBe(bones(html));
  }
});

const ALLOWED_CHANGES: Change[] = [
  (node) => (/^h[12]$/.test(node.tag) ? { ...node, tag: "h3" } : node),
  ({ tag, attributes, children }) => {
    if (tag !== "img") return { tag, attributes, children };
    const { src: href = "", alt, title } = attributes;
    return { tag: "a", attributes: { href, ...(title && { title }) }, children: [alt || href] };
  },
  (node) => {
    if (node.tag !== "a") return node;
    return { ...node, children: node.children.map((child) => (isLink(child) ? wordsIn([child]) : child)) };
  },
  (node) =>
    isLink(node) && !isFollowable(node.attributes.href) ? { ...node, tag: "span", attributes: {} } : node,
  (node) =>
    /^language-[\w-]+$/.test(node.attributes.class ?? "language-x") ? node : { ...node, attributes: {} },
];

function isLink(node: HtmlNode) {
  return typeof node !== "string" && node.tag === "a";
}

function ours(markdown: string): string {
  return written(htmlTree(renderProse(markdown)).map((node) => changed(node, [withoutRel, sameAddress])));
}

function theirs(html: string, ...changes: Change[]): string {
  return written(htmlTree(html).map((node) => changed(node, [...changes, sameAddress])));
}

/** Changes the innermost elements first. */
function changed(node: HtmlNode, changes: Change[]): HtmlNode {
  if (typeof node === "string") return node;
  const inside = { ...node, children: node.children.map((child) => changed(child, changes)) };
  return changes.reduce<HtmlNode>((made, change) => (typeof made === "string" ? made : change(made)), inside);
}

/** Every link carries it; the specification knows nothing of it. */
function withoutRel(node: Exclude<HtmlNode, string>): HtmlNode {
  const { rel, ...attributes } = node.attributes;
  if (node.tag === "a") expect(rel).toBe(LINK_REL);
  return { ...node, attributes };
}

/** ö and %C3%B6 are one address to a browser. */
function sameAddress(node: Exclude<HtmlNode, string>): HtmlNode {
  const { href } = node.attributes;
  if (!href) return node;
  return { ...node, attributes: { ...node.attributes, href: encodeURI(href).replaceAll("%25", "%") } };
}

function decoded(html: string): string {
  const signs: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
  return html.replace(/&(?:lt|gt|quot|amp);/g, (entity) => signs[entity]!);
}

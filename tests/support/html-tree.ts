import { parseDocument } from "htmlparser2";

/** A piece of HTML as a browser would hold it: an element with its attributes in order, or a text. */
export type HtmlNode = string | { tag: string; attributes: Record<string, string>; children: HtmlNode[] };
export type HtmlElement = Exclude<HtmlNode, string>;

type Parsed = {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Parsed[];
};

/** Parses HTML and keeps what stands in it: comments, declarations and instructions become elements too. */
export function htmlTree(html: string): HtmlNode[] {
  return (parseDocument(html) as unknown as Parsed).children!.map(nodeOf);
}

/** All elements, outermost first. */
export function elementsIn(nodes: HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...elementsIn(node.children)]));
}

/** The words alone. */
export function wordsIn(nodes: HtmlNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : wordsIn(node.children))).join("");
}

/** Writes a tree so that two trees a reader could not tell apart are written the same. */
export function written(nodes: HtmlNode[]): string {
  return line(nodes, false)
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

const STANDS_ALONE = /^(?:p|br|h\d|hr|pre|blockquote|ul|ol|li|div|table|thead|tbody|tr|th|td)$/;

function line(nodes: HtmlNode[], inPre: boolean): string {
  return nodes.map((node) => (typeof node === "string" ? words(node, inPre) : element(node, inPre))).join("");
}

function element({ tag, attributes, children }: HtmlElement, inPre: boolean): string {
  const pairs = Object.keys(attributes).sort();
  const opening = `<${[tag, ...pairs.map((name) => `${name}=${JSON.stringify(attributes[name])}`)].join(" ")}>`;
  const whole = `${opening}${line(children, inPre || tag === "pre")}</${tag}>`;
  if (!STANDS_ALONE.test(tag)) return whole;
  return `\n${whole.replace(/^(<[^>]*>)\s+|\s+(<[^>]*>)$/g, "$1$2")}\n`;
}

/** Line ends inside <pre> stay, written as \\n; anywhere else they are spaces. */
function words(text: string, inPre: boolean): string {
  return JSON.stringify(inPre ? text : text.replace(/\s+/g, " "))
    .slice(1, -1)
    .replaceAll("<", "&lt;");
}

function nodeOf(node: Parsed): HtmlNode {
  if (node.type === "text") return node.data ?? "";
  const tag =
    node.type === "tag" || node.type === "script" || node.type === "style" ? node.name! : `#${node.type}`;
  return { tag, attributes: node.attribs ?? {}, children: (node.children ?? []).map(nodeOf) };
}

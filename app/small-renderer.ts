import { options, type VNode } from "preact";
import { hydrate } from "preact/compat";

// Stands in for react-dom/client in a built page (vite.browser.ts, docs/decisions/0016): Preact, and the three
// places where our pages would notice that it is not React.

/**
 * Takes over the page that the server has drawn. Preact takes over the children of what it is given, and reads
 * a document as its <html>; so it is given something whose only child is <html>.
 */
export function hydrateRoot(page: Document, screen: VNode): void {
  const { documentElement } = page;
  const root = {
    nodeType: Node.ELEMENT_NODE,
    namespaceURI: documentElement.namespaceURI,
    ownerDocument: page,
    firstChild: documentElement,
    childNodes: [documentElement],
    contains: (node: Node) => page.contains(node),
    insertBefore: (node: Node, before: Node | null) => page.insertBefore(node, before),
  };
  hydrate(screen, root as unknown as Element);
}

/** Names that Preact hands on as they are written: in a drawing, or as a word that says no, they were lost. */
const AS_HTML: Record<string, string> = { tabIndex: "tabindex", spellCheck: "spellcheck" };

const before = options.vnode;
options.vnode = (node) => {
  before?.(node);
  if (typeof node.type !== "string") return;
  const props = node.props as Record<string, unknown>;
  for (const name in AS_HTML) {
    if (!(name in props)) continue;
    props[AS_HTML[name]!] = props[name];
    delete props[name];
  }
  // What a script says, it has said when the document came. Drawn anew by React it stays silent; so here.
  if (node.type === "script") delete props.dangerouslySetInnerHTML;
};

import { Lexer, type Token, Tokenizer, type Tokens, type TokensList } from "marked";
import { bareAddress } from "./bare-address";
import { Budget, refuseProse } from "./budget";
import { CHAT_LIMIT, PROSE_LIMIT } from "./rules";
import { costOfAngle, costOfBrackets, costOfCode, costOfEmphasis } from "./search-cost";

/**
 * Plain text up to the next sign that may mean something. The library's rule also looks ahead for an
 * e-mail address at every letter, which reads a long word once for each of its letters; bare e-mail
 * addresses therefore stay text (<ana@example.org> becomes a link).
 */
const TEXT =
  /^(?:`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|[\s\S]*?(?:(?=[\\<![`*~_]|\b_|(?<![a-z0-9])https?:\/\/|(?<![^\s*_~("„])www\.|$)|[^ ](?= {2,}\n)))/i;

/** Tells the budget what looking for each mark cost: little when it is found, much when it is not. */
class CountingTokenizer extends Tokenizer {
  constructor(readonly budget: Budget) {
    super();
  }

  override table(source: string) {
    const delimiters = source.split("\n", 2)[1] ?? "";
    if (!/^[|:\- ]+$/.test(delimiters) || !/[|:]/.test(delimiters)) return undefined;
    const columns = delimiters.split("|").filter((part) => part.trim()).length;
    this.budget.table(columns, countRows(source));
    return super.table(source);
  }

  override emStrong(source: string, masked: string, before?: string) {
    return this.#count(() => super.emStrong(source, masked, before), costOfEmphasis(source, before));
  }

  override del(source: string, masked: string, before?: string) {
    return this.#count(() => super.del(source, masked, before), costOfEmphasis(source, before));
  }

  override codespan(source: string) {
    return this.#count(() => super.codespan(source), costOfCode(source));
  }

  override link(source: string) {
    return this.#count(() => super.link(source), costOfBrackets(source));
  }

  override reflink(source: string, links: Parameters<Tokenizer["reflink"]>[1]) {
    const found = this.#count(() => super.reflink(source, links), costOfBrackets(source));
    if (found && "href" in found) this.budget.address(found.href.length + (found.title?.length ?? 0));
    return found;
  }

  override autolink(source: string) {
    return this.#count(() => super.autolink(source), costOfAngle(source));
  }

  /** A tag is shown as it was typed, so it must not change how the text after it is read. */
  override tag(source: string): Tokens.Tag | undefined {
    const { inLink } = this.lexer.state;
    const found = this.#count(() => super.tag(source), costOfAngle(source));
    Object.assign(this.lexer.state, { inLink, inRawBlock: false });
    return found;
  }

  override url(source: string): Tokens.Link | undefined {
    const address = bareAddress(source);
    if (!address) return undefined;
    const href = /^www/i.test(address) ? `https://${address}` : address;
    const text: Tokens.Text = { type: "text", raw: address, text: address, escaped: false };
    return { type: "link", raw: address, text: address, href, autolink: true, tokens: [text] };
  }

  #count<T extends { raw: string } | undefined>(find: () => T, costInVain: number): T {
    const found = find();
    this.budget.search(found ? Math.min(costInVain, found.raw.length) : costInVain);
    return found;
  }
}

const NOTHING = /(?!)/g;

/** The library's reader, held to a budget. */
class CountingLexer extends Lexer {
  readonly #rules: Tokenizer["rules"]["inline"];
  readonly #searchReferences: RegExp;

  constructor(readonly budget: Budget) {
    const tokenizer = new CountingTokenizer(budget);
    super({ gfm: true, breaks: false, tokenizer });
    tokenizer.rules = { ...tokenizer.rules, inline: { ...tokenizer.rules.inline, text: TEXT } };
    this.#rules = tokenizer.rules.inline;
    this.#searchReferences = this.#rules.reflinkSearch;
  }

  override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], clipped = false): Token[] {
    return this.budget.block(source, () => super.blockTokens(source, tokens, clipped));
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    // Without a definition no bracket can be a reference, and the search for them is the dearest of all.
    this.#rules.reflinkSearch = isEmpty(this.tokens.links) ? NOTHING : this.#searchReferences;
    return this.budget.inline(source, () => super.inlineTokens(source, tokens));
  }
}

/** Reads a post. Refuses (422) what is longer than PROSE_LIMIT or would cost more than its budget. */
export function readBlocks(markdown: string): Token[] {
  refuseLongerThan(PROSE_LIMIT, markdown);
  return new CountingLexer(new Budget()).lex(clean(markdown));
}

/** Reads a message: one run of marks, no paragraphs, lists or tables. Refuses (422) as above. */
export function readInline(markdown: string): Token[] {
  refuseLongerThan(CHAT_LIMIT, markdown);
  return new CountingLexer(new Budget()).inlineTokens(clean(markdown));
}

function refuseLongerThan(limit: number, markdown: string): void {
  if (markdown.length > limit) refuseProse("prose.tooLong", { limit });
}

/** What no letter stands for would break an address or the database: it becomes the replacement sign. */
function clean(markdown: string): string {
  return markdown.replace(/\r\n?/g, "\n").replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}

function countRows(source: string): number {
  const end = source.search(/\n[ \t]*\n/);
  return (end === -1 ? source.trimEnd() : source.slice(0, end)).split("\n").length - 1;
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

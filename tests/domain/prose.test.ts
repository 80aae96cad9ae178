import { expect, test } from "vitest";
import { plainText } from "~/domain/prose/excerpt.server";
import { guessLanguage } from "~/domain/prose/guess-language";
import { mentionsIn, mentionsInChat } from "~/domain/prose/mentions";
import { problemOfChat, problemOfProse } from "~/domain/prose/problems";
import {
  CHAT_LIMIT,
  PROSE_LIMIT,
  PROSE_VERSION,
  renderChat,
  renderProse,
} from "~/domain/prose/render.server";
import { translate } from "~/i18n/translate";
import "~/i18n/all.server";

test("a post keeps its paragraphs, lists, quotes, code and emphasis", () => {
  expect(renderProse("Dobar **dan**, _svima_ i ~~nikome~~\nu `Nišu`.")).toBe(
    "<p>Dobar <strong>dan</strong>, <em>svima</em> i <del>nikome</del>\nu <code>Nišu</code>.</p>\n",
  );
  expect(renderProse("1. prvo\n2. drugo\n\n> rekla je Ana\n\n---\n")).toBe(
    "<ol>\n<li>prvo</li>\n<li>drugo</li>\n</ol>\n<blockquote>\n<p>rekla je Ana</p>\n</blockquote>\n<hr />\n",
  );
  expect(renderProse("```sql\nselect 1 < 2;\n```")).toBe(
    '<pre><code class="language-sql">select 1 &lt; 2;\n</code></pre>\n',
  );
});

test("a table keeps the side its columns lean to", () => {
  expect(renderProse("| trošak | iznos |\n|:--|--:|\n| štampa | 300 |")).toBe(
    '<table>\n<thead>\n<tr>\n<th align="left">trošak</th>\n<th align="right">iznos</th>\n</tr>\n</thead>\n' +
      '<tbody><tr>\n<td align="left">štampa</td>\n<td align="right">300</td>\n</tr>\n</tbody></table>\n',
  );
});

test("headings of a post stand below those of the page", () => {
  expect(renderProse("# a\n## b\n### c\n#### d")).toBe("<h3>a</h3>\n<h3>b</h3>\n<h3>c</h3>\n<h4>d</h4>\n");
});

test("a task list shows its boxes as signs, which nobody can tick", () => {
  expect(renderProse("- [ ] pismo\n- [x] budžet")).toBe("<ul>\n<li>☐ pismo</li>\n<li>☑ budžet</li>\n</ul>\n");
});

test("HTML is shown as it was typed", () => {
  expect(renderProse("čemu služi <details>?")).toBe("<p>čemu služi &lt;details&gt;?</p>\n");
  expect(renderProse("<div>\n*a*\n</div>")).toBe("<p>&lt;div&gt;\n*a*\n&lt;/div&gt;</p>\n");
});

test("a link says that we do not vouch for it and gives its target no hold on our page", () => {
  expect(renderProse('[poziv](https://example.org/a "do petka")')).toBe(
    '<p><a href="https://example.org/a" title="do petka" rel="nofollow ugc noopener">poziv</a></p>\n',
  );
});

test("a bare address becomes a link without the marks of its sentence", () => {
  const linked = (text: string) => [...renderProse(text).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(linked("vidi https://example.org/a, pa (https://example.org/b_(c)).")).toEqual([
    "https://example.org/a",
    "https://example.org/b_(c)",
  ]);
  expect(linked("„https://example.org/č” i www.example.org!")).toEqual([
    "https://example.org/%C4%8D",
    "https://www.example.org",
  ]);
  expect(linked("piši na ana@example.org")).toEqual([]);
  expect(linked("piši na <ana@example.org>")).toEqual(["mailto:ana@example.org"]);
});

test("a link that would lead nowhere safe leaves its words", () => {
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,a",
    "//example.org",
    "irc://example.org",
    "",
  ]) {
    expect(renderProse(`[ovde](${address})`)).toBe("<p><span>ovde</span></p>\n");
  }
});

test("our own pictures are shown, those of others become links", () => {
  expect(renderProse("![plakat](/files/fil_1/plakat.webp)")).toBe(
    '<p><img src="/files/fil_1/plakat.webp" alt="plakat" loading="lazy" /></p>\n',
  );
  expect(renderProse("![plakat](https://example.org/a.png)")).toBe(
    '<p><a href="https://example.org/a.png" rel="nofollow ugc noopener">plakat</a></p>\n',
  );
  expect(renderProse("![](https://example.org/a.png)")).toContain(">https://example.org/a.png</a>");
  expect(renderProse("[![plakat](https://example.org/a.png)](/b)")).toBe(
    '<p><a href="/b" rel="nofollow ugc noopener">plakat</a></p>\n',
  );
  for (const path of ["/files/../a", "/files/", "/files//a", "/files/a/.b", "files/a", "/filesystem/a"]) {
    expect(renderProse(`![a](${path})`)).not.toContain("<img");
  }
});

test("a name after an at sign leads to the member and is told to them", () => {
  expect(renderProse("Šta misli @Djordje-Sljivic?")).toBe(
    '<p>Šta misli <a class="mention" href="/members/djordje-sljivic" rel="nofollow ugc noopener">' +
      "@Djordje-Sljivic</a>?</p>\n",
  );
  const post = "@ana i @Bruno, (@carla) **@dana**\n\n- @ema\n\n> @filip\n\n| @goca |\n|-|\n| @hana |\n\n@ana";
  expect(mentionsIn(post)).toEqual(["ana", "bruno", "carla", "dana", "ema", "filip", "goca", "hana"]);
});

test("nobody is named by code, a link, an address, a tag, or a piece of a word", () => {
  const post =
    "`@a` [@b](/c) ![@d](/files/e) d@example.org https://example.org/@f <i title='@g'> \\@h ž@i @jž @k_l @m.rs\n\n" +
    "    @n\n\n```\n@o\n```";
  expect(mentionsIn(post)).toEqual([]);
  expect(renderProse(post)).not.toContain("mention");
});

test("who is told and who is shown as told are the same", () => {
  for (const post of ["@ana", "*@ana* @bo-jan", "@ana-", "a @ana.", "@ana@bruno", "[x][y] @ana\n\n[y]: /z"]) {
    const shown = [...renderProse(post).matchAll(/href="\/members\/([^"]*)"/g)].map(([, handle]) => handle);
    expect(mentionsIn(post)).toEqual([...new Set(shown)]);
  }
});

test("a message of a room keeps its line ends and has marks, but no blocks", () => {
  expect(renderChat("# a\n- **b** `c`\n> ~~d~~  \ne")).toBe(
    "# a\n- <strong>b</strong> <code>c</code>\n&gt; <del>d</del>\ne",
  );
  expect(renderChat("![a](/files/b) @ana")).toBe(
    '<a href="/files/b" rel="nofollow ugc noopener">a</a> ' +
      '<a class="mention" href="/members/ana" rel="nofollow ugc noopener">@ana</a>',
  );
  expect(renderChat("<b>x</b>\n\n    y")).toBe("&lt;b&gt;x&lt;/b&gt;\n\n    y");
  expect(mentionsInChat("    @ana")).toEqual(["ana"]);
});

test("the same text always gives the same HTML, and says by which version", () => {
  const post = "# a\n\n@ana **b** https://example.org";
  expect(renderProse(post)).toBe(renderProse(post));
  expect(PROSE_VERSION).toBeGreaterThan(0);
});

test("nothing is cut off silently: a text is shown whole or refused with a sentence", () => {
  expect(renderProse("a".repeat(PROSE_LIMIT))).toHaveLength(PROSE_LIMIT + 8);
  expect(() => renderProse("a".repeat(PROSE_LIMIT + 1))).toThrow(
    expect.objectContaining({ status: 422, key: "prose.tooLong", params: { limit: PROSE_LIMIT } }),
  );
  expect(() => renderChat("a".repeat(CHAT_LIMIT + 1))).toThrow(expect.objectContaining({ status: 422 }));
});

test.each([
  ["prose.tooLong", "a".repeat(PROSE_LIMIT + 1)],
  ["prose.tooDeep", `${"> ".repeat(11)}a`],
  ["prose.tooDeep", `${"- ".repeat(11)}a`],
  ["prose.tooDeep", Array.from({ length: 11 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
  ["prose.tooManyLines", "- a\n".repeat(4000)],
  ["prose.tableTooLarge", `${"|a".repeat(31)}|\n${"|-".repeat(31)}|\n`],
  ["prose.tableTooLarge", `|a|b|\n|-|-|\n${"|\n".repeat(1000)}`],
  ["prose.tooTangled", "*a_".repeat(3000)],
  ["prose.tooTangled", "[a](".repeat(3000)],
  ["prose.tooTangled", "**a ".repeat(12) + " b**".repeat(12)],
] as const)("a form can say %s before anything is rendered", (key, post) => {
  const problem = problemOfProse(post)!;
  expect(problem.key).toBe(key);
  expect(() => renderProse(post)).toThrow(expect.objectContaining({ status: 422, ...problem }));
  for (const language of ["en", "sr-Latn", "sr-Cyrl"] as const) {
    expect(translate(language, problem.key, problem.params)).not.toMatch(/[{}]/);
  }
});

test("an address defined once cannot be repeated into a page that no phone can open", () => {
  const post = `[a]: /${"b".repeat(5000)}\n\n${"[a] ".repeat(500)}`;
  expect(() => renderProse(post)).toThrow(expect.objectContaining({ key: "prose.tooMuch" }));
});

test("ordinary long posts are not mistaken for hostile ones", () => {
  const paragraph =
    "Dragi svi, **evo** poziva: [prijava](https://example.org/a) do _petka_, `A4` (vidi [1]); @ana zna više. ";
  const posts = [
    paragraph.repeat(40),
    `${paragraph.repeat(8)}\n\n`.repeat(20),
    "- **stavka** sa [linkom](/threads/1)\n".repeat(500),
    `| a | b | c | d |\n|-|-|-|-|\n${"| 1 | *2* | 3 | 4 |\n".repeat(300)}`,
    `\`\`\`\n${"a[i] = *b_c * (d << 2); // `e`\n".repeat(600)}\`\`\``,
    Array.from({ length: 9 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
    "pesma\nu kratkim\nredovima\n\n".repeat(700),
    `[a]: https://example.org/${"b".repeat(200)}\n\n${"pod tačkom [a] ".repeat(60)}`,
  ];
  for (const post of posts) {
    expect(post.length).toBeLessThanOrEqual(PROSE_LIMIT);
    expect(problemOfProse(post)).toBeNull();
    expect(renderProse(post)).not.toBe("");
  }
  expect(problemOfChat(paragraph.repeat(30))).toBeNull();
});

test("an excerpt is words in one line, cut between them", () => {
  const html = renderProse("# Poziv\n\nPrvi **red**,\ndrugi\\\nred & <b>\n\n- prvo\n- drugo");
  expect(plainText(html, 100)).toBe("Poziv Prvi red, drugi red & <b> prvo drugo");
  expect(plainText(html, 20)).toBe("Poziv Prvi red…");
  expect(plainText("<p>jednadugareč</p>", 6)).toBe("jedna…");
  expect(plainText("<p>😀😀</p>", 4)).toBe("😀😀");
  expect(plainText("<p>a😀😀</p>", 3)).toBe("a…");
  expect(plainText("", 10)).toBe("");
});

test("a post mostly in Cyrillic is marked as such, any other as its author's choice", () => {
  expect(guessLanguage("Добар дан svima", "sr-Latn")).toBe("sr-Cyrl");
  expect(guessLanguage("Dobar dan, Ђорђе", "sr-Latn")).toBe("sr-Latn");
  expect(guessLanguage("Good day", "en")).toBe("en");
  expect(guessLanguage("1 + 1", "sr-Cyrl")).toBe("sr-Cyrl");
});

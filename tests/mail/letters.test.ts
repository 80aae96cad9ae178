import { expect, test } from "vitest";
import { LETTER_KINDS } from "~/domain/letters/letters.server";
import { LANGUAGES } from "~/i18n/languages";
import { oneOfEach, post, written } from "../support/letters";

test.each(LANGUAGES)(
  "every letter is written in %s, as text and as HTML, with the same links in both",
  (language) => {
    const drafts = oneOfEach(`lena${language.toLowerCase()}`, language);
    expect(new Set(drafts.map(({ kind }) => kind))).toEqual(new Set(Object.keys(LETTER_KINDS)));
    for (const draft of drafts) {
      const letter = written(post(draft));
      expect(letter, draft.kind).not.toBeNull();
      const { subject, text, html } = letter!;
      expect(`${subject}${text}${html}`, draft.kind).not.toMatch(/letters\.|undefined|\{\w+\}/);
      expect(html, draft.kind).toContain(`<html lang="${language}">`);
      const links = [...text.matchAll(/https:\S+/g)].map(([link]) => link).sort();
      const inHtml = [...html.matchAll(/href="([^"]+)"/g)]
        .map(([, link]) => link!.replaceAll("&amp;", "&"))
        .sort();
      expect([...new Set(links)], draft.kind).toEqual([...new Set(inHtml)]);
      expect(html, draft.kind).not.toMatch(/<img|<script|<link|url\(|src=/i);
      if (language === "sr-Cyrl") expect(subject, draft.kind).toMatch(/\p{Script=Cyrillic}/u);
    }
  },
);

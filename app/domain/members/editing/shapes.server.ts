import { z } from "zod";
import { problemOfProse } from "~/domain/prose/problems";
import type { MessageKey } from "~/i18n/translate";

// A form sends nothing for what is not chosen, one text for one thing and a list for several.

/** What was chosen of a set: known slugs, each once, at most `max`, in the order they came. */
export const chosen = (isKnown: (slug: string) => boolean, max: number) =>
  z
    .preprocess((slugs) => [slugs ?? []].flat(), z.array(z.string().max(64, "forms.choose")))
    .transform((slugs) => [...new Set(slugs)].filter((slug) => slug !== ""))
    .refine((slugs) => slugs.every(isKnown), "forms.choose")
    .refine((slugs) => slugs.length <= max, { message: "forms.tooManyChosen", params: { max } });

// Direction marks and control signs have no place in one line of a page.
const UNWRITTEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** One line as it is kept: without signs that turn the line, one space between words. */
export const tidyLine = (text: string): string =>
  text.normalize("NFC").replace(/\s+/g, " ").replace(UNWRITTEN, "").trim();

/** One line that may be empty, which is kept as null. */
export const line = (max: number) =>
  z
    .string()
    .default("")
    .transform(tidyLine)
    .pipe(z.string().max(max, "forms.tooLong"))
    .transform((text) => text || null);

/** One of a set, or nothing, which is kept as null. */
export const oneOf = (isKnown: (slug: string) => boolean) =>
  z
    .string()
    .max(64, "forms.choose")
    .default("")
    .refine((slug) => slug === "" || isKnown(slug), "forms.choose")
    .transform((slug) => slug || null);

/** Markdown that may be empty, which is kept as null. */
export const optionalProse = (max: number) =>
  z
    .string()
    .default("")
    .transform((text) => text.trim())
    .pipe(z.string().max(max, "forms.tooLong"))
    .superRefine((markdown, context) => {
      const problem = markdown.length <= max ? problemOfProse(markdown) : null;
      if (problem) context.addIssue({ code: "custom", message: problem.key, params: problem.params });
    })
    .transform((markdown) => markdown || null);

/** A box that is ticked or not. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value === "yes");

/** Several texts of one name, as rows of a form send them. */
export const texts = z.preprocess(
  (values) => [values ?? []].flat(),
  z.array(z.string()).max(100, "forms.invalid"),
);

/** Says what is wrong with a row by its number, counted from one as people do. */
export function rowProblem(context: z.RefinementCtx, path: string, message: MessageKey, row: number): void {
  context.addIssue({ code: "custom", path: [path], message, params: { row: row + 1 } });
}

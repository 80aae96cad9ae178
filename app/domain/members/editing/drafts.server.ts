import { z } from "zod";
import { isField, isKindOfWork, isSector, isSpecialism, isTopic } from "~/domain/fields/vocabulary.server";
import type { MessageKey } from "~/i18n/translate";
import { dayAfter, dayBegins, dayOf, isDay } from "~/text/days";
import { isSpokenLanguage } from "../languages";
import { isIn, problemOfName, problemOfNames, tidyName } from "../names";
import * as limits from "../rules";
import { chosen, line, oneOf, optionalProse, rowProblem, texts, ticked, tidyLine } from "./shapes.server";

const name = (problemOf: (name: string) => MessageKey | undefined, max: number) =>
  z
    .string()
    .default("")
    .transform(tidyName)
    .pipe(z.string().max(max, "forms.tooLong"))
    .superRefine((value, context) => {
      const problem = value && problemOf(value);
      if (problem) context.addIssue({ code: "custom", message: problem });
    });
const optional = (value: string) => value || null;
const nameIn = (script: "latin" | "cyrillic", message: MessageKey) =>
  name(problemOfName, limits.NAME_LIMIT)
    .refine((value) => isIn(script, value), message)
    .transform(optional);

/** How somebody is called, in every script, and how they are spoken to. */
export const nameDraft = z.object({
  name: name(problemOfName, limits.NAME_LIMIT).pipe(z.string().min(1, "forms.required")),
  nameLatin: nameIn("latin", "profile.name.notLatin"),
  nameCyrillic: nameIn("cyrillic", "profile.name.notCyrillic"),
  nameLocked: ticked,
  alsoKnownAs: name(problemOfNames, limits.OTHER_NAMES_LIMIT).transform(optional),
  vocative: name(problemOfName, limits.NAME_LIMIT).transform(optional),
  address: z.enum(["f", "m", "avoid"], "forms.choose"),
});
export type NameDraft = z.infer<typeof nameDraft>;

/** Where somebody is and what they do. */
export const workDraft = z.object({
  city: line(limits.CITY_LIMIT),
  organisation: line(limits.ORGANISATION_LIMIT),
  position: line(limits.POSITION_LIMIT),
  positionEn: line(limits.POSITION_LIMIT),
  sector: oneOf(isSector),
});
export type WorkDraft = z.infer<typeof workDraft>;

/** Those of it that stand on the card of "is this still true?". */
export const cardDraft = workDraft.pick({ city: true, organisation: true, position: true });
export type CardDraft = z.infer<typeof cardDraft>;

/** Fields in their order, the main one first, with what one does in them. */
export const fieldsDraft = z.object({
  fields: chosen(isField, limits.FIELD_LIMIT),
  specialisms: chosen(isSpecialism, limits.SPECIALISM_LIMIT),
  kindsOfWork: chosen(isKindOfWork, limits.KIND_LIMIT),
});
export type FieldsDraft = z.infer<typeof fieldsDraft>;

/** The fields alone, as the first steps ask for them. */
export const fieldsOnlyDraft = z.object({ fields: chosen(isField, limits.FIELD_LIMIT) });

export const topicsDraft = z.object({
  helps: chosen(isTopic, limits.TOPIC_LIMIT),
  seeks: chosen(isTopic, limits.TOPIC_LIMIT),
});
export type TopicsDraft = z.infer<typeof topicsDraft>;

export const aboutDraft = z.object({
  bioLatin: optionalProse(limits.BIO_LIMIT),
  bioEn: optionalProse(limits.BIO_LIMIT),
});
export type AboutDraft = z.infer<typeof aboutDraft>;

/** Languages, and links as two lists side by side; a row without an address is left out. */
export const linksDraft = z
  .object({
    languages: chosen(isSpokenLanguage, limits.LANGUAGE_LIMIT),
    linkUrl: texts,
    linkLabel: texts,
  })
  .transform(({ languages, linkUrl, linkLabel }, context) => {
    const links = linkUrl.flatMap((typed, row) => {
      const label = tidyLine(linkLabel[row] ?? "");
      if (!typed.trim() && !label) return [];
      const url = webAddress(typed);
      if (!url) rowProblem(context, "links", "profile.links.bad", row);
      if (label.length > limits.LINK_LABEL_LIMIT)
        rowProblem(context, "links", "profile.links.longLabel", row);
      return url ? [{ url, label: label || hostOf(url) }] : [];
    });
    if (links.length > limits.LINK_LIMIT) {
      context.addIssue({
        code: "custom",
        path: ["links"],
        message: "forms.tooManyChosen",
        params: { max: limits.LINK_LIMIT },
      });
    }
    return { languages, links };
  });
export type LinksDraft = z.infer<typeof linksDraft>;

/** An address of the web as it is kept, or undefined; without a scheme, as people write them, it is https. */
function webAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (!text || text.length > limits.URL_LIMIT || /\s/.test(text)) return undefined;
  const full = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]+\.[^/]+:\d/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  if (!/[^.]\.[^.]/.test(url.hostname)) return undefined;
  return url.href.length <= limits.URL_LIMIT * 3 ? url.href : undefined;
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, "");

/** Turns of a life as two lists side by side, kept in the order of years; an empty row is left out. */
export const pathDraft = z.object({ year: texts, turn: texts }).transform(({ year, turn }, context) => {
  const last = new Date().getUTCFullYear() + 1;
  const path = turn.flatMap((typed, row) => {
    const text = tidyLine(typed);
    const when = (year[row] ?? "").trim().replace(/\.$/, "");
    if (!text && !when) return [];
    if (!text) rowProblem(context, "path", "profile.path.noText", row);
    if (text.length > limits.TURN_LIMIT) rowProblem(context, "path", "profile.path.longText", row);
    const number = /^\d{4}$/.test(when) ? Number(when) : 0;
    if (number < limits.FIRST_YEAR || number > last) rowProblem(context, "path", "profile.path.badYear", row);
    return [{ year: number, text }];
  });
  if (path.length > limits.LIFE_PATH_LIMIT) {
    context.addIssue({
      code: "custom",
      path: ["path"],
      message: "forms.tooManyChosen",
      params: { max: limits.LIFE_PATH_LIMIT },
    });
  }
  return { lifePath: path.sort((a, b) => a.year - b.year) };
});
export type PathDraft = z.infer<typeof pathDraft>;

/** How much somebody can take on, when, and how; and the number that is told by reveal only. */
export const contactDraft = z.object({
  monthlyQuestions: z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => text === "" || /^\d{1,3}$/.test(text), "profile.contact.badNumber")
    .transform((text) => (text === "" ? null : Number(text)))
    .refine((count) => count === null || count <= limits.MONTHLY_LIMIT, "profile.contact.badNumber"),
  contactDays: chosen((day) => /^[1-7]$/.test(day), 7).transform((days) => days.map(Number).sort()),
  capacity: line(limits.CONTACT_NOTE_LIMIT),
  contactStyle: line(limits.CONTACT_NOTE_LIMIT),
  phone: line(limits.PHONE_LIMIT).refine(
    (phone) => phone === null || (/^\+?[\d ()/.-]+$/.test(phone) && phone.replace(/\D/g, "").length >= 6),
    "profile.contact.badPhone",
  ),
  pausedUntil: z
    .string()
    .default("")
    .transform((text) => text.trim())
    .transform((text, context) => (text === "" ? null : endOfDay(text, context))),
});
export type ContactDraft = z.infer<typeof contactDraft>;

/** The end of a day as a browser's field of dates sends it; a pause ends at night, not in the morning. */
function endOfDay(text: string, context: z.RefinementCtx): Date {
  if (!isDay(text)) {
    context.addIssue({ code: "custom", message: "forms.date" });
    return z.NEVER;
  }
  const today = dayOf(new Date());
  if (text < today || text > dayAfter(today, limits.PAUSE_DAYS))
    context.addIssue({ code: "custom", message: "profile.contact.badPause" });
  return new Date(dayBegins(dayAfter(text)).getTime() - 1000);
}

import { z } from "zod";
import { isField, isTopic } from "~/domain/fields/vocabulary.server";
import { problemOfProse } from "~/domain/prose/problems";
import { BODY_LIMIT, TITLE_LIMIT, TOPIC_LIMIT } from "./rules";

/** A title needs something that can be read aloud; spaces of any kind and signs alone are nothing. */
const READABLE = /[\p{L}\p{N}]/u;

/** Markdown that a member wrote: something, not too long, and readable by renderProse. */
export const prose = z
  .string()
  .trim()
  .min(1, "forms.required")
  .max(BODY_LIMIT, "forms.tooLong")
  .superRefine((markdown, context) => {
    if (markdown.length > BODY_LIMIT) return;
    const problem = problemOfProse(markdown);
    if (problem) context.addIssue({ code: "custom", message: problem.key, params: problem.params });
  });

/** Made by the page that shows the form, so that a form sent twice is taken once. */
const clientId = z
  .string()
  .regex(/^[\w-]{1,64}$/, "forms.invalid")
  .optional();

export const replyDraft = z.object({ body: prose, clientId });
export type ReplyDraft = z.infer<typeof replyDraft>;

/** A mended reply, with the state of the text one began from. */
export const revisedReply = z.object({ body: prose, before: z.string().max(32, "forms.invalid").optional() });

const chosen = (isKnown: (slug: string) => boolean) =>
  z
    .string()
    .max(64, "forms.choose")
    .refine((slug) => slug === "" || isKnown(slug), "forms.choose");

const threadFields = {
  title: z
    .string()
    .trim()
    .min(1, "forms.required")
    .max(TITLE_LIMIT, "forms.tooLong")
    .regex(READABLE, "forms.required")
    .transform((title) => title.replace(/\s+/g, " ")),
  body: prose,
  // A form sends no topic as nothing, one as a text and several as a list.
  topics: z
    .preprocess((topics) => [topics ?? []].flat(), z.array(chosen(isTopic)))
    .transform((topics) => [...new Set(topics)].filter((topic) => topic !== ""))
    .refine((topics) => topics.length <= TOPIC_LIMIT, {
      message: "forms.tooManyChosen",
      params: { max: TOPIC_LIMIT },
    }),
  /** Id of the edition whose people alone may see it; nothing means everybody. */
  cycle: z.string().max(64, "forms.choose").optional(),
  clientId,
};

/** A conversation may be about all of culture. */
export const discussionDraft = z.object({ ...threadFields, field: chosen(isField).optional() });

/** A question goes to the mentors of a field, so it names one. */
export const questionDraft = z.object({
  ...threadFields,
  field: z.string("forms.choose").min(1, "forms.choose").refine(isField, "forms.choose"),
});

export type ThreadDraft = z.infer<typeof discussionDraft>;

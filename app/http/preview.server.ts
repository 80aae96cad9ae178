import { data } from "@remix-run/node";
import { z } from "zod";
import { renderProse } from "~/domain/prose/render.server";
import { Refusal } from "~/domain/refusal";
import { prose } from "~/domain/threads/drafts.server";
import { type FormAnswer, type Problem, readForm } from "./form.server";

/** A form that came back with its text as it will be read. */
export type PreviewedForm = FormAnswer & { preview?: string };

/** How a post will read, or the problem that keeps it from being shown. */
export function previewOf(markdown: string): { html: string } | { problem: Problem } {
  try {
    return { html: renderProse(markdown) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problem: { key: error.key, params: error.params } };
  }
}

const asked = z.object({ preview: z.literal("yes"), body: prose });

/**
 * The answer to the button "Preview" of a form with a `body`, which works without the script: everything
 * typed, and the text as it will be read. Undefined when another button was pressed; the request stays
 * readable either way.
 */
export async function answerPreview(request: Request) {
  const form = await readForm(request.clone(), asked);
  if (form.errors?.preview) return undefined;
  if (form.errors) return data<PreviewedForm>({ errors: form.errors, typed: form.typed }, 400);
  const shown = previewOf(form.value.body);
  if ("problem" in shown) {
    return data<PreviewedForm>({ errors: { body: shown.problem }, typed: form.typed }, 422);
  }
  return data<PreviewedForm>({ errors: {}, typed: form.typed, preview: shown.html });
}

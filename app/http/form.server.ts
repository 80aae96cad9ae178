import { data } from "@remix-run/node";
import type { z } from "zod";
import { retryWhileBusy } from "~/domain/database-trouble.server";
import { Refusal } from "~/domain/refusal";
import type { MessageKey } from "~/i18n/translate";
import { asRefusal, waitingHeaders } from "./refusals.server";

/**
 * What is wrong with a field: a message key and its parameters. The field "form" means the whole form. `text`
 * is added on the way out, in the reader's language (refusals.server.ts).
 */
export type Problem = { key: MessageKey; params?: Record<string, string | number>; text?: string };
export type Problems = Record<string, Problem>;
/** What was typed, to be shown again. Never a password. */
export type Typed = Record<string, string | string[]>;
export type FormAnswer = { errors: Problems; typed: Typed };

type Read<T> =
  | { value: T; errors?: undefined; typed: Typed }
  | { value?: undefined; errors: Problems; typed: Typed };

/**
 * Reads a posted form against a zod shape whose messages are message keys. A field that comes several
 * times is a list. A form that was read already is taken as it is. Gives either the value or the problem of each field, and what was typed either way.
 */
export async function readForm<T>(sent: Request | FormData, shape: z.ZodType<T>): Promise<Read<T>> {
  const fields = fieldsOf(sent instanceof FormData ? sent : await sent.formData());
  const typed = Object.fromEntries(Object.entries(fields).filter(([name]) => !/password/i.test(name)));
  const result = shape.safeParse(fields);
  return result.success ? { value: result.data, typed } : { errors: problemsOf(result.error), typed };
}

/**
 * Reads the form and hands its value to the verb, whose answer (usually a redirect) it returns.
 * Whatever is wrong, the shape, a refusal, a locked database, comes back as an answer with what was typed,
 * so nothing a person wrote is ever lost.
 */
export async function submitForm<T, R>(
  sent: Request | FormData,
  shape: z.ZodType<T>,
  verb: (value: T) => R | Promise<R>,
) {
  const form = await readForm(sent, shape);
  if (form.errors) return data<FormAnswer>({ errors: form.errors, typed: form.typed }, 400);
  try {
    return await retryWhileBusy(() => verb(form.value));
  } catch (thrown) {
    const error = asRefusal(thrown);
    if (!(error instanceof Refusal) || error.status === 404) throw error;
    const errors = { form: { key: error.key, params: error.params } };
    return data<FormAnswer>(
      { errors, typed: form.typed },
      { status: error.status, headers: waitingHeaders(error) },
    );
  }
}

function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    // Browsers send line ends as CRLF; the length a person sees counts them once.
    const text = value.replaceAll("\r\n", "\n");
    const before = fields[name];
    fields[name] = before === undefined ? text : [...(Array.isArray(before) ? before : [before]), text];
  }
  return { ...fields };
}

function problemsOf(error: z.ZodError): Problems {
  const problems: Problems = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "form");
    problems[name] ??= { key: keyOf(issue), params: paramsOf(issue) };
  }
  return problems;
}

// zod speaks English where a shape gave no key: such a field was missing, or of the wrong type.
function keyOf(issue: z.core.$ZodIssue): MessageKey {
  return (/^[a-z][\w]*(\.[\w]+)+$/.test(issue.message) ? issue.message : "forms.required") as MessageKey;
}

function paramsOf(issue: z.core.$ZodIssue): Record<string, string | number> {
  if (issue.code === "too_big") return { max: Number(issue.maximum) };
  if (issue.code === "too_small") return { min: Number(issue.minimum) };
  if (issue.code === "custom") return (issue.params ?? {}) as Record<string, string | number>;
  return {};
}

import { formatNumber } from "./format-number";
import { type Language, localeOf } from "./languages";

export type MessageParams = Record<string, string | number | boolean | Date | null | undefined>;

/** A sentence made ready to be said (compile.ts): its text, or its parts when something is put into it. */
export type Message = string | Part[];
/** Text, the number that is being counted (#), or what stands for an argument. */
export type Part = string | typeof COUNTED | Argument;
type Argument =
  | [name: string]
  | [name: string, how: "number"]
  | [name: string, how: "select" | "plural", forms: Record<string, Part[]>];

export const COUNTED = 0;

/** Says a sentence. Throws when an argument that it names is not among `params`. */
export function say(message: Message, language: Language, params: MessageParams = {}): string {
  return typeof message === "string" ? message : sayParts(message, language, params);
}

function sayParts(parts: Part[], language: Language, params: MessageParams, counted?: number): string {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else if (part === COUNTED) text += formatNumber(language, counted!);
    else text += sayArgument(part, language, params, counted);
  }
  return text;
}

function sayArgument(
  [name, how, forms = {}]: Argument,
  language: Language,
  params: MessageParams,
  counted: number | undefined,
): string {
  if (!(name in params)) throw new Error(`The sentence needs "${name}"`);
  const value = params[name];
  if (how === "number") return formatNumber(language, Number(value));
  if (how === "select") {
    return sayParts(forms[String(value)] ?? forms.other!, language, params, counted);
  }
  if (how === "plural") {
    const number = Number(value);
    const form = forms[`=${number}`] ?? forms[pluralOf(language, number)] ?? forms.other!;
    return sayParts(form, language, params, number);
  }
  return String(value ?? "");
}

const rules = new Map<Language, Intl.PluralRules>();

function pluralOf(language: Language, number: number): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(localeOf(language));
    rules.set(language, rule);
  }
  return rule.select(number);
}

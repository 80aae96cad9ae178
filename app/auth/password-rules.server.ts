import { listCycles } from "~/domain/cycles/cycles.server";
import type { MessageKey } from "~/i18n/translate";
import { searchKey } from "~/text/search-key";
import { PASSWORD_MAX } from "./passwords.server";

/** Of any composition; shorter ones are guessed. */
export const PASSWORD_MIN = 8;

/** Of what remains of a password without the words that everybody would try first. */
const OWN_WORDS_MIN = 4;

// The product, the programme and what people here call each other, folded.
const HOUSE_WORDS = [
  ...["krug", "circle", "kreativno", "kreativni", "creative", "mentorstvo", "mentorship", "mentoring"],
  ...["mentorka", "mentor", "mentee", "menti", "ciklus", "cycle", "generacija", "alumna", "alumni"],
  ...["lozinka", "sifra", "password"],
];

/** Whose password it is to be: their own name and address are the first guess. */
type Owner = { name?: string | null; email?: string | null };

export type PasswordProblem = { key: MessageKey; params?: Record<string, number> };

/**
 * What is wrong with a password that is to be set, or undefined: 8 to 1,000 characters of any kind, counted as
 * typed; not among the common ones; not made of this place's words, the person's name or address.
 */
export async function problemOfPassword(
  password: string,
  owner: Owner = {},
): Promise<PasswordProblem | undefined> {
  if ([...password].length < PASSWORD_MIN)
    return { key: "forms.passwordTooShort", params: { min: PASSWORD_MIN } };
  if (password.length > PASSWORD_MAX) return { key: "forms.tooLong", params: { max: PASSWORD_MAX } };
  if ((await commonPasswords()).has(password.toLowerCase())) return { key: "auth.password.common" };
  if (isMadeOf(contextWords(owner), password)) return { key: "auth.password.context" };
  return undefined;
}

let common: Promise<Set<string>> | undefined;

/** Half a megabyte that most sign-ins never need, so it is read when the first password is set. */
function commonPasswords(): Promise<Set<string>> {
  common ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set(dictionary["passwords-common"] as string[]),
  );
  return common;
}

function contextWords({ name, email }: Owner): string[] {
  const cycles = listCycles().flatMap(({ nameEn, nameLatin, slug }) => [nameEn, nameLatin, slug]);
  const words = [...cycles, name ?? "", email ?? ""].flatMap(wordsOf).filter((word) => word.length >= 4);
  const whole = (name ?? "").length > 1 ? [wordsOf(name!).join("")] : [];
  // The longest first, so that no word is left in pieces by a shorter one.
  return [...new Set([...whole, ...words, ...HOUSE_WORDS])].sort((a, b) => b.length - a.length);
}

const wordsOf = (text: string): string[] => searchKey(text).match(/\p{L}+/gu) ?? [];

function isMadeOf(words: string[], password: string): boolean {
  const letters = wordsOf(password).join("");
  const rest = words.reduce((left, word) => left.replaceAll(word, " "), letters);
  return rest !== letters && rest.replaceAll(" ", "").length < OWN_WORDS_MIN;
}

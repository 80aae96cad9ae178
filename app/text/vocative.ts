import { toCyrillic, toLatin } from "./scripts";

/**
 * The form in which somebody is greeted, suggested only where the rule has no exceptions worth the name:
 * Milica is Milice, names in -o and -e and women's names that end in a consonant stay as they are.
 * Everything else (Ana, Marija, Milan, Luka) is for the person to say: undefined.
 */
export function suggestVocative(name: string, address: "f" | "m" | "avoid"): string | undefined {
  const [first = ""] = name.trim().split(/\s+/);
  const latin = toLatin(first);
  if (latin.length < 3 || !/^[a-zčćšžđ]+$/i.test(latin)) return undefined;
  const vocative = formOf(latin, address);
  return vocative && (latin === first ? vocative : toCyrillic(vocative));
}

function formOf(name: string, address: "f" | "m" | "avoid"): string | undefined {
  if (address === "f" && /[^aeiou]ica$/i.test(name)) return `${name.slice(0, -1)}e`;
  if (address === "f" && /[^aeiou]$/i.test(name)) return name;
  if (address !== "avoid" && /[oe]$/i.test(name)) return name;
  return undefined;
}

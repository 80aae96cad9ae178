import { wordsIn } from "~/domain/fields/words.server";
import type { OwnProfile } from "~/domain/members/editing/own-profile.server";
import type { Language } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { capacitySentence } from "~/text/capacity";
import { languageName } from "~/text/language-name";
import type { ProfilePart } from "./parts";

const ENOUGH = 90; // characters: one line of a phone and a half

/** What stands in each part, in a line; "" for an empty one. */
export function summaryOf(profile: OwnProfile, language: Language): Record<ProfilePart, string> {
  const words = wordsIn(language);
  const named = (names: Map<string, string>, slugs: string[]) => slugs.map((slug) => names.get(slug) ?? slug);
  const t = (key: Parameters<typeof translate>[1], params?: Parameters<typeof translate>[2]) =>
    translate(language, key, params);
  const lines = {
    photo: profile.photoKey ? [t("profile.photo.there")] : [],
    name: [profile.name, profile.alsoKnownAs, t(`profile.name.address.${profile.address}`)],
    work: [profile.position, profile.organisation, profile.city],
    fields: profile.fields.map((slug) => words.fields.get(slug)?.name),
    topics: named(words.topics, [...profile.helps, ...profile.seeks]),
    about: [profile.bioLatin ?? profile.bioEn],
    path: profile.lifePath.map(({ year, text }) => `${year} ${text}`),
    links: [
      ...profile.languages.map((code) => languageName(code, language)),
      ...profile.links.map(({ label }) => label),
    ],
    contact: [capacitySentence(profile, t, language), profile.capacity, profile.contactStyle, profile.phone],
  };
  return Object.fromEntries(
    Object.entries(lines).map(([part, said]) => [part, shortened(said.filter(Boolean).join(" · "))]),
  ) as Record<ProfilePart, string>;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > ENOUGH ? `${line.slice(0, ENOUGH).trimEnd()}…` : line;
}

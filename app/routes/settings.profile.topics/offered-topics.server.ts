import { listTerms } from "~/domain/fields/vocabulary.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import type { PageOwner } from "~/domain/members/editing/save.server";
import type { Language } from "~/i18n/languages";

/** The topics there are, and with which of them somebody helps and for which they look. */
export function offeredTopics(owner: PageOwner, language: Language) {
  const { helps, seeks } = getOwnProfile(owner);
  return { stored: { helps, seeks }, topics: listTerms("topics", language) };
}

import { listFields, listSpecialismsByField, listTerms } from "~/domain/fields/vocabulary.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import type { PageOwner } from "~/domain/members/editing/save.server";
import type { Language } from "~/i18n/languages";

/** The fields of culture, specialisms and kinds of work that there are, and which of them somebody chose. */
export function offeredFields(owner: PageOwner, language: Language) {
  const { fields, specialisms, kindsOfWork } = getOwnProfile(owner);
  return {
    stored: { fields, specialisms, kindsOfWork },
    fields: listFields(language),
    specialisms: listSpecialismsByField(language),
    kinds: listTerms("kindsOfWork", language),
  };
}

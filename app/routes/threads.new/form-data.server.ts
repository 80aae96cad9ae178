import { randomUUID } from "node:crypto";
import { wordsIn } from "~/domain/fields/words.server";
import type { Member } from "~/domain/members/person";
import { listOwnEditions } from "~/domain/threads/editions.server";
import type { Language } from "~/i18n/languages";

/** What the form needs to know to be shown, for a thread and for a question alike. */
export function threadFormData(member: Member, request: Request, language: Language) {
  const words = wordsIn(language);
  const field = new URL(request.url).searchParams.get("field") ?? "";
  return {
    fields: [...words.fields.values()].map(({ slug, code, name }) => ({ slug, code, name })),
    topics: [...words.topics].map(([slug, name]) => ({ slug, name })),
    editions: listOwnEditions(member),
    chosenField: words.fields.has(field) ? field : "",
    clientId: randomUUID(),
  };
}

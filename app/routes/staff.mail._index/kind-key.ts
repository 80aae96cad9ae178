import { hasMessage, type MessageKey } from "~/i18n/translate";

/** The name of a kind of letter. */
export function kindKey(kind: string): MessageKey {
  const key = `mail.kind.${kind}`;
  return hasMessage(key) ? key : "mail.kind.other";
}

import type { MessageKey } from "~/i18n/translate";

// What a socket may answer with when a message is not taken. The page of a room holds these sentences, because
// over the socket nothing is said in words; tests/i18n-keys.test.ts compares them with what the rules say.
export const PROBLEMS: readonly MessageKey[] = [
  "errors.400.text",
  "errors.401.text",
  "errors.403.text",
  "errors.404.text",
  "errors.429.wait",
  "errors.500.text",
  "errors.busy",
  "errors.diskFull",
  "forms.invalid",
  "forms.tooLong",
  "prose.tableTooLarge",
  "prose.tooDeep",
  "prose.tooLong",
  "prose.tooManyLines",
  "prose.tooMuch",
  "prose.tooTangled",
  "rooms.problem.closed",
  "rooms.problem.empty",
];

/** The key of a sentence that this page can say: the problem's own, or the one for what nobody expected. */
export function sayable(key: MessageKey): MessageKey {
  return PROBLEMS.includes(key) ? key : "errors.500.text";
}

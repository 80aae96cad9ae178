import type { MessageKey } from "~/i18n/translate";

// What may be answered when a message, a change of one or a file is not taken. The page of a room holds these sentences, because
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
  "files.problem.damaged",
  "files.problem.describe",
  "files.problem.film",
  "files.problem.gone",
  "files.problem.heic",
  "files.problem.locked",
  "files.problem.tooLarge",
  "files.problem.tooMany",
  "files.problem.tooManyPixels",
  "files.problem.tooMuchToday",
  "files.problem.unknown",
  "forms.choose",
  "forms.invalid",
  "forms.required",
  "forms.tooLong",
  "kinds.problem.archive",
  "prose.tableTooLarge",
  "prose.tooDeep",
  "prose.tooLong",
  "prose.tooManyLines",
  "prose.tooMuch",
  "prose.tooTangled",
  "rooms.problem.closed",
  "rooms.problem.editedElsewhere",
  "rooms.problem.empty",
  "rooms.problem.notYours",
  "rooms.problem.takenBack",
  "rooms.problem.tooManyPins",
  "rooms.problem.undoTooLate",
];

/** The key of a sentence that this page can say: the problem's own, or the one for what nobody expected. */
export function sayable(key: MessageKey): MessageKey {
  return PROBLEMS.includes(key) ? key : "errors.500.text";
}

import { IntlMessageFormat } from "intl-messageformat";
import { COUNTED, type Message, type Part } from "./message";

type Element = {
  type: number;
  value?: string;
  options?: Record<string, { value: Element[] }>;
  pluralType?: string;
  offset?: number;
  style?: unknown;
};

// The kinds of elements that the parser tells apart, of those that our sentences use.
const [TEXT, ARGUMENT, NUMBER, SELECT, PLURAL, POUND] = [0, 1, 2, 5, 6, 7];

/**
 * An ICU message made ready to be said, so that no browser carries a parser. Throws where the message is not
 * valid ICU, and where it uses a part of ICU that message.ts does not speak (dates, ordinals, offsets, styles).
 */
export function compileMessage(message: string): Message {
  if (!message.includes("{")) return message;
  return partsOf(IntlMessageFormat.__parse!(message, { ignoreTag: true }) as Element[]);
}

/** Every message of a catalogue, made ready. */
export function compileCatalogue<Key extends string>(catalogue: Record<Key, string>): Record<Key, Message> {
  const entries = Object.entries<string>(catalogue).map(([key, message]) => [key, compileMessage(message)]);
  return Object.fromEntries(entries);
}

const partsOf = (elements: Element[]): Part[] => elements.map(partOf);

function partOf({ type, value, options, pluralType, offset, style }: Element): Part {
  if (type === TEXT) return value!;
  if (type === POUND) return COUNTED;
  if (type === ARGUMENT) return [value!];
  if (type === NUMBER && !style) return [value!, "number"];
  if (type === SELECT) return [value!, "select", formsOf(options!)];
  if (type === PLURAL && pluralType === "cardinal" && !offset) return [value!, "plural", formsOf(options!)];
  throw new Error(`No sentence of ours says an argument like "${value}" yet: message.ts does not know how`);
}

function formsOf(options: Record<string, { value: Element[] }>): Record<string, Part[]> {
  return Object.fromEntries(Object.entries(options).map(([form, { value }]) => [form, partsOf(value)]));
}

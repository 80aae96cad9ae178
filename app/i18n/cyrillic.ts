import { IntlMessageFormat } from "intl-messageformat";
import { toCyrillic } from "../text/scripts";

export type CyrillicExceptions = { keys: Record<string, string>; words: Record<string, string> };

type Element = {
  value?: string;
  type: number;
  location?: { start: { offset: number }; end: { offset: number } };
  options?: Record<string, { value: Element[] }>;
};

const LITERAL = 0;

/**
 * The Cyrillic catalogue of a Latin one. Only what people read is transliterated: argument names, the words
 * plural and select, their categories and # stay as they are. `exceptions` win over the letters.
 */
export function cyrillicCatalogue<Key extends string>(
  latin: Record<Key, string>,
  exceptions: CyrillicExceptions,
): Record<Key, string> {
  const entries = Object.entries<string>(latin).map(([key, message]) => [
    key,
    exceptions.keys[key] ?? cyrillicMessage(message, exceptions.words),
  ]);
  return Object.fromEntries(entries);
}

/** One ICU message in Cyrillic. Throws where the message is not valid ICU. */
export function cyrillicMessage(message: string, words: Record<string, string> = {}): string {
  if (!message.includes("{")) return cyrillicText(message, words);

  let result = "";
  let done = 0;
  // The parser tells where each literal stands, so everything between them is copied untouched.
  for (const { start, end } of literalsOf(parse(message))) {
    result += message.slice(done, start) + cyrillicText(message.slice(start, end), words);
    done = end;
  }
  return result + message.slice(done);
}

function parse(message: string): Element[] {
  return IntlMessageFormat.__parse!(message, { captureLocation: true, ignoreTag: true }) as Element[];
}

function literalsOf(elements: Element[]): { start: number; end: number }[] {
  return elements.flatMap((element) => {
    if (element.type === LITERAL) {
      return [{ start: element.location!.start.offset, end: element.location!.end.offset }];
    }
    return Object.values(element.options ?? {}).flatMap((option) => literalsOf(option.value));
  });
}

function cyrillicText(text: string, words: Record<string, string>): string {
  const excepted = Object.keys(words);
  if (excepted.length === 0) return toCyrillic(text);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${excepted.join("|")})(?![\\p{L}\\p{N}])`, "u");
  return text
    .split(pattern)
    .map((piece, position) => (position % 2 ? words[piece] : toCyrillic(piece)))
    .join("");
}

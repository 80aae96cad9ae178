// The language in which the framework's browser part reads the data of a page: a list of all values, where an
// object or a list names its parts by their places in it, and a few negative numbers stand for what JSON lacks.
// The framework's own writer asks of every value whether it is an error, a promise, a class of ours; a page
// has none of these, so this one is three times as quick. What it writes is read by `turbo-stream`, whose
// version is pinned with the framework (tests/http/page-text.test.ts has it read everything back).

/** Throws a TypeError on what cannot be sent: a function, a promise, an instance of a class. */
export function pageText(value: unknown): string {
  const list: string[] = [];
  const places = new Map<unknown, number>();

  /** Where a value stands in the list; it is written there unless it stands already. */
  function place(value: unknown): number {
    const sign = signOf(value);
    if (sign !== undefined) return sign;
    const known = places.get(value);
    if (known !== undefined) return known;
    const fresh = list.length;
    places.set(value, fresh);
    list.push("");
    list[fresh] = written(value);
    return fresh;
  }

  function written(value: unknown): string {
    if (typeof value !== "object") return simple(value);
    if (Array.isArray(value)) return `[${placesOf(value)}]`;
    if (value instanceof Date) return `["D",${value.getTime()}]`;
    if (value instanceof Set) return `["S"${[...value].map((each) => `,${place(each)}`).join("")}]`;
    if (value instanceof Map)
      return `["M"${[...value]
        .flat()
        .map((each) => `,${place(each)}`)
        .join("")}]`;
    return plain(value as Record<string, unknown>);
  }

  function placesOf(values: unknown[]): string {
    let text = "";
    for (const value of values) text += text ? `,${place(value)}` : place(value);
    return text;
  }

  function plain(value: Record<string, unknown>): string {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) throw cannotBeSent(value);
    let text = "";
    for (const name of Object.keys(value)) {
      text += `${text ? "," : ""}"_${place(name)}":${place(value[name])}`;
    }
    return `{${text}}`;
  }

  const first = place(value);
  return first < 0 ? `${first}\n` : `[${list.join(",")}]\n`;
}

/** The number of what JSON has no word for. */
function signOf(value: unknown): number | undefined {
  if (value === undefined) return -7;
  if (value === null) return -5;
  if (typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0))) return undefined;
  if (Number.isNaN(value)) return -2;
  return value === 0 ? -4 : value > 0 ? -6 : -3;
}

function simple(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw cannotBeSent(value);
}

const cannotBeSent = (value: unknown) =>
  new TypeError(`A page cannot send ${Object.prototype.toString.call(value)} to the browser.`);

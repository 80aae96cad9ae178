import { decode } from "turbo-stream";
import { expect, test } from "vitest";
import { pageText } from "~/http/page-text.server";

/** A text read as the browser reads it. */
async function readBack(text: string): Promise<unknown> {
  const { value, done } = await decode(new Blob([text]).stream());
  await done;
  return value;
}

const person = {
  handle: "djordje",
  name: "Đorđe „Žile” Љубић",
  photo: null,
  parts: [{ cycles: [1, "2024/25"] }],
};

test("the browser reads the data of a page as they were on the server", async () => {
  const page = {
    words: ["", "a \\ \"b\" 'c'", "</script><!--", "red\nnov \u2028 \ud83d\ude00", "_1", "__proto__"],
    numbers: [0, -0, 7, -7, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    nothing: [null, undefined, [], {}, [[]]],
    truth: [true, false],
    at: new Date("2026-03-01T10:20:30.456Z"),
    twice: [person, person, { ...person }],
    kinds: { set: new Set(["a", person]), map: new Map<unknown, unknown>([[1, person]]) },
    absent: undefined,
    'a name with "quotes"': 1,
  };
  expect(await readBack(pageText(page))).toEqual(page);
  expect("absent" in ((await readBack(pageText(page))) as object)).toBe(true);
  for (const value of [null, undefined, "text", 3, [], {}]) {
    expect(await readBack(pageText(value))).toEqual(value);
  }
});

test("what stands in a page twice is sent once", async () => {
  const twice = pageText([person, person]);
  expect(twice.split("djordje")).toHaveLength(2);
  const [one, other] = (await readBack(twice)) as unknown[];
  expect(one).toBe(other);
});

test("a thing that the browser could not have is no part of a page", () => {
  for (const thing of [() => 1, Promise.resolve(1), new URL("https://krug.example.org"), Symbol("a"), 1n]) {
    expect(() => pageText({ thing })).toThrow(TypeError);
  }
});

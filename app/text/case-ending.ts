// Endings of cases as they are after searchKey, the longest first so that "sadovima" loses all of "ovima".
const ENDINGS = [
  "ovima evima ovim evim ovih evih",
  "ima ama oga ega omu emu ome ovi evi ova eva ove eve ovu evu",
  "om em im ih og eg oj a e i o u",
]
  .join(" ")
  .split(" ");

const STEM = 3; // what is left of a shorter word says nothing: "ane" and "ani" are not "an"

/** A word (a search key) without the ending of its case: Nišu and Niša are Niš, pozorišta is pozorište. */
export function withoutCaseEnding(key: string): string {
  const ending = ENDINGS.find((each) => key.endsWith(each) && key.length - each.length >= STEM);
  return ending ? key.slice(0, -ending.length) : key;
}

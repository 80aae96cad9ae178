const PLACES: [value: number, sign: string][] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A whole number from 1 as a Roman numeral, the way editions are counted; never transliterated. */
export function roman(number: number): string {
  let rest = number;
  let numeral = "";
  for (const [value, sign] of PLACES) {
    for (; rest >= value; rest -= value) numeral += sign;
  }
  return numeral;
}

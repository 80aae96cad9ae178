export type Script = "sr-Latn" | "sr-Cyrl";

/** Abeceda and azbuka, as small letters in the order in which lists stand. */
export const ALPHABETS: Record<Script, readonly string[]> = {
  "sr-Latn": "a b c č ć d dž đ e f g h i j k l lj m n nj o p r s š t u v z ž".split(" "),
  "sr-Cyrl": "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш".split(" "),
};

/** What the two Serbian scripts need beside letter for letter. Data only; scripts.ts reads it. */

export const CYRILLIC_TO_LATIN: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  ђ: "đ",
  е: "e",
  ж: "ž",
  з: "z",
  и: "i",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "ć",
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "č",
  џ: "dž",
  ш: "š",
};

export const LATIN_TO_CYRILLIC: Record<string, string> = {
  ...Object.fromEntries(Object.entries(CYRILLIC_TO_LATIN).map(([cyrillic, latin]) => [latin, cyrillic])),
  ð: "ђ", // the Icelandic eth, whose capital looks just like Đ, and its African twin
  ɖ: "ђ",
};

/** Letters of neighbouring alphabets, for keys only: a name on the screen is never rewritten with them. */
export const OTHER_CYRILLIC_TO_LATIN: Record<string, string> = {
  ѓ: "gj",
  ќ: "kj",
  ѕ: "dz",
  й: "j",
  ё: "e",
  э: "e",
  ѐ: "e",
  ѝ: "i",
  ы: "y",
  і: "i",
  ї: "ji",
  є: "je",
  ґ: "g",
  ў: "u",
  ю: "ju",
  я: "ja",
  щ: "šč",
  ъ: "",
  ь: "",
};

/** One code point for two letters, as old keyboards and some files write them. */
export const DIGRAPH_CODE_POINTS: Record<string, string> = {
  Ǆ: "DŽ",
  ǅ: "Dž",
  ǆ: "dž",
  Ǉ: "LJ",
  ǈ: "Lj",
  ǉ: "lj",
  Ǌ: "NJ",
  ǋ: "Nj",
  ǌ: "nj",
};

/**
 * Run on a lower-cased Latin word: the letter `splitAfter` places into the match and the one behind it stay
 * two letters. The last three are ours, the rest are the shared table.
 */
export const SPLIT_RULES: { pattern: RegExp; splitAfter: number }[] = [
  { pattern: /injek(?=[ct])/g, splitAfter: 1 }, // injekcija → инјекција
  { pattern: /injicir/g, splitAfter: 1 }, // injicirati → инјицирати
  { pattern: /^injur/g, splitAfter: 1 }, // injurija → инјурија
  { pattern: /konju(?=nk|g)/g, splitAfter: 2 }, // konjunktura → конјунктура, but konjušar → коњушар
  { pattern: /^anjon/g, splitAfter: 1 }, // anjon → анјон
  { pattern: /vanjezi[čk]/g, splitAfter: 2 }, // vanjezički → ванјезички
  { pattern: /^tanjug/g, splitAfter: 2 }, // Tanjug → Танјуг
  { pattern: /nadž(?=iv|nj|up|anr|anj|et|el|eo|dr|inj|rec)/g, splitAfter: 2 }, // nadživeti, but nadžak → наџак
  { pattern: /^odž(?=al|ari|el|iv|ubor|va[klć])/g, splitAfter: 1 }, // odžaliti, but Odžaci → Оџаци
  { pattern: /^podž/g, splitAfter: 2 }, // podžanr → поджанр
  { pattern: /predž/g, splitAfter: 3 }, // predživot → предживот
  { pattern: /^konjekt/g, splitAfter: 2 }, // konjektura → конјектура
  { pattern: /^injunk/g, splitAfter: 1 }, // injunkcija → инјункција
  { pattern: /^panjugoslo/g, splitAfter: 2 }, // panjugoslovenski → панјугословенски
];

/** Words that stay in Latin. Two letters only as written here (ar is a word too), longer ones in any case. */
export const KEPT_WORDS = new Set(
  [
    "PDF CSV HTML CSS URL DJ VR AR UNESCO ICOM IETM Erasmus Creative Europe Horizon",
    "Zoom Google Instagram Facebook LinkedIn Kick Off email online",
  ].flatMap((line) => line.split(" ").flatMap((word) => (word.length > 2 ? [word.toLowerCase()] : [word]))),
);

/** Two letters or more; a single I, V or X is as likely an initial. */
export const ROMAN_NUMERAL = /^(?=..)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** Numerals nobody counts with, and Serbian words when a heading is set in capitals. */
export const AMBIGUOUS_NUMERALS = new Set(["MI", "LI", "DI", "DIV", "CI", "MC", "CC"]);

/**
 * What stays exactly as it is in either direction, as alternatives of one regular expression. The looks
 * behind keep a search from starting anew at every letter of a hostile text.
 */
export const KEPT_SPANS = [
  "```[\\s\\S]*?```", // a block of code
  "`[^`\\n]+`", // code in a line
  "</?[A-Za-z][^<>]*>|<!--[\\s\\S]{0,2000}?-->", // HTML
  "\\{[^{}]*\\}", // a placeholder
  '(?:https?|ftp)://[^\\s<>„”"]*|mailto:[^\\s<>„”"]+|www\\.[^\\s<>„”"]+',
  "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+", // an e-mail address
  "(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]+(?:[.-][\\p{L}\\p{N}_]+)*", // a mention
  // An address without https://. Endings that are Serbian words (me, si, to) are left out.
  '(?<![\\p{L}\\p{N}.-])(?:[a-z0-9-]+\\.)+(?:rs|org|com|net|edu|eu|info|gov|hr|ba|mk)(?![\\p{L}\\p{N}])(?:/[^\\s<>„”"]*)?',
].join("|");

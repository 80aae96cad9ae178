export default {
  "prose.tooLong":
    "This is longer than {limit, number} characters. Shorten it, or write the rest in a second text.",
  "prose.tooDeep":
    "Lists and quotes stand more than {limit, number} levels inside each other. Begin a new one at the margin.",
  "prose.tooManyLines":
    "There are too many short lines in lists and quotes. Join some of them, or write the rest in a second text.",
  "prose.tableTooLarge":
    "A table here holds at most {columns, number} columns and {cells, number} cells. Divide it, or add it as a file.",
  "prose.tooTangled":
    "Too many of the signs * _ ~ ` [ < stand open in one paragraph. Divide the paragraph, or put such text between lines of ```.",
  "prose.tooMuch":
    "With all its links and signs this becomes too large to show. Shorten it, or write the rest in a second text.",
} as const;

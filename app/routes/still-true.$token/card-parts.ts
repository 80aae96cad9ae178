/** The parts of one's profile that are mended by the link of a letter, each on a page of its own behind the card. */
export const CARD_PARTS = ["name", "work", "fields", "topics"] as const;
export type CardPart = (typeof CARD_PARTS)[number];

/** The five lines of the card, and the page on which each is mended. */
export const CARD_LINES = {
  name: "name",
  work: "work",
  city: "work",
  fields: "fields",
  helps: "topics",
} as const satisfies Record<string, CardPart>;
export type CardLine = keyof typeof CARD_LINES;

import type { Kind } from "../organisation-kinds";

/** The first sentences of a profile, Serbian and (for some) English; no two people share one. */
export type Opening = readonly [serbian: string, english?: string];

/**
 * A way to earn a living in one field. Marks in the texts: `[m|f]` or `[m|f|neutral]` agree with the person,
 * `{from}` and `{at}` are the city in the genitive and the locative, `{city}` its name.
 */
export type Occupation = {
  /** "kustos|kustoskinja|kustoski rad": for him, for her, and without gender. */
  position: string;
  english: string;
  specialisms: readonly string[];
  kinds: readonly string[];
  /** Houses where one does this; none means on one's own. */
  at: readonly Kind[];
  /** Fields that often come along. */
  also?: readonly string[];
  openings: readonly Opening[];
};

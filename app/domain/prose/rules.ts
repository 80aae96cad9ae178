/** Characters in one post, reply, question or announcement. A handbook chapter is made of several. */
export const PROSE_LIMIT = 20_000;

/** Characters in one message of a room. */
export const CHAT_LIMIT = 4_000;

/** Lists and quotes inside each other. Deeper ones are an outline nobody can read on a phone. */
export const NESTING_LIMIT = 10;

/** Columns of one table; more do not fit a page. */
export const TABLE_COLUMN_LIMIT = 30;

/** Cells of one table: every row is as wide as its head, so a short text can ask for millions. */
export const TABLE_CELL_LIMIT = 2_000;

/** Non-empty lines, counted once more for each list or quote they stand in: each costs a reading. */
export const LINE_LIMIT = 6_000;

/** Characters that may be read in vain, looking for the end of a mark that has none. */
export const SEARCH_LIMIT = 2_500_000;

/** HTML of one post: a bound for the page that carries twenty of them. */
export const OUTPUT_LIMIT = 200_000;

/** HTML for each character written. Ordinary posts stay below 3. */
export const OUTPUT_RATIO = 40;

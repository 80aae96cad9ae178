/** Seats of one code: the programme takes 25 mentees, and their mentors come with them. */
export const SEATS_LIMIT = 100;
/** Days a code of a hall may live. */
export const CODE_DAYS_LIMIT = 60;
/** The programme numbers its editions; so many there will hardly be. */
export const CYCLE_NUMBER_LIMIT = 99;
/** The name of an edition without a number, on one line. */
export const CYCLE_NAME_LIMIT = 80;
/** What somebody adds to a request; the rest is better told in person. */
export const NOTE_LIMIT = 1_000;
/** A line to the team: a page, not a file. */
export const HELP_LIMIT = 2_000;

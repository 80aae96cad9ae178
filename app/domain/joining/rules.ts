/** Seats of one code: the programme takes 25 mentees, and their mentors come with them. */
export const SEATS_LIMIT = 100;
/** Days a code of a hall may live. */
export const CODE_DAYS_LIMIT = 60;
/** What somebody adds to a request; the rest is better told in person. */
export const NOTE_LIMIT = 1_000;
/** A line to the team: a page, not a file. */
export const HELP_LIMIT = 2_000;

/** Seats of one code: the programme takes 25 mentees, and their mentors come with them. */
export const SEATS_LIMIT = 100;
/** Days a code of a hall may live. */
export const CODE_DAYS_LIMIT = 60;

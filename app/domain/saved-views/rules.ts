/** Kept filters of one person: more than a screen of them nobody looks through. */
export const SAVED_VIEWS_LIMIT = 20;
export const SAVED_VIEW_NAME_LIMIT = 60;
/** A filter that fits more people than this says little about somebody new, and would tell every week. */
export const TELLABLE_PEOPLE = 300;

/** Days in which somebody who asked to leave may change their mind. */
export const DAYS_TO_CHANGE_ONES_MIND = 14;
/** Of the text of consents in force; a newer one is to be read and agreed to again. */
export const CONSENT_VERSION = 1;

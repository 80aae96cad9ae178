/** Of the text of consents in force; a newer one is to be read and agreed to again. */
export const CONSENT_VERSION = 1;

/** What a person agrees to, each by itself. */
export const CONSENT_KINDS = ["directory", "lineage", "photos", "letters"] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

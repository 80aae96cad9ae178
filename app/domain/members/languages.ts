/**
 * Languages a profile can name, by their codes of ISO 639: those of the region first, then others that
 * people of the programme may work in.
 */
export const SPOKEN_LANGUAGES = (
  "sr en hu sk sq bs hr cnr ro bg mk rue rom tr sl cs de fr it es pt ru uk pl nl sv da no fi el " +
  "et lv lt is ga cy eu ca gl mt be ka hy az ar he fa ku hi bn ur ta zh ja ko vi th id ms sw am eo la"
).split(" ");

const known = new Set(SPOKEN_LANGUAGES);
export const isSpokenLanguage = (code: string): boolean => known.has(code);

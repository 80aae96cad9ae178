import { ARCHITECTURE } from "./architecture";
import { BEYOND_CULTURE } from "./beyond-culture";
import { DESIGN } from "./design";
import { DIGITAL_CULTURE } from "./digital-culture";
import { EDUCATION_COMMUNITY } from "./education-community";
import { FILM } from "./film";
import { LITERATURE } from "./literature";
import { MEDIA_CRITICISM } from "./media-criticism";
import { MUSEUMS_HERITAGE } from "./museums-heritage";
import { MUSIC } from "./music";
import type { Occupation } from "./occupation";
import { PERFORMING_ARTS } from "./performing-arts";
import { POLICY_MANAGEMENT } from "./policy-management";
import { VISUAL_ARTS } from "./visual-arts";

/** Occupations of each field, by its slug. */
export const OCCUPATIONS: Record<string, readonly Occupation[]> = {
  "visual-arts": VISUAL_ARTS,
  design: DESIGN,
  "museums-heritage": MUSEUMS_HERITAGE,
  "education-community": EDUCATION_COMMUNITY,
  "digital-culture": DIGITAL_CULTURE,
  "policy-management": POLICY_MANAGEMENT,
  "media-criticism": MEDIA_CRITICISM,
  architecture: ARCHITECTURE,
  literature: LITERATURE,
  film: FILM,
  music: MUSIC,
  "performing-arts": PERFORMING_ARTS,
};

/** The occupation with this English title, in whichever field; refuses an unknown one. */
export function getOccupation(english: string): Occupation {
  const found = Object.values(OCCUPATIONS)
    .flat()
    .find((each) => each.english === english);
  if (!found) throw new Error(`No such occupation in the demo: ${english}`);
  return found;
}

export { BEYOND_CULTURE, type Occupation };

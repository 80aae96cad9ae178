import type { Address, PersonSeed, ProgrammeRole } from "./person-seed";

/** Somebody before their profile is written: who, where, and in which editions. */
export type Draft = {
  name: string;
  /** Set where it is not what automatic transliteration gives. */
  nameCyrillic: string | null;
  nameLocked: boolean;
  /** The vocative that fits, whether or not they will have confirmed it. */
  vocative: string | null;
  address: Address;
  city: string;
  participations: readonly (readonly [edition: number, role: ProgrammeRole])[];
  /** Languages beside Serbian and English, and whether Serbian is spoken at all. */
  speaks: readonly string[];
  speaksSerbian: boolean;
  /** True for mentors from business, diplomacy, science, education and the media. */
  beyondCulture: boolean;
  /** The main field; undefined where the person chose none. */
  field?: string;
  /** English title of the occupation, where it is not left to chance. */
  occupation?: string;
  /** What is known for certain; stands above everything that chance writes. */
  known: Partial<PersonSeed>;
  /** Written by hand: an active, claimed profile. */
  named: boolean;
};

import { chance, pick, type Random, sample, weighted } from "../random";
import { canAgree } from "./agree";
import type { Draft } from "./draft";
import { BEYOND_CULTURE, getOccupation, OCCUPATIONS, type Occupation } from "./occupations";
import type { Opening } from "./occupations/occupation";
import { type Kind, SECTOR_OF_KIND } from "./organisation-kinds";
import { ORGANISATIONS } from "./organisations";

/** What somebody does for a living, and where. */
export type Work = {
  occupation: Occupation;
  organisation: string | null;
  sector: string;
  /** The first sentences of the profile, when it has any. */
  opening: Opening | null;
};

/** In parts of a hundred of all people. */
const SHARE_OF_SECTOR: Record<string, number> = {
  public: 36,
  civil: 30,
  independent: 19,
  private: 12,
  academic: 1.5,
  "diplomacy-international": 1.5,
};

type Job = { occupation: Occupation; kind: Kind | null; organisations: readonly string[]; sector: string };

/** Gives people work that exists in their city, keeps the sectors in their shares and no opening for two. */
export class LabourOffice {
  readonly #spoken = new Set<Opening>();
  readonly #staffOf = new Map<string, number>();
  readonly #holders = new Map<Occupation, number>();
  readonly #inSector = new Map<string, number>();
  #employed = 0;

  constructor(private readonly random: Random) {}

  /** Work for this person; `wantsBio` asks for an opening, `wantsEnglish` for one with an English text. */
  employ(draft: Draft, wantsBio: boolean, wantsEnglish: boolean): Work {
    const jobs = occupationsFor(draft).flatMap((occupation) => jobsIn(draft.city, occupation));
    const scored = jobs.map((job) => ({ job, score: this.#score(job, draft, wantsBio) + this.random() }));
    const best = scored.reduce((first, each) => (each.score > first.score ? each : first)).job;
    const organisation = this.#leastStaffed(best.organisations);
    this.#count(best, organisation);
    return {
      occupation: best.occupation,
      organisation,
      sector: best.sector,
      opening: wantsBio ? this.#opening(best.occupation, draft, wantsEnglish) : null,
    };
  }

  #score({ occupation, organisations, kind, sector }: Job, draft: Draft, wantsBio: boolean): number {
    const due = (SHARE_OF_SECTOR[sector] ?? 0) / 100;
    const have = (this.#inSector.get(sector) ?? 0) / Math.max(1, this.#employed);
    const spoken = wantsBio && !this.#openings(occupation, draft).length;
    return (
      (kind && !organisations.length ? -4 : 0) +
      (spoken ? -6 : 0) +
      (due - have) * 30 -
      (this.#holders.get(occupation) ?? 0) * 1.2
    );
  }

  /** Openings that nobody has said yet, in a language and a form that this person uses. */
  #openings(occupation: Occupation, { address, speaksSerbian }: Draft): Opening[] {
    return occupation.openings.filter(
      (opening) =>
        !this.#spoken.has(opening) &&
        (speaksSerbian ? canAgree(opening[0], address) : opening[1] !== undefined),
    );
  }

  #opening(occupation: Occupation, draft: Draft, wantsEnglish: boolean): Opening | null {
    const free = this.#openings(occupation, draft);
    const wanted = free.filter(([, english]) => Boolean(english) === wantsEnglish);
    const opening = wanted[0] ?? free[0];
    if (!opening) return null;
    this.#spoken.add(opening);
    return opening;
  }

  #leastStaffed(organisations: readonly string[]): string | null {
    if (!organisations.length) return null;
    const staff = (name: string) => this.#staffOf.get(name) ?? 0;
    const fewest = Math.min(...organisations.map(staff));
    return pick(
      this.random,
      organisations.filter((name) => staff(name) === fewest),
    );
  }

  #count({ occupation, sector }: Job, organisation: string | null): void {
    this.#employed++;
    this.#inSector.set(sector, (this.#inSector.get(sector) ?? 0) + 1);
    this.#holders.set(occupation, (this.#holders.get(occupation) ?? 0) + 1);
    if (organisation) this.#staffOf.set(organisation, (this.#staffOf.get(organisation) ?? 0) + 1);
  }
}

function occupationsFor(draft: Draft): readonly Occupation[] {
  if (draft.occupation) return [getOccupation(draft.occupation)];
  if (draft.beyondCulture) return BEYOND_CULTURE;
  return OCCUPATIONS[draft.field ?? ""] ?? [];
}

/** One job for each kind of house where the occupation is at home, whether or not the city has such a house. */
function jobsIn(city: string, occupation: Occupation): Job[] {
  if (!occupation.at.length) return [{ occupation, kind: null, organisations: [], sector: "independent" }];
  return occupation.at.map((kind) => ({
    occupation,
    kind,
    organisations: ORGANISATIONS[city]?.[kind] ?? [],
    sector: SECTOR_OF_KIND[kind],
  }));
}

/** The main field and up to three that come along; people from beyond culture have few or none. */
export function fieldsOf(
  random: Random,
  { field, beyondCulture }: Draft,
  { also = [] }: Occupation,
): string[] {
  if (beyondCulture) return chance(random, 0.55) ? sample(random, also, 2) : [];
  if (!field) return [];
  const others = weighted(random, [
    [0, 58],
    [1, 33],
    [2, 8],
    [3, 1],
  ]);
  const near = also.filter((each) => each !== field);
  return [field, ...sample(random, near, others)];
}

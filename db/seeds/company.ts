import type { Ids } from "./fill-people";
import type { PersonSeed } from "./people/person-seed";
import { pick, type Random } from "./random";
import type { SeedForm } from "./threads/thread-seed";

/** Whom a text may be given to. */
export type Wanted = {
  /** How the text speaks of its writer; “any” suits everybody. */
  form: SeedForm;
  role?: "mentor" | "mentee" | "staff";
  edition?: string;
  field?: string | null;
  abroad?: boolean;
  /** Keys of people who may not be taken: they speak already. */
  not?: ReadonlySet<string>;
};

const HOME = "RS";

/** The people who write in the demo, found by what a text asks of its writer. */
export class Company {
  constructor(
    private readonly random: Random,
    private readonly people: readonly PersonSeed[],
    private readonly ids: Ids,
  ) {}

  id(key: string): string {
    return this.ids.people.get(key)!;
  }

  /** A person for a text; asks for less, step by step, when nobody suits, but never for another form. */
  draw(wanted: Wanted): PersonSeed {
    const { field, abroad, role, ...rest } = wanted;
    const tries: Wanted[] = [
      wanted,
      { ...rest, role, field },
      { ...rest, role },
      rest,
      { ...rest, not: undefined },
    ];
    for (const attempt of tries) {
      const found = this.people.filter((person) => suits(person, attempt));
      const writers = found.filter((person) => person.activity === "writes");
      if (found.length > 0) return pick(this.random, writers.length > 2 ? writers : found);
    }
    throw new Error(`Nobody in the demo speaks in the form “${wanted.form}” in ${wanted.edition ?? "it"}.`);
  }
}

function suits(person: PersonSeed, wanted: Wanted): boolean {
  if (!person.claimed || wanted.not?.has(person.key)) return false;
  if (wanted.form !== "any" && person.address !== wanted.form) return false;
  if (wanted.field && !person.fields.includes(wanted.field)) return false;
  if (wanted.abroad && person.country === HOME) return false;
  return suitsRole(person, wanted);
}

function suitsRole(person: PersonSeed, { role, edition }: Wanted): boolean {
  const team = person.standing === "staff" || person.standing === "admin";
  if (role === "staff") return team;
  const parts = person.participations.filter((part) => !edition || part.edition === edition);
  if (role) return parts.some((part) => part.role === role);
  return edition ? parts.length > 0 : !team;
}

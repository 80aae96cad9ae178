import { slug } from "~/text/slug";
import { chance, Deck, pick, type Random, weighted } from "../random";
import { FAMOUS_NAMES } from "./famous-names";
import { ANYBODY, type FirstName, MEN, WOMEN } from "./first-names";
import type { Address } from "./person-seed";
import {
  ALBANIAN,
  BOSNIAN,
  BULGARIAN,
  CROATIAN,
  FOREIGN,
  HUNGARIAN,
  MACEDONIAN,
  MONTENEGRIN,
  type RegionalNames,
  SLOVAK,
} from "./regional-names";
import { SURNAMES, type Surname } from "./surnames";

export type InventedName = {
  name: string;
  cyrillic: string;
  locked: boolean;
  vocative: string;
  /** The language of the person's community, beside Serbian. */
  language: string | null;
};

type Share = readonly [names: RegionalNames, weight: number];

/** Who lives where, in parts of a hundred; the rest are names of the long lists. */
const COMMUNITIES: Record<string, readonly Share[]> = {
  Subotica: [[HUNGARIAN, 40]],
  Senta: [[HUNGARIAN, 80]],
  Kanjiža: [[HUNGARIAN, 80]],
  Sombor: [[HUNGARIAN, 15]],
  "Bački Petrovac": [[SLOVAK, 90]],
  "Novi Pazar": [[BOSNIAN, 75]],
  Preševo: [[ALBANIAN, 100]],
  Dimitrovgrad: [[BULGARIAN, 100]],
  Sarajevo: [[BOSNIAN, 80]],
  Mostar: [
    [BOSNIAN, 50],
    [CROATIAN, 30],
  ],
  Zagreb: [[CROATIAN, 100]],
  Rijeka: [[CROATIAN, 100]],
  Podgorica: [[MONTENEGRIN, 90]],
  Cetinje: [[MONTENEGRIN, 100]],
  Tirana: [[ALBANIAN, 100]],
  Priština: [[ALBANIAN, 100]],
  Skoplje: [
    [MACEDONIAN, 75],
    [ALBANIAN, 25],
  ],
};

/** Gives out names: every surname once before any comes again, nobody famous, no two people alike. */
export class NameBook {
  readonly #taken: Set<string>;
  readonly #surnames: Deck<Surname>;
  readonly #first: Record<"f" | "m", Deck<FirstName>>;

  /** `taken` are the names that people have already. */
  constructor(
    private readonly random: Random,
    taken: readonly string[],
  ) {
    this.#taken = new Set(taken.map(slug));
    const used = new Set(taken.map((name) => name.split(" ").at(-1)));
    this.#surnames = new Deck(
      random,
      SURNAMES.filter(([latin]) => !used.has(latin)),
    );
    this.#first = { f: new Deck(random, WOMEN), m: new Deck(random, MEN) };
  }

  /** A name that fits the address form and the city; `foreign` for people who came from elsewhere. */
  invent(address: Address, city: string, foreign: boolean): InventedName {
    const community = foreign ? FOREIGN : this.#communityOf(city);
    for (let tries = 0; tries < 60; tries++) {
      const [first, surname] = community ? this.#regional(community, address) : this.#fromLists(address);
      const name = `${first[0]} ${surname[0]}`;
      if (FAMOUS_NAMES.has(name) || this.#taken.has(slug(name))) continue;

      this.#taken.add(slug(name));
      return {
        name,
        cyrillic: `${first[1]} ${surname[1]}`,
        locked: community?.locked ?? false,
        vocative: first[2],
        language: community?.language ?? null,
      };
    }
    throw new Error(`No names are left for ${city}.`);
  }

  #communityOf(city: string): RegionalNames | null {
    const shares = COMMUNITIES[city] ?? [];
    const rest = 100 - shares.reduce((sum, [, weight]) => sum + weight, 0);
    return weighted<RegionalNames | null>(this.random, [...shares, [null, rest]]);
  }

  #regional({ women, men, surnames }: RegionalNames, address: Address): [FirstName, Surname] {
    const woman = address === "f" || (address === "avoid" && chance(this.random, 0.5));
    return [pick(this.random, woman ? women : men), pick(this.random, surnames)];
  }

  #fromLists(address: Address): [FirstName, Surname] {
    const surname = this.#surnames.draw() as Surname;
    if (address !== "avoid") return [this.#first[address].draw() as FirstName, surname];
    if (chance(this.random, 0.6)) return [pick(this.random, ANYBODY), surname];
    return [pick(this.random, chance(this.random, 0.5) ? WOMEN : MEN), surname];
  }
}

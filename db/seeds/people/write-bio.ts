import { toCyrillic } from "~/text/scripts";
import { chance, Deck, type Random } from "../random";
import { agree, canAgree, inCity } from "./agree";
import { MANNER } from "./bios/manner";
import { ALUMNI, CURRENT } from "./bios/mentees";
import { MENTORS } from "./bios/mentors";
import { PERSONAL } from "./bios/personal";
import { getCity } from "./cities";
import type { Draft } from "./draft";
import type { Opening } from "./occupations/occupation";

/** A sentence is heard at most this often in the whole community. */
const ROUNDS = 3;
const RUNNING = 7;

export type Bio = { serbian: string | null; english: string | null };

/** Writes profiles: an opening of one's own, then sentences that few others use. */
export class BioWriter {
  readonly #manner: Deck<Opening>;
  readonly #personal: Deck<Opening>;
  readonly #mentors: Deck<Opening>;
  readonly #alumni: Deck<Opening>;
  readonly #current: Deck<Opening>;

  constructor(private readonly random: Random) {
    this.#manner = new Deck(random, MANNER, ROUNDS);
    this.#personal = new Deck(random, PERSONAL, ROUNDS);
    this.#mentors = new Deck(random, MENTORS, ROUNDS);
    this.#alumni = new Deck(random, ALUMNI, ROUNDS);
    this.#current = new Deck(random, CURRENT, ROUNDS);
  }

  /** One to three paragraphs in Serbian, and in English where `wantsEnglish` and the opening is in English too. */
  write(draft: Draft, opening: Opening, wantsEnglish: boolean): Bio {
    const first = [opening];
    if (chance(this.random, 0.4)) first.push(...this.#draw(this.#manner, draft, wantsEnglish));
    const second = chance(this.random, 0.85) ? this.#draw(this.#deckOf(draft), draft, wantsEnglish) : [];
    const third = chance(this.random, 0.42) ? this.#draw(this.#personal, draft, wantsEnglish) : [];
    const paragraphs = [first, second, third].filter(({ length }) => length > 0);

    const english = wantsEnglish && opening[1] ? joined(paragraphs, (card) => inEnglish(card, draft)) : null;
    return {
      serbian: draft.speaksSerbian ? joined(paragraphs, (card) => inSerbian(card, draft)) : null,
      english: english || null,
    };
  }

  #deckOf({ participations }: Draft): Deck<Opening> {
    const [edition, role] = participations.at(-1) ?? [0, "mentor"];
    if (role === "mentor") return this.#mentors;
    return edition === RUNNING ? this.#current : this.#alumni;
  }

  #draw(deck: Deck<Opening>, { address }: Draft, wantsEnglish: boolean): Opening[] {
    const fits = ([serbian]: Opening) => canAgree(serbian, address);
    const card = wantsEnglish
      ? (deck.draw((each) => fits(each) && each[1] !== undefined) ?? deck.draw(fits))
      : deck.draw(fits);
    return card ? [card] : [];
  }
}

function joined(paragraphs: readonly Opening[][], say: (card: Opening) => string): string {
  return paragraphs
    .map((cards) => cards.map(say).filter(Boolean).join(" "))
    .filter(Boolean)
    .join("\n\n");
}

function inSerbian([serbian]: Opening, draft: Draft): string {
  return inCity(agree(serbian, draft.address), getCity(draft.city));
}

function inEnglish([, english = ""]: Opening, draft: Draft): string {
  return english.replaceAll("{city}", getCity(draft.city).english);
}

/** A text in the alphabet in which the person writes. */
export function inTheirScript<T extends string | null>(text: T, cyrillic: boolean): T {
  return (cyrillic && text ? toCyrillic(text) : text) as T;
}

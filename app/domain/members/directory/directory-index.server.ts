import FastBitSet from "fastbitset";
import { wordsOf } from "~/text/words-of";
import { FACETS, type Facet } from "./directory-filter";
import { Holders, type People } from "./holders.server";
import { Orders, type Standing } from "./orders.server";
import type { Found } from "./people.server";
import { WordIndex } from "./word-index.server";

/**
 * Everybody of the directory in memory: who has which value of which facet, who is found by which word, and
 * the orders. A person who has changed is put in anew at a new place; the old place is empty from then on and
 * no longer counts, whatever still points to it.
 */
export class DirectoryIndex {
  readonly standings: Standing[] = [];
  readonly present: People = new FastBitSet();
  readonly listing = new Holders();
  readonly words = new WordIndex();
  readonly orders = new Orders(this.standings);
  /** Of spellings of one city the greatest has the diacritics: Niš, not Nis. */
  readonly cities = new Map<string, string>();
  private readonly places = new Map<string, number>();
  private readonly facets = new Map<Facet, Map<string, Holders>>(FACETS.map((facet) => [facet, new Map()]));
  private readonly own = new Map<object, Holders>();
  private readonly turns = new Map<string, number>();
  private soonestTurn = Number.POSITIVE_INFINITY;
  /** Places that are empty: when there are too many, it is time for a new index. */
  emptied = 0;

  placeOf(id: string): number | undefined {
    return this.places.get(id);
  }

  /** The people with the value. */
  holders(facet: Facet, value: string): Holders {
    return this.facets.get(facet)!.get(value) ?? NOBODY;
  }

  /** The values that somebody has or had. */
  values(facet: Facet): Iterable<string> {
    return this.facets.get(facet)!.keys();
  }

  /** The people with the value, to whom some will be added. */
  gathering(facet: Facet, value: string): Holders {
    const values = this.facets.get(facet)!;
    const known = values.get(value) ?? new Holders();
    values.set(value, known);
    return known;
  }

  /** Has a word of the vocabulary find those who have the value. */
  name(text: string, ...found: Holders[]): void {
    for (const keys of wordsOf(text)) this.words.get(keys).holders.push(...found);
  }

  add(person: Found): void {
    const place = this.standings.length;
    const { id, latin, cyrillic, newest, confirmed, city } = person;
    this.standings.push({ id, latin, cyrillic, newest, confirmed });
    this.places.set(id, place);
    this.present.add(place);
    this.listing.add(place, person.listing);
    for (const { facet, value, audience } of person.values) this.gathering(facet, value).add(place, audience);
    for (const [word, audience] of this.wordsOfPerson(person)) word.add(place, audience);
    if (city && (this.cities.get(city.slug) ?? "") < city.name) this.cities.set(city.slug, city.name);
    if (person.turnsAt) this.turns.set(id, person.turnsAt);
    this.soonestTurn = Math.min(this.soonestTurn, person.turnsAt ?? Number.POSITIVE_INFINITY);
    this.orders.insert(place);
  }

  remove(id: string): void {
    const place = this.places.get(id);
    if (place === undefined) return;
    this.places.delete(id);
    this.turns.delete(id);
    this.present.remove(place);
    this.emptied += 1;
  }

  /** The people of whom something changed by itself since they were put in: they are to be read again. */
  turned(now: number): string[] {
    if (now < this.soonestTurn) return [];
    const turned: string[] = [];
    this.soonestTurn = Number.POSITIVE_INFINITY;
    for (const [id, at] of this.turns) {
      if (at <= now) turned.push(id);
      else this.soonestTurn = Math.min(this.soonestTurn, at);
    }
    return turned;
  }

  /** A word that stands in two parts of a person reaches as far as the wider of them. */
  private wordsOfPerson({ texts }: Found): Map<Holders, number> {
    const words = new Map<Holders, number>();
    for (const { text, audience } of texts) {
      for (const keys of wordsOf(text)) {
        const holders = this.ownHolders(this.words.get(keys));
        words.set(holders, Math.max(audience, words.get(holders) ?? 0));
      }
    }
    return words;
  }

  /** Those who have the word themselves, beside those who have what it names. */
  private ownHolders(word: { holders: Holders[] }): Holders {
    const known = this.own.get(word) ?? new Holders();
    if (!this.own.has(word)) {
      this.own.set(word, known);
      word.holders.push(known);
    }
    return known;
  }
}

const NOBODY = new Holders();

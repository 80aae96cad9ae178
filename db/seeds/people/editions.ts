import type { EditionSeed } from "./person-seed";

const DAY = 24 * 60 * 60 * 1000;
const MONTHS_SINCE_KICK_OFF = 4;

type Ended = { number: number; en: string; srLatn: string; from: string; to: string; countries: string[] };

const ENDED: readonly Ended[] = [
  {
    number: 1,
    en: "First cycle",
    srLatn: "Prvi ciklus",
    from: "2012-10-06",
    to: "2013-10-19",
    countries: ["RS"],
  },
  {
    number: 2,
    en: "Second cycle",
    srLatn: "Drugi ciklus",
    from: "2014-03-15",
    to: "2015-04-18",
    countries: ["RS"],
  },
  {
    number: 3,
    en: "Third cycle",
    srLatn: "Treći ciklus",
    from: "2016-04-09",
    to: "2017-06-17",
    countries: ["RS"],
  },
  {
    number: 4,
    en: "Fourth cycle",
    srLatn: "Četvrti ciklus",
    from: "2017-11-04",
    to: "2019-02-23",
    countries: ["RS"],
  },
  {
    number: 5,
    en: "Fifth cycle",
    srLatn: "Peti ciklus",
    from: "2019-09-14",
    to: "2020-10-31",
    countries: ["RS"],
  },
  {
    number: 6,
    en: "Sixth cycle",
    srLatn: "Šesti ciklus",
    from: "2021-11-13",
    to: "2022-11-19",
    countries: ["BA", "HR", "ME", "RS"],
  },
];

/** The address of an edition: "6-ciklus". */
export function editionSlug(number: number): string {
  return `${number}-ciklus`;
}

/** Seven editions, oldest first: six that ended, and the seventh, which began four months before `now`. */
export function editions(now: Date): EditionSeed[] {
  return [...ENDED.map(endedEdition), runningEdition(now)];
}

function endedEdition({ number, en, srLatn, from, to, countries }: Ended): EditionSeed {
  const [startsOn, endsOn] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  return {
    slug: editionSlug(number),
    number,
    name: { en, srLatn },
    startsYear: startsOn.getUTCFullYear(),
    endsYear: endsOn.getUTCFullYear(),
    startsOn,
    endsOn,
    countries,
  };
}

function runningEdition(now: Date): EditionSeed {
  const startsOn = monthsBefore(now, MONTHS_SINCE_KICK_OFF);
  const plannedEnd = new Date(startsOn.getTime() + 365 * DAY);
  return {
    slug: editionSlug(7),
    number: 7,
    name: { en: "Seventh cycle", srLatn: "Sedmi ciklus" },
    startsYear: startsOn.getUTCFullYear(),
    endsYear: plannedEnd.getUTCFullYear(),
    startsOn,
    endsOn: null,
    countries: ["AL", "BA", "ME", "MK", "RS", "XK"],
  };
}

/** Midnight (UTC) of the same day some months ago; the last day of a shorter month. */
function monthsBefore(now: Date, months: number): Date {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(now.getUTCDate(), lastDay));
  return first;
}

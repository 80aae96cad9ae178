import type { Translate } from "~/i18n/use-t";

/** A stretch of the sentence; with `href` it is a link. */
export type GreetingPiece = { text: string; href?: string };

/** Since when the news is counted. `date` is already written out, in the genitive („5. marta 2025.”). */
export type Since = { when: "lastVisit" | "yesterday" | Weekday } | { when: "date"; date: string };

export type RoomNews = {
  cycle: number | null;
  name: string;
  count: number;
  href: string;
  /** A talk of two, called by the other: a person is no room. */
  isPerson?: boolean;
};

/**
 * What the greeting is made of. `hour` is 0 to 23 in the reader's time zone; `name` is the form of address the
 * person confirmed (the vocative in Serbian). Counts of nothing, and parts left out, make no clause.
 */
export type GreetingParts = {
  hour: number;
  name?: string | null;
  since?: Since | null;
  replies?: { count: number; href: string };
  questions?: { count: number; href: string };
  rooms?: RoomNews[];
};

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
type Weekday = (typeof WEEKDAYS)[number];

const DAY = 24 * 60 * 60 * 1000;

/** The sentence that opens the home page: each clause is a link, and a clause with nothing new is not said. */
export function greeting(parts: GreetingParts, say: Translate): GreetingPiece[] {
  return joined([{ text: `${hello(parts, say)} ` }, ...news(parts, say)]);
}

/** What a new member reads instead: welcome, and which room is theirs. `cycle` is null for an unnumbered edition. */
export function welcome(
  parts: { name?: string | null; room?: { cycle: number | null; name: string; href: string } | null },
  say: Translate,
): GreetingPiece[] {
  const opening = parts.name ? say("home.welcome.named", { name: parts.name }) : say("home.welcome");
  const place = parts.room
    ? linked(say("home.welcome.room", { room: roomName(parts.room, "nominative", say) }), parts.room.href)
    : linked(say("home.welcome.noRoom"), "/members");
  return joined([{ text: `${opening} ` }, ...place]);
}

/**
 * The words for the time of the last visit, by the reader's calendar: earlier today, yesterday, a day of this
 * week, or the date, which `writtenDate` puts in words.
 */
export function sinceVisit(
  visit: Date,
  now: Date,
  timeZone: string,
  writtenDate: (date: Date) => string,
): Since {
  const [then, today] = [calendarDay(visit, timeZone), calendarDay(now, timeZone)];
  const days = Math.round((today.getTime() - then.getTime()) / DAY);
  if (days <= 0) return { when: "lastVisit" };
  if (days === 1) return { when: "yesterday" };
  // A week ago today would be named like today: from the seventh day on, the date.
  if (days < 7) return { when: WEEKDAYS[then.getUTCDay()]! };
  return { when: "date", date: writtenDate(visit) };
}

function hello({ hour, name }: GreetingParts, say: Translate) {
  const part = hour >= 5 && hour < 10 ? "morning" : hour >= 10 && hour < 18 ? "day" : "evening";
  return name ? say(`home.greeting.${part}.named`, { name }) : say(`home.greeting.${part}`);
}

function news(parts: GreetingParts, say: Translate): GreetingPiece[] {
  const clauses = clausesOf(parts, say);
  const since = parts.since && spokenSince(parts.since, say);
  if (clauses.length === 0) return [{ text: since ? say("home.quiet", { since }) : say("home.quietNow") }];

  const body = clauses.flatMap((clause, index) => [...separator(index, clauses.length, say), ...clause]);
  return since ? [{ text: `${since} ` }, ...body, { text: "." }] : [...capitalised(body), { text: "." }];
}

function clausesOf({ replies, questions, rooms = [] }: GreetingParts, say: Translate): GreetingPiece[][] {
  const clauses: GreetingPiece[][] = [];
  if (replies?.count) clauses.push(linked(say("home.replies", { count: replies.count }), replies.href));
  if (questions?.count)
    clauses.push(linked(say("home.questions", { count: questions.count }), questions.href));
  for (const room of rooms.filter(({ count }) => count > 0)) clauses.push(roomClause(room, say));
  return clauses;
}

function roomClause(room: RoomNews, say: Translate): GreetingPiece[] {
  if (room.isPerson) return linked(say("home.personWrites", { name: room.name }), room.href);
  const key = isWritten(room.cycle) ? "home.roomMessages" : "home.namedRoomMessages";
  return linked(say(key, { room: roomName(room, "genitive", say), count: room.count }), room.href);
}

function roomName(
  room: { cycle: number | null; name: string },
  form: "nominative" | "genitive",
  say: Translate,
) {
  return isWritten(room.cycle) ? say(`cycles.${form}.${room.cycle}`) : room.name;
}

/** Cycles have written case forms up to the tenth; later ones, and unnumbered editions, go by their name. */
type WrittenCycle = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

function isWritten(cycle: number | null): cycle is WrittenCycle {
  return cycle !== null && Number.isInteger(cycle) && cycle >= 1 && cycle <= 10;
}

function spokenSince(since: Since, say: Translate) {
  return say(`home.since.${since.when}`, "date" in since ? { date: since.date } : undefined);
}

function separator(index: number, count: number, say: Translate): GreetingPiece[] {
  if (index === 0) return [];
  return [{ text: index === count - 1 ? `, ${say("home.lastAnd")} ` : ", " }];
}

/** The catalogue marks the link with square brackets, because its place in the sentence differs by language. */
function linked(sentence: string, href: string): GreetingPiece[] {
  const [, before = "", link = "", after = ""] = /^([^[]*)\[(.*)\]([^\]]*)$/s.exec(sentence) ?? [];
  if (!link) return [{ text: sentence }];
  return [{ text: before }, { text: link, href }, { text: after }];
}

function capitalised(pieces: GreetingPiece[]): GreetingPiece[] {
  const first = pieces.findIndex(({ text }) => text !== "");
  return pieces.map((piece, index) =>
    index === first ? { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) } : piece,
  );
}

/** Drops what is empty and makes neighbouring plain stretches one. */
function joined(pieces: GreetingPiece[]): GreetingPiece[] {
  const sentence: GreetingPiece[] = [];
  for (const piece of pieces) {
    const last = sentence.at(-1);
    if (last && !last.href && !piece.href) last.text += piece.text;
    else if (piece.text !== "") sentence.push({ ...piece });
  }
  return sentence;
}

/** Midnight UTC of the day that the moment falls on in that zone, so that days can be subtracted. */
function calendarDay(moment: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(moment);
  return new Date(`${parts}T00:00:00Z`);
}

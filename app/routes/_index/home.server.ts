import {
  findPinned,
  type ListedAnnouncement,
  listAnnouncements,
} from "~/domain/announcements/announcements.server";
import { countUnread, listUnread } from "~/domain/announcements/reading.server";
import { listAsked, listOwnExtracts } from "~/domain/extracts/waiting.server";
import { wordsIn } from "~/domain/fields/words.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { findLastVisit } from "~/domain/members/last-visit.server";
import type { Viewer } from "~/domain/members/person";
import { suggestPeople } from "~/domain/members/suggestions.server";
import { countWaiting, listWaitingQuestions } from "~/domain/questions/questions.server";
import { findOldestUnread } from "~/domain/rooms/oldest-unread.server";
import { type ListedRoom, listRooms } from "~/domain/rooms/room-list.server";
import { listAuthors } from "~/domain/threads/authors.server";
import { countThreads, listThreads } from "~/domain/threads/listing.server";
import { findNews } from "~/domain/threads/news.server";
import { logError } from "~/http/log.server";
import type { Language } from "~/i18n/languages";
import { addressName } from "~/text/address-name";
import { daysBetween, wallTime, weekOf } from "~/text/calendar";
import { longDate } from "~/text/dates";
import { roomTitle } from "~/text/room-title";
import { type GreetingParts, sinceVisit } from "./greeting";
import { HOME_TABS, type HomeTab } from "./home-tabs";

const THREADS = 6;
const NOTICES = 2;
const ROOMS = 5;
const LATEST = 3;
const MEET = 3;

/** All that stands on a member's home. What cannot be read just now is null, and the rest is there. */
export function homeOf(viewer: Viewer, language: Language, tab: HomeTab) {
  const now = new Date();
  const rooms = attempt(() => nearestOf(listRooms(viewer)));
  const notices = attempt(() => ({
    shown: listUnread(viewer, NOTICES),
    more: countUnread(viewer) - NOTICES,
  }));
  const lastVisit = attempt(() => findLastVisit(viewer)) ?? null;
  return {
    kind: "home" as const,
    name: addressName(viewer, language),
    isNew: lastVisit === null,
    confirmedAt: attempt(() => getOwnProfile(viewer).confirmedAt) ?? null,
    greeting: attempt(() => greetingOf(viewer, language, rooms ?? [], lastVisit, now)),
    question: attempt(() => questionOf(viewer, language, now)),
    conversations: attempt(() => conversationsOf(viewer, language, tab)),
    rooms,
    extracts: attempt(() => ({ asked: listAsked(viewer), own: listOwnExtracts(viewer) })),
    notices,
    latest: attempt(() => latestOf(viewer, notices?.shown ?? [])),
    meet: attempt(() => suggestPeople(viewer, language, weekOf(now)).slice(0, MEET)),
  };
}

export type Home = ReturnType<typeof homeOf>;

/** Rooms where something waits, then the others in the order of their list. */
function nearestOf(rooms: ListedRoom[]): ListedRoom[] {
  const [waiting, calm] = [
    rooms.filter(({ unread }) => unread > 0),
    rooms.filter(({ unread }) => unread === 0),
  ];
  return [...waiting, ...calm].slice(0, ROOMS);
}

/** A part of the page that fails alone: the others do not wait for it to be mended. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    logError(error, { path: "/" });
    return null;
  }
}

/** The pinned one and the newest, without those that stand on the page already. */
function latestOf(viewer: Viewer, shown: { id: string }[]): ListedAnnouncement[] {
  const pinned = findPinned(viewer);
  const all = [...(pinned ? [pinned] : []), ...listAnnouncements(viewer)];
  return all.filter(({ id }) => !shown.some((notice) => notice.id === id)).slice(0, LATEST);
}

function greetingOf(
  viewer: Viewer,
  language: Language,
  rooms: ListedRoom[],
  lastVisit: Date | null,
  now: Date,
): GreetingParts {
  const news = findNews(viewer);
  const questions = countWaiting(viewer);
  const own = rooms.filter((room) => room.isMember && room.unread > 0);
  const began = [news.oldest, own.length > 0 ? findOldestUnread(viewer) : null];
  // "Since Tuesday one question waits" would say that it came on Tuesday; behind other news it says no such thing.
  if (news.count === 0 && questions > 0) began.push(listWaitingQuestions(viewer, 1)[0]?.createdAt ?? null);
  // What waited before the last visit is not new since then, so the sentence names no day.
  const isNews = lastVisit !== null && began.every((at) => at === null || at >= lastVisit);
  return {
    hour: wallTime(now, viewer.timeZone).hour,
    name: addressName(viewer, language),
    since: isNews
      ? sinceVisit(lastVisit, now, viewer.timeZone, (date) => longDate(date, language, viewer.timeZone))
      : null,
    replies: {
      count: news.count,
      href: news.threadId ? `/threads/${news.threadId}` : "/threads?filter=joined",
    },
    questions: { count: questions, href: "/questions" },
    rooms: own.slice(0, 2).map((room) => ({
      cycle: room.cycle?.number ?? null,
      name: roomTitle(room, language),
      count: room.unread,
      isPerson: room.kind === "direct",
      href: `/rooms/${room.slug}`,
    })),
  };
}

/** The question that has waited longest in a mentor's own fields, or else for any mentor, with whoever asks it. */
function questionOf(viewer: Viewer, language: Language, now: Date) {
  if (!viewer.isMentor) return null;
  const waiting = listWaitingQuestions(viewer);
  const question = waiting.find(({ fieldSlug }) => fieldSlug !== null) ?? waiting[0];
  if (!question) return null;
  const author = listAuthors(viewer, [question.authorId])[question.authorId]!;
  const days = daysBetween(wallTime(question.createdAt, viewer.timeZone), wallTime(now, viewer.timeZone));
  const field = question.fieldSlug ? wordsIn(language).fields.get(question.fieldSlug) : undefined;
  const { id, title, excerpt, language: written } = question;
  return { id, title, excerpt, language: written, days, author, field };
}

function conversationsOf(viewer: Viewer, language: Language, tab: HomeTab) {
  const threads = listThreads(viewer, { filter: HOME_TABS[tab], size: THREADS });
  const names = wordsIn(language).fields;
  return {
    tab,
    threads: threads.map((thread) => ({ thread, field: names.get(thread.fieldSlug ?? "")?.name })),
    unanswered: countThreads(viewer, { filter: "unanswered" }),
  };
}

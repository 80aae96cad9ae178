import type { Viewer } from "~/domain/members/person";
import { countOpenReports } from "~/domain/moderation/queue.server";
import { countWaiting } from "~/domain/questions/questions.server";
import { countUnread } from "~/domain/rooms/room-list.server";

/** The numbers beside the menu: questions that wait for the viewer, unread messages, open reports. */
export type ShellCounts = { questions: number; rooms: number; moderation: number };

/** Counts what waits for the viewer; three cheap queries, on every page. */
export function shellCounts(viewer: Viewer): ShellCounts {
  return {
    questions: countWaiting(viewer),
    rooms: countUnread(viewer),
    moderation: countOpenReports(viewer),
  };
}

import { createContext, useContext } from "react";
import type { RoomPerson } from "~/domain/rooms/event";
import type { DrawnMessage } from "./drawn";
import type { PostOperation } from "./operation";
import type { RoomPage } from "./room-page";
import type { Quotable } from "./use-writing";

/** What is open beside a message: the words to put under it, or all that can be done with it. */
export type MenuKind = "words" | "more";

/** What any line of the talk may need; it stays the same while the room is open, so that lines need not be drawn anew. */
export type TalkContext = {
  page: RoomPage;
  slug: string;
  me: string;
  can: { post: boolean; seeWordings: boolean };
  personOf: (id: string) => RoomPerson | undefined;
  reply: (answered: Quotable) => void;
  edit: (message: DrawnMessage) => void;
  editWaiting: (post: PostOperation) => void;
  goTo: (number: number) => void;
  openMenu: (messageId: string, kind: MenuKind | null) => void;
  /** Says for a moment that something is done. */
  tell: (words: string) => void;
};

const Context = createContext<TalkContext | null>(null);
export const TalkProvider = Context.Provider;

export function useTalk(): TalkContext {
  const talk = useContext(Context);
  if (!talk) throw new Error("A line of a talk stands outside of it.");
  return talk;
}

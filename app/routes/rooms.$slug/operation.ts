import type { ReactionWord } from "~/domain/rooms/rules";
import type { Problem } from "~/realtime/contract";

type Common = {
  /** Unique in its room; the same thing done again to the same message has the same id and takes its place. */
  id: string;
  /** Orders them, ms since 1970; no two of a device are the same. */
  at: number;
  state: "waiting" | "failed";
  problem?: Problem;
  /** It went out at least once, and it is not known what became of it. */
  tried?: boolean;
};

export type PostOperation = Common & {
  type: "post";
  clientId: string;
  body: string;
  replyToId?: string;
  /** The id of one's own operation that it answers, as long as that one waits too. */
  answersId?: string;
  /** Ids of its files, which the device gave them. */
  files?: string[];
  /** Its author changed her mind while it was on its way. */
  takenBack?: boolean;
};
export type EditOperation = Common & {
  type: "edit";
  messageId: string;
  body: string;
  /** The wording that it mends. */
  revision: number;
};
type React = Common & { type: "react"; messageId: string; word: ReactionWord; on: boolean };
/** Takes a message back (`on`), or undoes that. */
type TakeBack = Common & { type: "delete"; messageId: string; on: boolean };
type Pin = Common & { type: "pin"; messageId: string; on: boolean };

/** What one did in a room and the room does not have yet. */
export type Operation = PostOperation | EditOperation | React | TakeBack | Pin;
export type Switch = React | TakeBack | Pin;
/** A change of the list of operations: pure, so that it can be made again over what another tab has made of it. */
export type Change = (operations: Operation[]) => Operation[];

export const postId = (clientId: string) => `post:${clientId}`;
export const editId = (messageId: string) => `edit:${messageId}`;

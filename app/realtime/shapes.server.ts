import { z } from "zod";
import { editDraft } from "~/domain/rooms/editing.server";
import { messageDraft } from "~/domain/rooms/messages.server";
import { REACTION_WORDS } from "~/domain/rooms/rules";
import type { Question, Questions } from "./contract";

const roomId = z.string().regex(/^room_[a-z0-9]{1,40}$/);
const threadId = z.string().regex(/^thr_[a-z0-9]{1,40}$/);
const messageId = z.string().regex(/^msg_[a-z0-9]{1,40}$/);
const number = z.int().min(0);

/** What may come in: anything else is answered with a problem and goes no further. */
export const SHAPES: { [Q in Question]: z.ZodType<Questions[Q][0]> } = {
  "room.enter": z.object({ roomId, after: number.nullable() }),
  "room.leave": z.object({ roomId }),
  "room.post": messageDraft.safeExtend({ roomId }),
  "room.edit": editDraft.extend({ roomId, messageId }),
  "room.delete": z.object({ roomId, messageId }),
  "room.restore": z.object({ roomId, messageId }),
  "room.react": z.object({ roomId, messageId, word: z.enum(REACTION_WORDS), on: z.boolean() }),
  "room.pin": z.object({ roomId, messageId, on: z.boolean() }),
  "room.history": z
    .object({ roomId, before: number.optional(), after: number.optional() })
    .refine(({ before, after }) => (before === undefined) !== (after === undefined)),
  "room.read": z.object({ roomId, number }),
  "room.state": z.object({ roomId }),
  "room.typing": z.object({ roomId }),
  "rooms.unread": z.object({}),
  "thread.enter": z.object({ threadId }),
  "thread.leave": z.object({ threadId }),
};

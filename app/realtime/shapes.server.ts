import { z } from "zod";
import { messageDraft } from "~/domain/rooms/messages.server";
import type { Question, Questions } from "./contract";

const roomId = z.string().regex(/^room_[a-z0-9]{1,40}$/);
const threadId = z.string().regex(/^thr_[a-z0-9]{1,40}$/);
const number = z.int().min(0);

/** What may come in: anything else is answered with a problem and goes no further. */
export const SHAPES: { [Q in Question]: z.ZodType<Questions[Q][0]> } = {
  "room.enter": z.object({ roomId, after: number.nullable() }),
  "room.leave": z.object({ roomId }),
  "room.post": messageDraft.extend({ roomId }),
  "room.history": z
    .object({ roomId, before: number.optional(), after: number.optional() })
    .refine(({ before, after }) => (before === undefined) !== (after === undefined)),
  "room.read": z.object({ roomId, number }),
  "room.typing": z.object({ roomId }),
  "thread.enter": z.object({ threadId }),
  "thread.leave": z.object({ threadId }),
};

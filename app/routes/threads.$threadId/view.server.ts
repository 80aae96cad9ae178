import { randomUUID } from "node:crypto";
import { findOrigin } from "~/domain/extracts/extracts.server";
import { wordsIn } from "~/domain/fields/words.server";
import type { Viewer } from "~/domain/members/person";
import { canAccept } from "~/domain/questions/rules";
import { listAuthors } from "~/domain/threads/authors.server";
import { listNearby } from "~/domain/threads/listing.server";
import { firstNew, markRead } from "~/domain/threads/reading.server";
import { listParticipants, listReplies } from "~/domain/threads/replies.server";
import { canClose, canReply } from "~/domain/threads/rules";
import type { Thread } from "~/domain/threads/threads.server";
import type { Language } from "~/i18n/languages";

/** Faces above a thread: enough to see who is in it. */
const FACES = 5;

/** One page of a thread as its screen shows it; reading it is remembered. Six queries, whatever is on it. */
export function viewThread(viewer: Viewer, thread: Thread, page: number, language: Language) {
  const replies = listReplies(viewer, thread, page);
  const speakers = listParticipants(thread);
  const faces = speakers.slice(0, FACES);
  const shown = replies.flatMap((reply) => ("authorId" in reply ? [reply.authorId] : []));
  const view = {
    thread: headOf(thread, page, language),
    replies,
    authors: listAuthors(viewer, [...faces, ...shown]),
    speakers: { count: speakers.length, faces },
    firstNew: firstNew(thread),
    nearby: listNearby(viewer, thread),
    origin: findOrigin(viewer, thread.id),
    can: {
      reply: canReply(viewer, thread),
      accept: canAccept(viewer, thread),
      close: canClose(viewer),
    },
    clientId: randomUUID(),
  };
  markRead(viewer, thread, replies.at(-1)?.number ?? 0);
  return view;
}

function headOf(thread: Thread, page: number, language: Language) {
  const { id, kind, title, authorId, createdAt, readAt, closedAt, hiddenAt, hiddenReason } = thread;
  const field = wordsIn(language).fields.get(thread.fieldSlug ?? "");
  return {
    ...{ id, kind, title, authorId, createdAt, readAt, closedAt, hiddenAt, hiddenReason },
    language: thread.language,
    replyCount: thread.replyCount,
    lastNumber: thread.lastNumber,
    // The opening stands on the first page only.
    html: page === 1 ? thread.bodyHtml : null,
    field: field && { slug: field.slug, code: field.code, name: field.name },
    cycle: thread.cycleNameEn
      ? { number: thread.cycleNumber, nameEn: thread.cycleNameEn, nameLatin: thread.cycleNameLatin! }
      : null,
    accepted:
      thread.acceptedReplyId && thread.acceptedNumber
        ? { id: thread.acceptedReplyId, number: thread.acceptedNumber, at: thread.acceptedAt! }
        : null,
  };
}

export type ThreadView = ReturnType<typeof viewThread>;

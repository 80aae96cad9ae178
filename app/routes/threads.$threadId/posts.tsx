import { Fragment } from "react";
import { useT } from "~/i18n/use-t";
import { wallTime } from "~/text/calendar";
import { clock, dayAndMonth } from "~/text/dates";
import { useReader } from "~/ui/reader";
import { HiddenPlace } from "./hidden-place";
import { Post } from "./post";
import { ReplyPost } from "./reply-post";
import type { ThreadView } from "./view.server";

/** The opening, if this is the first page, and the replies in the order of time, the new ones behind a line. */
export function Posts({ view }: { view: ThreadView & { since: Date | null } }) {
  const { thread, replies, authors, firstNew } = view;
  const opener = authors[thread.authorId];
  return (
    <div className="posts">
      {thread.html !== null && opener && (
        <Post
          id={thread.id}
          author={opener}
          html={thread.html}
          language={thread.language}
          createdAt={thread.createdAt}
          report={`/report?type=thread&id=${thread.id}`}
          canReply={view.can.reply}
        />
      )}
      {replies.map((reply) => (
        <Fragment key={reply.id}>
          {reply.number === firstNew && <MarkLine since={view.since} />}
          {reply.html === null || !authors[reply.authorId] ? (
            <HiddenPlace reply={reply} />
          ) : (
            <ReplyPost reply={reply} author={authors[reply.authorId]!} view={view} />
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** Where the reader left off: the day of it, or the hour when that was today. */
function MarkLine({ since }: { since: Date | null }) {
  const t = useT();
  const { language, timeZone, now } = useReader();
  if (!since) return null;
  const [then, today] = [wallTime(since, timeZone), wallTime(new Date(now), timeZone)];
  const sameDay = then.day === today.day && then.month === today.month && then.year === today.year;
  const date = sameDay ? clock(since, language, timeZone) : dayAndMonth(since, language, timeZone);
  return (
    <p className="mark-line" id="new">
      {t("threads.newSince", { date })}
    </p>
  );
}

import { addressOfPage, addressOfReply, pageOfNumber } from "~/domain/threads/rules";
import { useT } from "~/i18n/use-t";
import { cycleName } from "~/text/cycle-name";
import { roomTitle } from "~/text/room-title";
import { Avatars } from "~/ui/avatars";
import { Glyph } from "~/ui/glyph";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { Tag } from "~/ui/notice";
import { useReader } from "~/ui/reader";
import { foreignLang } from "./foreign-lang";
import type { ThreadView } from "./view.server";

/** What it is about, who is in it, and the ways to what one came for: the answer, or what is new. */
export function ThreadHead({ view }: { view: ThreadView }) {
  const t = useT();
  const { language } = useReader();
  const { thread, speakers, authors, firstNew } = view;
  return (
    <header className="thread-top" data-f={thread.field?.code}>
      <ThreadKicker thread={thread} />
      <h1 lang={foreignLang(thread.language, language)}>{thread.title}</h1>
      <p className="row small ink2">
        <Avatars people={speakers.faces.flatMap((id) => authors[id] ?? [])} size={30} />
        <span>
          {t("threads.replies", { count: thread.replyCount })},{" "}
          {t("threads.people", { count: speakers.count })}
        </span>
        {thread.accepted && (
          <Link to={addressOfReply(thread.id, thread.accepted)}>{t("threads.toAccepted")}</Link>
        )}
        {view.origin && (
          <Link to={`/rooms/${view.origin.room.slug}?at=${view.origin.number}`}>
            {t("extracts.origin", { room: roomTitle(view.origin.room, language) })}
          </Link>
        )}
        {firstNew !== undefined && (
          <Link to={`${addressOfPage(thread.id, pageOfNumber(firstNew))}#new`} data-key="n">
            {t("threads.newReplies", { count: thread.lastNumber - firstNew + 1 })}
          </Link>
        )}
      </p>
    </header>
  );
}

function ThreadKicker({ thread }: Pick<ThreadView, "thread">) {
  const t = useT();
  const { language } = useReader();
  return (
    <p className="kicker">
      {thread.field && (
        <Link to={`/threads?field=${thread.field.slug}`} className="f" data-f={thread.field.code}>
          <Glyph field={thread.field.code} />
          {thread.field.name}
        </Link>
      )}
      {thread.kind === "question" && <span>{t("threads.question")}</span>}
      {thread.accepted && (
        <Tag tone="ok" icon="check">
          {t("threads.accepted")}
        </Tag>
      )}
      {thread.cycle && (
        <span>
          <Icon name="lock" /> {t("threads.onlyCycle", { cycle: cycleName(thread.cycle, language) })}
        </span>
      )}
      {thread.closedAt && <span>{t("threads.closedTag")}</span>}
      {thread.hiddenAt && (
        <Tag tone="warn" icon="hide">
          {t("threads.hiddenNote", { reason: thread.hiddenReason ?? "" })}
        </Tag>
      )}
    </p>
  );
}

import type { ThreadRow as Thread } from "~/domain/threads/listing.server";
import { htmlLang } from "~/i18n/languages";
import { useT } from "~/i18n/use-t";
import { Kicker } from "./kicker";
import { Link } from "./link";
import { Mark } from "./mark";
import { Tag } from "./notice";
import { PersonName } from "./person";
import { useReader } from "./reader";
import { Stamp } from "./stamp";
import { Time } from "./time";

/** A thread in a list. `field` is the name of its field in the reader's language. */
export function ThreadRow({ thread, field }: { thread: Thread; field?: string }) {
  const t = useT();
  const { language } = useReader();
  const foreign = (thread.language === "en") !== (language === "en");
  return (
    <li className={thread.unread ? "thread-row is-unread" : "thread-row"}>
      <Stamp field={thread.fieldCode ?? undefined}>{!thread.fieldCode && <Mark size={26} />}</Stamp>
      <Kicker field={thread.fieldCode && field ? { code: thread.fieldCode, name: field } : undefined}>
        {!thread.fieldCode && <span>{t("threads.wholeCulture")}</span>}
        {thread.kind === "question" && !thread.accepted && <span>{t("threads.question")}</span>}
        {thread.accepted && (
          <Tag tone="ok" icon="check">
            {t("threads.accepted")}
          </Tag>
        )}
        {foreign && <span>{t("threads.inLanguage", { language: thread.language })}</span>}
        {thread.closedAt && <span>{t("threads.closedTag")}</span>}
      </Kicker>
      <h3>
        {thread.unread && <span className="vh">{t("threads.unread")}: </span>}
        <Link
          to={`/threads/${thread.id}`}
          lang={thread.language === language ? undefined : htmlLang(thread.language)}
        >
          {thread.title}
        </Link>
      </h3>
      <p className="meta">
        {t(verbOf(thread))}{" "}
        <b>
          <PersonName person={thread.last} />
        </b>{" "}
        · <Time at={thread.lastPostAt} />
      </p>
      <Numeral thread={thread} />
    </li>
  );
}

function verbOf({ replyCount, kind }: Thread) {
  if (replyCount > 0) return "threads.replied";
  return kind === "question" ? "threads.asked" : "threads.started";
}

/** What is new weighs more than how much there is. */
function Numeral({ thread: { fresh, replyCount } }: { thread: Thread }) {
  const t = useT();
  return (
    <p className="n">
      {fresh > 0 ? `+${fresh}` : replyCount}
      <small>
        {t(fresh > 0 ? "threads.newWord" : "threads.repliesWord", { count: fresh || replyCount })}
      </small>
    </p>
  );
}

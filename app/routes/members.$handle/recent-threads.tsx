import type { listThreadsBy } from "~/domain/threads/by-author.server";
import { htmlLang } from "~/i18n/languages";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { Stamp } from "~/ui/stamp";
import { Time } from "~/ui/time";

/** What the person has begun lately, as far as the reader may see it. */
export function RecentThreads({ threads }: { threads: ReturnType<typeof listThreadsBy> }) {
  const t = useT();
  const { language } = useReader();
  if (threads.length === 0) return null;
  return (
    <section>
      <div className="head">
        <h2>{t("members.profile.threads")}</h2>
      </div>
      <ul className="rows">
        {threads.map((thread) => (
          <li className="item" key={thread.id}>
            <Stamp field={thread.fieldCode ?? undefined} />
            <div>
              <h3>
                <Link
                  to={`/threads/${thread.id}`}
                  lang={thread.language === language ? undefined : htmlLang(thread.language)}
                >
                  {thread.title}
                </Link>
              </h3>
              <p>
                {t("members.profile.replies", { count: thread.replyCount })} ·{" "}
                <Time at={thread.createdAt} form="date" />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

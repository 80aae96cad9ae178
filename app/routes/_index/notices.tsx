import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { foreignLang } from "~/routes/threads.$threadId/foreign-lang";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";
import { Failed } from "./failed";
import type { Home } from "./home.server";

/** What the team announced and the reader has not read: it stands here until they have. */
export function Notices({ notices }: { notices: Home["notices"] }) {
  const t = useT();
  if (notices === null) return <Failed />;
  const { shown, more } = notices;
  if (shown.length === 0) return null;
  return (
    <div className="stack home-notices">
      {shown.map((announcement) => (
        <Unread key={announcement.id} announcement={announcement} />
      ))}
      {more > 0 && (
        <p className="small">
          <Link to="/announcements">{t("announcements.unreadMore", { count: more })}</Link>
        </p>
      )}
    </div>
  );
}

type Announcement = NonNullable<Home["notices"]>["shown"][number];

function Unread({
  announcement: { id, title, excerpt, language, publishedAt },
}: {
  announcement: Announcement;
}) {
  const t = useT();
  const reader = useReader();
  const lang = foreignLang(language, reader.language);
  return (
    <Notice
      kind={t("home.announcement")}
      note={<Time at={publishedAt} form="date" />}
      title={
        <Link to={`/announcements/${id}`} lang={lang}>
          {title}
        </Link>
      }
    >
      <p className="small ink2" lang={lang}>
        {excerpt}
      </p>
      <Form method="post" action={`/announcements/${id}/read`} preventScrollReset>
        <input type="hidden" name="returnTo" value={reader.path} />
        <Button small kind="quiet" icon="check" aria-label={t("announcements.markRead", { title })}>
          {t("home.announcement.read")}
        </Button>
      </Form>
    </Notice>
  );
}

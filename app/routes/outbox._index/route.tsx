import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listReadableLetters } from "~/domain/letters/readable.server";
import { useT } from "~/i18n/use-t";
import { assertOutboxReadable } from "~/mail/outbox.server";
import { Empty } from "~/ui/empty";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { Time } from "~/ui/time";
import "./outbox.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "mail.outbox.title");

export async function loader() {
  assertOutboxReadable();
  return { letters: listReadableLetters() };
}

/** What a demo would send if it had a mail server: anybody who tries it may read along. */
export default function Outbox() {
  const t = useT();
  const { letters } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack outbox">
        <h1>{t("mail.outbox.title")}</h1>
        <p className="serif ink2">{t("mail.outbox.lead")}</p>
        {letters.length === 0 ? (
          <Empty title={t("mail.outbox.empty")}>
            <p>{t("mail.outbox.emptyNote")}</p>
          </Empty>
        ) : (
          <ul className="rows">
            {letters.map(({ id, subject, to, language, sentAt }) => (
              <li key={id} className="item">
                <Icon name="mail" />
                <div>
                  <h2>
                    <Link to={`/outbox/${id}`} lang={language ?? undefined}>
                      {subject}
                    </Link>
                  </h2>
                  <p>
                    {t("mail.outbox.to", { address: to })}
                    {sentAt && (
                      <>
                        {" · "}
                        <Time at={sentAt} form="datetime" />
                      </>
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Shell>
  );
}

import { Form } from "@remix-run/react";
import type { StalePerson as Stale } from "~/domain/freshness-desk/stale-people.server";
import { useT } from "~/i18n/use-t";
import { freshnessOf } from "~/text/freshness";
import { Tag } from "~/ui/notice";
import { By, PersonName } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";

/** The person as the loader hands them over: moments may have become texts. */
type Shown = Omit<Stale, "confirmedAt" | "askedAt"> & {
  confirmedAt: Date | string | null;
  askedAt: Date | string | null;
};

/** Somebody whose details are stale: since when, how they were asked, and the button for after a call. */
export function StalePerson({ stale, action }: { stale: Shown; action: string }) {
  const t = useT();
  const { now } = useReader();
  const { person, confirmedAt, askedAt, trouble, hasPhone } = stale;
  const { key, count } = freshnessOf(confirmedAt, new Date(now));
  return (
    <li className="row stale-person">
      <By person={person} note={t(key, { count })} />
      <span className="small">
        {askedAt ? (
          <>
            {t("freshness.asked")} <Time at={askedAt} form="date" />
          </>
        ) : (
          t("freshness.notAsked")
        )}
        <br />
        {t(hasPhone ? "freshness.phone" : "freshness.noPhone")}
        {trouble && (
          <>
            <br />
            <Tag tone="warn" icon="mail">
              {t("freshness.trouble")}
            </Tag>{" "}
            <span className="muted" lang="en">
              {trouble}
            </span>
          </>
        )}
      </span>
      <Form method="post" action={action} className="push" replace>
        <input type="hidden" name="memberId" value={person.id} />
        <button className="btn small" type="submit">
          {t("freshness.confirm")}
          <span className="vh">
            : <PersonName person={person} />
          </span>
        </button>
      </Form>
    </li>
  );
}

import type { ReactNode } from "react";
import type { PhoneLine } from "~/domain/freshness-desk/phone-list.server";
import { useT } from "~/i18n/use-t";
import { freshnessOf } from "~/text/freshness";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { PersonName } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";
import { useScripted } from "~/ui/use-scripted";

/** A line as the browser gets it: moments may have become texts. */
type Line = Omit<PhoneLine, "confirmedAt"> & { confirmedAt: Date | string | null };
type PhoneSheetProps = { title: ReactNode; lines: Line[]; reason: string; back: string };

/** The list for calling: who, the number, and what stands on the card that the call asks about. Meant for paper. */
export function PhoneSheet({ title, lines, reason, back }: PhoneSheetProps) {
  const t = useT();
  const { now } = useReader();
  return (
    <div className="stack team phone-sheet">
      <h1>
        {t("freshness.phones.title")}: {title}
      </h1>
      <p className="small">
        <Time at={now} form="datetime" />
        {" · "}
        {t("freshness.phones.why", { reason })}
      </p>
      <p className="small ink2 screen-only" role="status">
        {t("freshness.phones.noted")}
      </p>
      <PrintButton />
      <ol className="rows list">
        {lines.map((line) => (
          <CallLine key={line.person.id} line={line} />
        ))}
      </ol>
      <p className="small ink2 screen-only">{t("freshness.phones.after")}</p>
      <p className="screen-only">
        <Link to={back}>{t("freshness.phones.back")}</Link>
      </p>
    </div>
  );
}

function PrintButton() {
  const t = useT();
  if (!useScripted()) return <p className="small muted screen-only">{t("freshness.phones.byHand")}</p>;
  return (
    <p className="screen-only">
      <Button type="button" kind="primary" onClick={() => window.print()}>
        {t("freshness.phones.print")}
      </Button>
    </p>
  );
}

function CallLine({ line: { person, phone, confirmedAt, work, city, fields, helps } }: { line: Line }) {
  const t = useT();
  const { now } = useReader();
  const { key, count } = freshnessOf(confirmedAt, new Date(now));
  const said = [work, city, fields.join(", ")].filter(Boolean).join(" · ");
  return (
    <li>
      <b>
        <PersonName person={person} />
      </b>
      <a className="phone-number" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
        {phone}
      </a>
      <span className="small phone-said">{said || t("profile.empty")}</span>
      {helps.length > 0 && (
        <span className="small phone-said">
          {t("profile.still.helps")}: {helps.join(", ")}
        </span>
      )}
      <span className="small ink2">{t(key, { count })}</span>
      <span className="small phone-tick">{t("freshness.phones.done")}</span>
    </li>
  );
}

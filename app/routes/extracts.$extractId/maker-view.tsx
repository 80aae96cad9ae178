import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { dateAndClock } from "~/text/dates";
import { nameIn } from "~/text/person-name";
import { Button } from "~/ui/button";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";
import { ExtractHead, Outcome } from "./extract-head";
import { Quoted } from "./quoted";
import type { ExtractView } from "./route";

/** One's own thread on its way: what stands, what waits, what was left out, and what one may do about it. */
export function MakerView({ view }: { view: ExtractView }) {
  const t = useT();
  const { extract, quotes } = view;
  const under = extract.state === "open" || extract.state === "maker";
  return (
    <>
      <h1>{t("extracts.own.title")}</h1>
      {under && <Where view={view} />}
      <Outcome view={view} />
      <ExtractHead view={view} />
      {under && (
        <ol className="rows list">
          {quotes.map((quote) => (
            <OneQuote key={quote.messageId} quote={quote} view={view} />
          ))}
        </ol>
      )}
      {under && (
        <div className="row">
          {extract.state === "maker" && (
            <Form method="post" action={`/extracts/${extract.id}/publish`}>
              <Button kind="primary">{t("extracts.own.publish")}</Button>
            </Form>
          )}
          <Form method="post" action={`/extracts/${extract.id}/withdraw`}>
            <Button kind="quiet">{t("extracts.own.withdraw")}</Button>
          </Form>
        </div>
      )}
    </>
  );
}

function Where({ view: { extract, quotes, silence } }: { view: ExtractView }) {
  const t = useT();
  const { language, timeZone } = useReader();
  if (extract.state === "maker") {
    const empty = quotes.every(({ fate }) => fate === "out");
    return (
      <p>
        {t("extracts.own.maker")} {t(empty ? "extracts.own.empty" : "extracts.own.tooLong")}
      </p>
    );
  }
  return (
    <p>
      {t("extracts.own.waits", { count: quotes.filter(({ fate }) => fate === "waits").length })}{" "}
      <b>{t("extracts.due", { time: dateAndClock(extract.dueAt, language, timeZone) })}.</b>{" "}
      {t(silence ? "extracts.silenceYes" : "extracts.silenceNo")}
    </p>
  );
}

function OneQuote({ quote, view }: { quote: ExtractView["quotes"][number]; view: ExtractView }) {
  const t = useT();
  const { language, timeZone } = useReader();
  const name = nameIn(quote.author, language);
  const time = dateAndClock(quote.at, language, timeZone);
  return (
    <li className="extract-quote" data-fate={quote.fate}>
      <p className="small">
        <b>{name}</b> · <Time at={quote.at} form="datetime" /> · {t(`extracts.fate.${quote.fate}`)}
        {quote.edited && ` · ${t("extracts.edited")}`}
      </p>
      <Quoted quote={quote} slug={view.slug} />
      {quote.fate !== "out" && (
        <Form method="post" action={`/extracts/${view.extract.id}/leave-out`} preventScrollReset>
          <input type="hidden" name="message" value={quote.messageId} />
          <Button small kind="quiet" aria-label={t("extracts.own.leaveOutOf", { name, time })}>
            {t("extracts.own.leaveOut")}
          </Button>
        </Form>
      )}
    </li>
  );
}

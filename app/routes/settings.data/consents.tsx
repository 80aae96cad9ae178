import type { ConsentState } from "~/domain/own-data/agreeing.server";
import { type Translate, useT } from "~/i18n/use-t";
import { shortDateWithYear } from "~/text/dates";
import { useReader } from "~/ui/reader";

/** What the reader agreed to, each by itself, with the button that says the opposite. */
export function Consents({ consents }: { consents: ConsentState[] }) {
  const t = useT();
  return (
    <section id="consents">
      <h2 className="head">{t("mine.consents.title")}</h2>
      <p>{t("mine.consents.text")}</p>
      <div className="rows">
        {consents.map((consent) => (
          <Consent key={consent.kind} consent={consent} />
        ))}
      </div>
    </section>
  );
}

function Consent({ consent: { kind, holds, last } }: { consent: ConsentState }) {
  const t = useT();
  const { language, timeZone } = useReader();
  const date = last ? shortDateWithYear(last.at, language, timeZone) : "";
  const what = t(`mine.consent.${kind}`);
  return (
    <div className="consent">
      <div>
        <h3>{what}</h3>
        <p>{t(`mine.consent.${kind}.text`)}</p>
        <p className="small muted">{stateOf({ holds, last }, date, t)}</p>
      </div>
      <form method="post" action="/settings/data/consents">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="given" value={holds ? "no" : "yes"} />
        <button
          className="btn small"
          type="submit"
          aria-label={t(holds ? "mine.consent.withdrawNamed" : "mine.consent.giveNamed", { what })}
        >
          {t(holds ? "mine.consent.withdraw" : "mine.consent.give")}
        </button>
      </form>
    </div>
  );
}

function stateOf({ holds, last }: Pick<ConsentState, "holds" | "last">, date: string, t: Translate): string {
  if (!last) return t("mine.consent.never");
  if (holds) return t("mine.consent.since", { date });
  return t(last.given ? "mine.consent.older" : "mine.consent.takenBack", { date });
}

import { Form } from "@remix-run/react";
import { MESSAGE_LIMIT } from "~/domain/rooms/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { dateAndClock } from "~/text/dates";
import { nameIn } from "~/text/person-name";
import { Button } from "~/ui/button";
import { Choice, Choices } from "~/ui/choice";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { ExtractHead, Outcome } from "./extract-head";
import { Quoted } from "./quoted";
import type { ExtractView } from "./route";

type AuthorViewProps = { view: ExtractView; answer: FormAnswer | undefined };

/** What somebody is asked whose words are to be quoted: yes, in other words, or no, for each message. */
export function AuthorView({ view, answer }: AuthorViewProps) {
  const t = useT();
  const { language, timeZone } = useReader();
  const { extract, quotes, silence, saved } = view;
  const errors = sentencesOf(answer?.errors, t);
  const open = extract.state === "open";
  const due = dateAndClock(extract.dueAt, language, timeZone);
  return (
    <>
      <h1>{t("extracts.asked.title")}</h1>
      <p className="serif ink2">{t("extracts.asked.lead", { name: nameIn(extract.maker, language) })}</p>
      <ExtractHead view={view} />
      <Outcome view={view} />
      {open && (
        <p>
          <b>{t("extracts.due", { time: due })}.</b>{" "}
          {t(silence ? "extracts.asked.silenceYes" : "extracts.asked.silenceNo")}
        </p>
      )}
      {open && saved && <p role="status">{t("extracts.saved")}</p>}
      {open && (
        <Form method="post" className="stack">
          <FormSummary errors={errors} />
          {quotes.map((quote) => (
            <OneQuote
              key={quote.messageId}
              quote={quote}
              slug={view.slug}
              typed={answer?.typed}
              errors={errors}
            />
          ))}
          <Button kind="primary">{t("extracts.save")}</Button>
        </Form>
      )}
    </>
  );
}

type OneQuoteProps = {
  quote: ExtractView["quotes"][number];
  slug: string | null;
  typed: FormAnswer["typed"] | undefined;
  errors: Record<string, string>;
};

function OneQuote({ quote, slug, typed, errors }: OneQuoteProps) {
  const t = useT();
  const { language, timeZone } = useReader();
  const [answer, words] = [`answer-${quote.messageId}`, `words-${quote.messageId}`];
  const time = dateAndClock(quote.at, language, timeZone);
  if (quote.fate === "out" && quote.answer !== "no") return <p>{t("extracts.takenBack")}</p>;
  const said = typed ? typedText(typed, answer) : quote.answer;
  return (
    <section className="extract-quote" aria-label={t("extracts.your", { time })}>
      <h3 className="small">{t("extracts.your", { time })}</h3>
      <Quoted quote={quote} slug={slug} />
      <Choices name={answer} legend={t("extracts.answer")} error={errors[answer]}>
        {(["yes", "no"] as const).map((each) => (
          <Choice
            key={each}
            type="radio"
            name={answer}
            value={each}
            label={t(`extracts.answer.${each}`)}
            defaultChecked={said === each}
          />
        ))}
      </Choices>
      <Field
        multiline
        name={words}
        label={t("extracts.words")}
        hint={t("extracts.words.hint")}
        error={errors[words]}
        defaultValue={typed ? typedText(typed, words) : quote.words}
        maxLength={MESSAGE_LIMIT}
        rows={3}
      />
    </section>
  );
}

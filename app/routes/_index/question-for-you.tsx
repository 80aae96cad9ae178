import { inScript } from "~/domain/members/written";
import { useT } from "~/i18n/use-t";
import { foreignLang } from "~/routes/threads.$threadId/foreign-lang";
import { roman } from "~/text/roman";
import { Glyph } from "~/ui/glyph";
import { Kicker } from "~/ui/kicker";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import type { Home } from "./home.server";

type Question = NonNullable<Home["question"]>;

/** The question that waits longest for the reader, large enough not to be missed. */
export function QuestionForYou({ question }: { question: Question }) {
  const t = useT();
  const { language } = useReader();
  const { field, author } = question;
  const lang = foreignLang(question.language, language);
  const cycle = author.parts.flatMap((part) => part.cycles).at(-1);
  const note = [
    cycle !== undefined &&
      t("home.waiting.from", { cycle: typeof cycle === "number" ? roman(cycle) : cycle }),
    author.city && inScript(author.city, language),
  ]
    .filter(Boolean)
    .join(", ");
  const [open, close] = question.language === "en" ? "“”" : "„”";
  return (
    <section
      className="petal home-question"
      style={knobs({ art: "clamp(6.5rem,19vw,15rem)" })}
      data-f={field?.code ?? "tim"}
      aria-labelledby="question"
    >
      {field && <Glyph field={field.code} />}
      <Kicker field={field}>
        {!field && <span>{t("threads.wholeCulture")}</span>}
        <span>{t("home.waiting")}</span>
        <span>{t("home.waiting.days", { count: question.days })}</span>
      </Kicker>
      <h2 id="question" lang={lang}>
        <Link to={`/threads/${question.id}`}>{question.title}</Link>
      </h2>
      <p className="serif" lang={lang}>
        {open}
        {question.excerpt}
        {close}
      </p>
      <div className="row">
        <By person={author} note={note} />
        <span className="push row">
          <Link className="btn" data-kind="quiet" to="/questions">
            {t("home.waiting.all")}
          </Link>
          <Link className="btn" data-kind="primary" to={`/threads/${question.id}#body`}>
            {t("home.waiting.answer")}
          </Link>
        </span>
      </div>
    </section>
  );
}

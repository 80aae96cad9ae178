import { inScript } from "~/domain/members/written";
import type { QuestionRow } from "~/domain/questions/questions.server";
import { waitSince } from "~/domain/questions/rules";
import type { Author } from "~/domain/threads/authors.server";
import { htmlLang } from "~/i18n/languages";
import { useT } from "~/i18n/use-t";
import { Glyph } from "~/ui/glyph";
import { Link } from "~/ui/link";
import { Tag } from "~/ui/notice";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { roleLine } from "~/ui/role-line";

type WaitRowProps = { question: QuestionRow & { field?: string }; author: Author };

/** A question with its wait as a numeral; one that is answered says so in its place. */
export function WaitRow({ question, author }: WaitRowProps) {
  const t = useT();
  const { language, now } = useReader();
  const lang = question.language === language ? undefined : htmlLang(question.language);
  const answered = question.acceptedReplyId !== null;
  const wait = waitSince(question.createdAt, new Date(now));
  const city = author.city && inScript(author.city, language);
  const address = `/threads/${question.id}`;
  return (
    <li className="wait" data-f={question.fieldCode ?? undefined}>
      {answered ? <span /> : <Wait {...wait} />}
      <div>
        <p className="kicker">
          {question.fieldCode && question.field && (
            <span className="f" data-f={question.fieldCode}>
              <Glyph field={question.fieldCode} />
              {question.field}
            </span>
          )}
          {!question.fieldCode && <span>{t("threads.wholeCulture")}</span>}
          {answered && (
            <Tag tone="ok" icon="check">
              {t("threads.accepted")}
            </Tag>
          )}
          {!answered && wait.tooLong && (
            <Tag tone="warn" icon="clock">
              {t("questions.tooLong")}
            </Tag>
          )}
          {question.replyCount > 0 && <span>{t("threads.replies", { count: question.replyCount })}</span>}
        </p>
        <h3 lang={lang}>
          <Link to={address}>{question.title}</Link>
        </h3>
        <p className="ex" lang={lang}>
          {question.excerpt}
        </p>
        <div className="row wait-foot">
          <By
            person={author}
            size={32}
            note={[roleLine(author.parts, author.address, t), city].filter(Boolean).join(", ")}
          />
          <Link className="btn small push" to={answered ? address : `${address}#body`}>
            {t(answered ? "questions.read" : "questions.answer")}
            <span className="vh">: {question.title}</span>
          </Link>
        </div>
      </div>
    </li>
  );
}

function Wait({ unit, count, tooLong }: ReturnType<typeof waitSince>) {
  const t = useT();
  return (
    <p className={tooLong ? "wait-n is-long" : "wait-n"}>
      {count}
      <small>{t(`questions.${unit}Word`, { count })}</small>
    </p>
  );
}

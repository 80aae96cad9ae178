import type { QuestionView } from "~/domain/questions/questions.server";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";

/** A view of questions in which nothing stands. */
export function NoQuestions({ view }: { view: QuestionView }) {
  const t = useT();
  return (
    <Empty title={t(`questions.empty.${view}`)}>
      <p>{t(`questions.empty.${view}Text`)}</p>
      {view !== "waiting" && (
        <Link className="btn" to="/questions/new">
          {t("questions.ask")}
        </Link>
      )}
    </Empty>
  );
}

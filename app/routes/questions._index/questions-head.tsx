import { waitSince } from "~/domain/questions/rules";
import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";

type QuestionsHeadProps = { queue: boolean; staff: boolean; waiting: number; oldest: Date | null };

/** How many questions wait for the reader and how long the oldest has; for the others the way to ask. */
export function QuestionsHead({ queue, staff, waiting, oldest }: QuestionsHeadProps) {
  const t = useT();
  return (
    <div className="row questions-head">
      {queue ? (
        <h1 className="lede">
          {t(staff ? "questions.waitingStaff" : "questions.waiting", { count: waiting })}{" "}
          {oldest && <Oldest since={oldest} />}
        </h1>
      ) : (
        <div>
          <h1>{t("questions.title")}</h1>
          <p className="questions-lead">{t("questions.lead")}</p>
        </div>
      )}
      <Link className="btn" data-kind="primary" to="/questions/new">
        <Icon name="plus" />
        {t("questions.ask")}
      </Link>
    </div>
  );
}

function Oldest({ since }: { since: Date }) {
  const t = useT();
  const { now } = useReader();
  const { unit, count } = waitSince(since, new Date(now));
  return (
    <>
      {t("questions.oldest")} <em>{t(`questions.wait.${unit}`, { count })}</em>.
    </>
  );
}

import { useEffect } from "react";
import type { MessageKey } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { reviveSent } from "./drafts";
import { Empty } from "./empty";
import { Link } from "./link";
import { knownStatus } from "./problem-status";
import { useReader } from "./reader";

type ErrorPageProps = {
  /** HTTP status; an unknown one is read as 500. */
  status: number;
  /** A sentence that says more than the usual one, already in the reader's language. */
  text?: string;
};

/** What could not be shown, and the way on. A text that was being sent when this came is a draft again. */
export function ErrorPage({ status, text }: ErrorPageProps) {
  const t = useT();
  const memberId = useReader().viewer?.id;
  useEffect(() => {
    if (memberId) reviveSent(memberId);
  }, [memberId]);
  const known = knownStatus(status);
  return (
    <Empty level={1} title={t(`errors.${known}.title` satisfies MessageKey)}>
      <p>{text ?? t(`errors.${known}.text` satisfies MessageKey)}</p>
      {known === 401 ? (
        <Link className="btn" data-kind="primary" to="/login">
          {t("auth.signIn")}
        </Link>
      ) : (
        <Link className="btn" data-kind="primary" to="/">
          {t("errors.home")}
        </Link>
      )}
    </Empty>
  );
}

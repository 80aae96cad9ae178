import { Form } from "@remix-run/react";
import type { Case } from "~/domain/moderation/queue.server";
import { REASON_LIMIT } from "~/domain/moderation/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { relativeTime } from "~/text/relative-time";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { knobs } from "~/ui/knobs";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { decisionOf } from "./outcome";
import { sendOnCtrlEnter } from "./send-on-ctrl-enter";
import { caseAddress } from "./target-words";

type DecidedProps = { view: Case; last: NonNullable<Case["last"]>; answer?: FormAnswer };

/** The decision that stands, and the way to take it back. */
export function Decided({ view, last, answer }: DecidedProps) {
  const t = useT();
  const errors = sentencesOf(answer?.errors, t);
  // What was written for another decision is shown, but never becomes the reason of an undo by itself.
  const meant = typedText(answer?.typed, "decision") !== "";
  const typed = typedText(answer?.typed, "reason");
  return (
    <>
      <FormSummary errors={errors} />
      <Statement last={last} />
      {meant && typed !== "" && (
        <div className="case-typed small">
          <p className="muted">{t("moderation.typed")}</p>
          <p>{typed}</p>
        </div>
      )}
      <Form
        method="post"
        action={`${caseAddress(view.target)}/undo`}
        className="stack"
        style={knobs({ gap: ".9rem" })}
        onKeyDown={sendOnCtrlEnter}
      >
        <input type="hidden" name="before" value={last.number} />
        <Field
          name="reason"
          label={t("moderation.undo.why")}
          hint={t("moderation.undo.note")}
          error={errors.reason}
          optional
          multiline
          rows={3}
          maxLength={REASON_LIMIT}
          defaultValue={meant ? "" : typed}
          data-reason
        />
        <button className="btn" type="submit">
          {t(`moderation.undo.${decisionOf(last.action)}`)}
        </button>
      </Form>
    </>
  );
}

/** Who decided what, when and why. */
export function Statement({ last }: { last: DecidedProps["last"] }) {
  const t = useT();
  const { language, now, timeZone } = useReader();
  const said = {
    name: nameIn(last.actor, language),
    time: relativeTime(last.at, new Date(now), language, timeZone),
  };
  return (
    <div className="case-decided">
      <p>{t(`moderation.decided.${decisionOf(last.action)}`, said)}</p>
      {last.reason && <p className="ink2">{t("moderation.decided.why", { reason: last.reason })}</p>}
    </div>
  );
}

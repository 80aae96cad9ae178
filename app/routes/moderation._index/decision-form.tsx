import { Form } from "@remix-run/react";
import { useRef, useState } from "react";
import type { Case } from "~/domain/moderation/queue.server";
import { DECISIONS, type Decision, REASON_LIMIT } from "~/domain/moderation/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Choice, Choices } from "~/ui/choice";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { knobs } from "~/ui/knobs";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useScripted } from "~/ui/use-scripted";
import { sendOnCtrlEnter } from "./send-on-ctrl-enter";
import { caseAddress } from "./target-words";
import { Templates } from "./templates";

// Letters of the keyboard: no alphabet of the interface changes them.
const KEYS = { why: "r", send: "Ctrl Enter", rows: "j k" };

type DecisionFormProps = { view: Case; open: boolean; answer?: FormAnswer };

/** The decision, its reason, and one button that says what happens. */
export function DecisionForm({ view, open, answer }: DecisionFormProps) {
  const t = useT();
  const scripted = useScripted();
  const form = useRef<HTMLFormElement>(null);
  const typed = typedText(answer?.typed, "decision");
  const [decision, setDecision] = useState(DECISIONS.find((each) => each === typed));
  const errors = sentencesOf(answer?.errors, t);
  // Where nobody reported anything there is nothing to keep.
  const offered = view.decisions.filter((each) => open || each !== "keep");
  return (
    <Form
      method="post"
      action={caseAddress(view.target)}
      className="stack"
      style={knobs({ gap: ".9rem" })}
      ref={form}
      onKeyDown={sendOnCtrlEnter}
    >
      <input type="hidden" name="before" value={view.last?.number ?? 0} />
      <FormSummary errors={errors} />
      <Choices name="decision" legend={t("moderation.decision")} error={errors.decision}>
        <div className="decide">
          {offered.map((each) => (
            <Option key={each} decision={each} chosen={decision} onChoose={setDecision} />
          ))}
        </div>
      </Choices>
      <Field
        name="reason"
        label={t("moderation.why")}
        hint={t(view.target.type === "message" ? "moderation.whyHintRoom" : "moderation.whyHint")}
        error={errors.reason}
        multiline
        rows={3}
        maxLength={REASON_LIMIT}
        defaultValue={typedText(answer?.typed, "reason")}
        data-reason
      />
      {scripted && <Templates form={form} />}
      <button className="btn" data-kind="primary" type="submit">
        {t(`moderation.button.${decision ?? "none"}`)}
      </button>
      <p className="xs muted">
        {t("moderation.logged")}{" "}
        {scripted && <span className="wide">{t("moderation.keys", { last: offered.length, ...KEYS })}</span>}
      </p>
    </Form>
  );
}

type OptionProps = {
  decision: Decision;
  chosen: Decision | undefined;
  onChoose: (decision: Decision) => void;
};

function Option({ decision, chosen, onChoose }: OptionProps) {
  const t = useT();
  return (
    <Choice
      type="radio"
      name="decision"
      value={decision}
      label={t(`moderation.decide.${decision}`)}
      note={t(`moderation.decide.${decision}Note`)}
      defaultChecked={decision === chosen}
      onChange={() => onChoose(decision)}
      required
      data-decision
    />
  );
}

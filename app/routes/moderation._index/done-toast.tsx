import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Toast } from "~/ui/toast";
import type { DeskView } from "./desk.server";
import { decisionOf } from "./outcome";
import { caseAddress } from "./target-words";

/** What has just been decided, with the button that takes it back. */
export function DoneToast({ done }: { done: NonNullable<DeskView["done"]> }) {
  const t = useT();
  return (
    <Toast undo={<Undo target={done} number={done.number} />}>
      {t(`moderation.done.${decisionOf(done.action)}`)}
    </Toast>
  );
}

type UndoProps = { target: { type: string; id: string }; number: number };

/** Takes the decision of this number back, unless something was decided after it. */
export function Undo({ target, number }: UndoProps) {
  const t = useT();
  return (
    <Form method="post" action={`${caseAddress(target)}/undo`}>
      <input type="hidden" name="before" value={number} />
      <button className="btn small" type="submit">
        {t("forms.undo")}
      </button>
    </Form>
  );
}

import { Form } from "@remix-run/react";
import { type LifeState, ROOM_LIVES, SLOW_EVERY } from "~/domain/rooms/life";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { wallTime } from "~/text/calendar";
import { Choice, Choices } from "~/ui/choice";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";

type LifeFormProps = { room: LifeState; answer: FormAnswer | undefined };

/** How the room lives, and the days on which its people meet in it again. */
export function LifeForm({ room, answer }: LifeFormProps) {
  const t = useT();
  const errors = sentencesOf(answer?.errors, t);
  const typed = (name: string, kept: string) => (answer ? typedText(answer.typed, name) : kept);
  // The evening before the midnight at which it ends is still a day of it.
  const last = room.reunionUntil && new Date(room.reunionUntil.getTime() - 1);
  const chosen = typed("life", room.life);
  return (
    <Form method="post" className="stack panel life-form">
      <FormSummary errors={errors} />
      <Choices name="life" legend={t("kinds.staff.life")} error={errors.life}>
        {ROOM_LIVES.map((life) => (
          <Choice
            key={life}
            type="radio"
            name="life"
            value={life}
            label={t(`kinds.staff.life.${life}`)}
            note={t(`kinds.staff.life.${life}Note`, { minutes: SLOW_EVERY / 60_000 })}
            defaultChecked={life === chosen}
            required
          />
        ))}
      </Choices>
      <fieldset className="field">
        <legend>{t("kinds.staff.reunion")}</legend>
        <p className="hint">{t("kinds.staff.reunion.hint")}</p>
        <div className="row">
          <Field
            name="from"
            type="date"
            label={t("kinds.staff.reunion.from")}
            error={errors.from}
            defaultValue={typed("from", dateOf(room.reunionFrom))}
            optional
          />
          <Field
            name="until"
            type="date"
            label={t("kinds.staff.reunion.until")}
            error={errors.until}
            defaultValue={typed("until", dateOf(last))}
            optional
          />
        </div>
      </fieldset>
      <p className="xs muted">{t("kinds.staff.reason")}</p>
      <p>
        <button className="btn" data-kind="primary" type="submit">
          {t("kinds.staff.save")}
        </button>
      </p>
    </Form>
  );
}

/** A moment as the day it falls on in Belgrade, as a field of dates wants it: 2026-12-12. */
function dateOf(date: Date | null): string {
  if (!date) return "";
  const { year, month, day } = wallTime(date);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

import { Form } from "@remix-run/react";
import { type KeyboardEvent, useRef } from "react";
import type { RoomDays } from "~/domain/rooms/day-of-room.server";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";

/** A day to go to, between the first and the last of the room; those with messages are suggested. */
export function JumpToDay({ slug, days }: { slug: string; days: NonNullable<RoomDays> }) {
  const t = useT();
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!details.current?.open) return;
    details.current.open = false;
    details.current.querySelector("summary")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => event.key === "Escape" && close();
  return (
    <details className="jump" ref={details} onKeyDown={onKeyDown}>
      <summary className="btn icon" aria-label={t("finding.day")} title={t("finding.day")}>
        <Icon name="cal" />
      </summary>
      <Form method="get" action={`/rooms/${slug}`} className="jump-form" onSubmit={close}>
        <div className="field">
          <label htmlFor="day">{t("finding.day.label")}</label>
          <input
            id="day"
            name="day"
            type="date"
            className="input"
            list="lively-days"
            min={days.first}
            max={days.last}
            defaultValue={days.last}
            aria-describedby="day-note"
            required
          />
          <datalist id="lively-days">
            {days.lively.map((day) => (
              <option key={day} value={day} />
            ))}
          </datalist>
        </div>
        <Button kind="primary">{t("finding.day.go")}</Button>
        <p id="day-note" className="xs muted">
          {t("finding.day.note")}
        </p>
      </Form>
    </details>
  );
}

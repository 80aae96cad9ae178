import type { RefObject } from "react";
import { useT } from "~/i18n/use-t";

const TEMPLATES = ["privacy", "tone", "topic"] as const;

/** Sentences that are written again and again; a press puts one into the reason, to be changed there. */
export function Templates({ form }: { form: RefObject<HTMLFormElement> }) {
  const t = useT();
  const put = (sentence: string) => {
    const field = form.current?.querySelector<HTMLTextAreaElement>("[data-reason]");
    if (!field) return;
    const gap = field.value === "" || /\s$/.test(field.value) ? "" : " ";
    field.setRangeText(gap + sentence, field.value.length, field.value.length, "end");
    field.focus();
  };
  return (
    <p className="row case-templates">
      {TEMPLATES.map((name) => (
        <button
          key={name}
          type="button"
          className="chip"
          onClick={() => put(t(`moderation.template.${name}Text`))}
        >
          {t(`moderation.template.${name}`)}
        </button>
      ))}
    </p>
  );
}

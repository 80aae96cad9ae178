import { useFetcher } from "@remix-run/react";
import { type RefObject, useEffect } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "./button";
import { FieldError } from "./field-error";
import { Prose } from "./prose";
import { useScripted } from "./use-scripted";

/** What POST /preview answers: the post as it would stand, or what keeps it from standing. */
export type PreviewAnswer = { html?: string; problem?: { text?: string } };

const PAUSE = 500; // milliseconds after the last letter: fast enough to follow, slow enough for the server

/** The text as it will be read, following what is typed into `textarea`. */
export function LivePreview({ textarea }: { textarea: RefObject<HTMLTextAreaElement> }) {
  const { submit, data } = useFetcher<PreviewAnswer>();
  useEffect(() => {
    const field = textarea.current;
    if (!field) return;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const ask = () => submit({ body: field.value }, { method: "post", action: "/preview" });
    const onInput = () => {
      clearTimeout(pause);
      pause = setTimeout(ask, PAUSE);
    };
    ask();
    field.addEventListener("input", onInput);
    return () => {
      clearTimeout(pause);
      field.removeEventListener("input", onInput);
    };
  }, [textarea, submit]);
  if (data?.problem) {
    return (
      <div className="preview">
        <FieldError id="preview-problem">{data.problem.text}</FieldError>
      </div>
    );
  }
  return <Preview html={data?.html} />;
}

/** The text as it will be read, from `renderProse`. */
export function Preview({ html }: { html: string | undefined }) {
  const t = useT();
  return (
    // Scrollable, so it takes the focus; silent, since it changes with every word.
    <section className="preview" aria-label={t("threads.preview")}>
      {html ? <Prose html={html} /> : <p className="muted">{t("threads.previewEmpty")}</p>}
    </section>
  );
}

/**
 * The button that asks for the preview without the script: the page comes back with it, and with everything
 * typed. The last button of its form, so that Enter in another field publishes; shown before the others.
 */
export function PreviewSubmit() {
  const t = useT();
  const first = { order: -1 };
  if (useScripted()) return null;
  return (
    <Button kind="quiet" name="preview" value="yes" formNoValidate style={first}>
      {t("threads.preview")}
    </Button>
  );
}

import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import type { FormAnswer } from "~/http/form.server";
import type { MessageKey } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { FormSummary } from "~/ui/form-summary";
import { sentencesOf } from "~/ui/sentences";

type PasskeyFormProps = {
  /** Where the browser gets its question from: to make a passkey, or to use one. */
  options: string;
  /** What the browser does with it. */
  verb: "make" | "use";
  go: string;
  answer: FormAnswer | undefined;
  returnTo?: string;
  /** Fields beside the button, drawn with the sentences of their problems. */
  children?: (errors: Record<string, string>) => ReactNode;
};

/**
 * A form that asks the device for a passkey before it is sent. It is sent as a document, so that who has just
 * come in begins with a page of their own. The library travels only when the button is pressed.
 */
export function PasskeyForm({ options, verb, go, answer, returnTo, children }: PasskeyFormProps) {
  const t = useT();
  const hindrance = useHindrance();
  const [problem, setProblem] = useState<MessageKey>();
  const { answer: refused, ...errors } = sentencesOf(answer?.errors, t);

  async function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setProblem(undefined);
    try {
      const field = form.elements.namedItem("answer") as HTMLInputElement;
      field.value = JSON.stringify(await askDevice(options, verb));
      form.submit();
    } catch (error) {
      const known = (error as Error).name === "InvalidStateError";
      setProblem(known ? "factors.passkeys.known" : "factors.passkeys.failed");
    }
  }

  return (
    <form method="post" className="stack" onSubmit={ask}>
      <FormSummary errors={errors} />
      {hindrance && <Banner icon="warn">{t(hindrance)}</Banner>}
      {(problem || refused) && (
        <Banner icon="warn" tone="warn" role="alert">
          {problem ? t(problem) : refused}
        </Banner>
      )}
      <input type="hidden" name="answer" />
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      {children?.(errors)}
      <div className="row">
        <button className="btn" data-kind="primary" type="submit" disabled={hindrance !== undefined}>
          {go}
        </button>
      </div>
    </form>
  );
}

async function askDevice(options: string, verb: "make" | "use"): Promise<unknown> {
  const response = await fetch(options, { method: "POST" });
  if (!response.ok) throw new Error(`${options} answered ${response.status}`);
  const optionsJSON = await response.json();
  const { startAuthentication, startRegistration } = await import("@simplewebauthn/browser");
  return verb === "make" ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}

/** Why there can be no passkey here; undefined when there can. */
function useHindrance(): MessageKey | undefined {
  const [hindrance, setHindrance] = useState<MessageKey | undefined>("factors.passkeys.needsScript");
  useEffect(() => {
    const bareNumbers = /^[\d.]+$|^\[/.test(location.hostname);
    const supported = "PublicKeyCredential" in window;
    setHindrance(
      bareNumbers ? "factors.passkeys.localhost" : supported ? undefined : "factors.passkeys.unsupported",
    );
  }, []);
  return hindrance;
}

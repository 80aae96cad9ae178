import type { FormEvent } from "react";
import { useT } from "~/i18n/use-t";
import { forgetOnDevice, listOnDevice } from "./device-storage";

/** How long signing out waits for the files on the device, in ms: a store that is stuck must not keep her here. */
const PATIENCE = 2_000;

/** Signs out, and erases what this device kept for the member, after a warning when there is something unsent. */
export function SignOut({ memberId }: { memberId: string }) {
  const t = useT();
  const leave = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void signOut(event.currentTarget, memberId, () => window.confirm(t("shell.signOut.unsent")));
  };
  return (
    <form method="post" action="/logout" onSubmit={leave}>
      <button className="btn small" type="submit">
        {t("auth.signOut")}
      </button>
    </form>
  );
}

async function signOut(form: HTMLFormElement, memberId: string, confirmed: () => boolean): Promise<void> {
  // Loaded when it is needed: most pages keep nothing there.
  const files = await within(import("./upload-store"), undefined);
  const words = listOnDevice(memberId).some(
    (name) => name.startsWith("draft:") || name.startsWith("outbox:"),
  );
  const unsent = words || (files ? await within(files.hasUploads(memberId), false) : false);
  if (unsent && !confirmed()) return;
  forgetOnDevice(memberId);
  if (files) await within(files.forgetUploads(memberId), undefined);
  // Past the handler, which would ask again.
  HTMLFormElement.prototype.submit.call(form);
}

/** What comes of it in time; `otherwise` when it fails or takes too long. */
function within<T, O>(work: Promise<T>, otherwise: O): Promise<T | O> {
  const late = new Promise<O>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE));
  return Promise.race([work.catch(() => otherwise), late]);
}

import type { FormEvent } from "react";
import { useT } from "~/i18n/use-t";
import { forgetOnDevice, listOnDevice } from "./device-storage";

/** How long signing out waits for the device's database, in ms: one that is stuck must not keep her here. */
const PATIENCE = 2_000;

/** Signs out, and erases what this device kept for the member, after a warning when there is unsent text. */
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
  const database = await within(import("./device-database"), undefined);
  const drafts = listOnDevice(memberId).some(
    (name) => name.startsWith("draft:") || name.startsWith("outbox:"),
  );
  const unsent = drafts || (database ? await within(database.hasUnsent(memberId), false) : false);
  if (unsent && !confirmed()) return;
  forgetOnDevice(memberId);
  if (database) await within(database.forgetInDatabase(memberId), undefined);
  // Past the handler, which would ask again.
  HTMLFormElement.prototype.submit.call(form);
}

/** What comes of it in time; `otherwise` when it fails or takes too long. */
function within<T, O>(work: Promise<T>, otherwise: O): Promise<T | O> {
  const late = new Promise<O>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE));
  return Promise.race([work.catch(() => otherwise), late]);
}

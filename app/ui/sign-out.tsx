import type { FormEvent } from "react";
import { useT } from "~/i18n/use-t";
import { forgetOnDevice, listOnDevice } from "./device-storage";

/** Signs out, and erases what this device kept for the member, after a warning when there is unsent text. */
export function SignOut({ memberId }: { memberId: string }) {
  const t = useT();
  const leave = (event: FormEvent) => {
    const unsent = listOnDevice(memberId).some(
      (name) => name.startsWith("draft:") || name.startsWith("outbox:"),
    );
    if (unsent && !window.confirm(t("shell.signOut.unsent"))) return event.preventDefault();
    forgetOnDevice(memberId);
  };
  return (
    <form method="post" action="/logout" onSubmit={leave}>
      <button className="btn small" type="submit">
        {t("auth.signOut")}
      </button>
    </form>
  );
}

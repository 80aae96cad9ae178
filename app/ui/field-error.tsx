import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Icon } from "./icon";

/** What is wrong at a field, with a sign and a sentence: never by colour alone. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const t = useT();
  return (
    <p className="error" id={id}>
      <Icon name="warn" />
      <span>
        <span className="vh">{t("shell.error")}: </span>
        {children}
      </span>
    </p>
  );
}

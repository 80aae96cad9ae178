import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "./button";
import { Empty } from "./empty";

/** What browsers say when a request reached nobody, each in its own words. */
const UNREACHED = /failed to fetch|network ?error|load failed|network connection/i;

/** Whether a page could not be asked for at all, which is nobody's mistake. */
export function isUnreached(error: unknown): boolean {
  return error instanceof TypeError && UNREACHED.test(error.message);
}

/** A page that did not come because there is no connection: it comes by itself once there is one. */
export function NoConnection() {
  const t = useT();
  const { revalidate } = useRevalidator();
  // It is asked for until it comes (patient-data.ts).
  useEffect(revalidate, [revalidate]);
  return (
    <Empty level={1} title={t("errors.offline.title")}>
      <p>{t("errors.offline.text")}</p>
      <Button kind="primary" type="button" onClick={revalidate}>
        {t("errors.offline.again")}
      </Button>
    </Empty>
  );
}

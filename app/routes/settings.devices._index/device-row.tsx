import type { OwnSession } from "~/auth/own-sessions.server";
import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { useDateWords } from "~/ui/use-date-words";

type DeviceRowProps = {
  device: Omit<OwnSession, "since" | "lastUsed"> & { since: Date | string; lastUsed: Date | string };
};

/** One device: what it is, since when, when it was last used, and a button that ends it there. */
export function DeviceRow({ device: { ref, browser, system, since, lastUsed, current } }: DeviceRowProps) {
  const t = useT();
  const dateWords = useDateWords();
  const name = browser ? t("devices.name", { browser, system }) : t("devices.unknown");
  return (
    <li className="item">
      <Icon name={current ? "check" : "globe"} />
      <div>
        <h2>{name}</h2>
        <p>
          {t("devices.since", { since: dateWords(since) })} ·{" "}
          {current ? <b>{t("devices.here")}</b> : t("devices.used", { used: dateWords(lastUsed) })}
        </p>
      </div>
      {!current && (
        <form method="post" action={`/settings/devices/${ref}/end`}>
          <button className="btn small" type="submit" aria-label={t("devices.end", { device: name })}>
            {t("devices.endShort")}
          </button>
        </form>
      )}
    </li>
  );
}

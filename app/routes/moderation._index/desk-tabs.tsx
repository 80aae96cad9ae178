import { useT } from "~/i18n/use-t";
import { Tabs } from "~/ui/tabs";

type DeskTabsProps = { current: "waiting" | "log"; count: number; hidden?: boolean };

/** The two views of moderation; `hidden` on a phone that shows one case alone. */
export function DeskTabs({ current, count, hidden = false }: DeskTabsProps) {
  const t = useT();
  return (
    <div className={hidden ? "wide" : undefined}>
      <Tabs
        label={t("moderation.views")}
        tabs={[
          { to: "/moderation", label: t("moderation.tab.waiting"), count, current: current === "waiting" },
          { to: "/moderation/log", label: t("moderation.tab.log"), current: current === "log" },
        ]}
      />
    </div>
  );
}

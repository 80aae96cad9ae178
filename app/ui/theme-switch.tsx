import { useT } from "~/i18n/use-t";
import { piece } from "./piece";
import { useReader } from "./reader";

const THEMES = ["light", "dark", "system"] as const;

/**
 * Light, dark or as the device: a form that posts the choice and comes back to the same page.
 * Under a heading that says so already it needs no name of its own, and is no second landmark.
 */
export function ThemeSwitch({ named = true }: { named?: boolean }) {
  const { theme, path } = useReader();
  return <Switch named={named} theme={theme} path={path} />;
}

const Switch = piece(({ named, theme, path }: { named: boolean; theme: string; path: string }) => {
  const t = useT();
  return (
    <form
      method="post"
      action="/settings/theme"
      className="seg"
      aria-label={named ? t("shell.theme") : undefined}
    >
      <input type="hidden" name="returnTo" value={path} />
      {THEMES.map((each) => (
        <button
          key={each}
          type="submit"
          name="theme"
          value={each}
          aria-current={each === theme ? "true" : undefined}
        >
          {t(`shell.theme.${each}`)}
        </button>
      ))}
    </form>
  );
});

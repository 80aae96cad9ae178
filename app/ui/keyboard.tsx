import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { MessageKey } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { Dialog } from "./dialog";
import { setShortcuts, shortcutsOn } from "./shortcut-setting";
import { useShortcuts } from "./use-shortcuts";

/**
 * The keys of the house: the listener, the button that explains them, and the way to turn them off.
 * Shows nothing until the script runs, since without it there are no keys. A page without a foot has it `quiet`,
 * without the button; `own` are the keys of such a page.
 */
export function Keyboard({ quiet = false, own }: { quiet?: boolean; own?: ReactNode }) {
  const t = useT();
  const { on, setOn, ready } = useShortcutSetting();
  const [open, setOpen] = useState(false);
  const showHelp = useCallback(() => setOpen(true), []);
  useShortcuts(on, showHelp);
  if (!ready) return null;
  return (
    <>
      {!quiet && (
        <button type="button" className="btn small" data-kind="quiet" onClick={showHelp}>
          {t("shell.keys.title")}
        </button>
      )}
      <Dialog name="keys" open={open} onClose={() => setOpen(false)} title={t("shell.keys.title")}>
        <KeyList rows={KEYS} />
        {own}
        <label className="opt">
          <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
          <span>
            {t("shell.keys.on")}
            <small>{t("shell.keys.onNote")}</small>
          </span>
        </label>
        <button type="button" className="btn" onClick={() => setOpen(false)}>
          {t("shell.close")}
        </button>
      </Dialog>
    </>
  );
}

type Keys = [keys: string[], meaning: MessageKey][];

const KEYS: Keys = [
  [["/"], "shell.keys.search"],
  [["g", "p"], "shell.nav.home"],
  [["g", "r"], "shell.nav.threads"],
  [["g", "q"], "shell.nav.questions"],
  [["g", "l"], "shell.nav.members"],
  [["g", "s"], "shell.nav.rooms"],
  [["j"], "shell.keys.next"],
  [["k"], "shell.keys.previous"],
  [["f"], "members.keys.first"],
  [["x"], "members.keys.clear"],
  [["Ctrl+Enter"], "shell.keys.send"],
  [["?"], "shell.keys.help"],
];

/** What each key does. */
export function KeyList({ rows }: { rows: Keys }) {
  const t = useT();
  return (
    <dl className="keys">
      {rows.map(([keys, meaning]) => (
        <div key={meaning}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The setting belongs to the keyboard, so to the device; on unless it was turned off here. */
function useShortcutSetting() {
  const [on, setKept] = useState(false);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    setKept(shortcutsOn());
    setReady(true);
  }, []);
  const setOn = (value: boolean) => {
    setKept(value);
    setShortcuts(value);
  };
  return { on, setOn, ready };
}

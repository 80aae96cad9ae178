import { useEffect, useRef } from "react";
import { shortcutsOn } from "./shortcut-setting";
import { isTyping } from "./use-shortcuts";

/** Single keys of one page, quiet while somebody types and where keys are turned off. */
export function usePageKeys(keys: Record<string, () => void>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    let previous = "";
    const onKey = (event: KeyboardEvent) => {
      const afterG = previous === "g"; // g and a letter go elsewhere
      previous = event.key;
      const act = Object.hasOwn(current.current, event.key) ? current.current[event.key] : undefined;
      if (!act || afterG || isTyping(event) || !shortcutsOn()) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

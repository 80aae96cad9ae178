const SETTING = "krug:shortcuts";

/** Whether single keys mean something on this device: yes, unless they were turned off here. */
export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(SETTING) !== "off";
  } catch {
    return true;
  }
}

export function setShortcuts(on: boolean): void {
  try {
    localStorage.setItem(SETTING, on ? "on" : "off");
  } catch {
    // A device that keeps nothing asks again next time.
  }
}

/** How much of what comes is said aloud: all, what is meant for her, or nothing. */
export const ALOUD = ["all", "mine", "nothing"] as const;
export type Aloud = (typeof ALOUD)[number];

// It belongs to the screen reader, so to the device.
const SETTING = "krug:aloud";

export function readAloud(): Aloud {
  try {
    const kept = localStorage.getItem(SETTING);
    return ALOUD.find((each) => each === kept) ?? "all";
  } catch {
    return "all";
  }
}

export function setAloud(aloud: Aloud): void {
  try {
    localStorage.setItem(SETTING, aloud);
  } catch {
    // A device that keeps nothing asks again next time.
  }
}

import Bowser from "bowser";

export type System = "android" | "iphone" | "ipad" | "mac" | "windows" | "linux" | "chromeos" | "other";
/** A device as people call it: the browser's name, "" when it cannot be told, and what it runs on. */
export type DeviceName = { browser: string; system: System };

const SYSTEMS: Record<string, System> = {
  Android: "android",
  macOS: "mac",
  Windows: "windows",
  Linux: "linux",
  "Chrome OS": "chromeos",
};

/** The name of a device by what its browser says of itself (User-Agent). */
export function deviceName(userAgent: string): DeviceName {
  if (!userAgent) return { browser: "", system: "other" };
  const { browser, os, platform } = Bowser.parse(userAgent);
  return { browser: browser.name ?? "", system: systemOf(os.name, platform.type) };
}

function systemOf(os: string | undefined, kind: string | undefined): System {
  if (os === "iOS") return kind === "tablet" ? "ipad" : "iphone";
  return SYSTEMS[os ?? ""] ?? "other";
}

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The path of a Chromium on this machine, or undefined when only playwright's own could serve. */
export function chromiumPath(): string | undefined {
  return PLACES.find((place) => place && existsSync(place)) ?? playwrightsOwn();
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Installs Chromium when the machine has none: Debian's package as root, else playwright's download. */
export function ensureChromium(): void {
  if (chromiumPath()) return;
  const asRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  if (asRoot) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  } else {
    run("npx", ["playwright-core", "install", "chromium"]);
  }
  if (!chromiumPath()) throw new Error("Chromium could not be installed; set CHROMIUM to the path of one.");
}

/** A headless browser that calls nobody but the page it is sent to. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

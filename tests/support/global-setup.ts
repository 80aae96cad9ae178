import { ensureChromium } from "./chromium";

/** Once before everything: the browser that the journeys need. */
export default function setup() {
  ensureChromium();
}

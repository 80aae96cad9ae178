import { ensureChromium } from "./chromium";
import { ensureRedis } from "./redis";

/** Once before everything: the browser that the journeys need, and the server that several processes share. */
export default function setup() {
  ensureChromium();
  ensureRedis();
}

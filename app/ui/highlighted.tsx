import { highlight } from "~/text/highlight";
import "./highlighted.css";

/** A text with what somebody looked for marked in the letters it was written in. `terms` are search keys. */
export function Highlighted({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return text;
  return highlight(text, terms).map(({ text: stretch, hit }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text have nothing else of their own
    hit ? <mark key={place}>{stretch}</mark> : stretch,
  );
}

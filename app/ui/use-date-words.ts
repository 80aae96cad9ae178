import { dateAndClock } from "~/text/dates";
import { useReader } from "./reader";

/** A moment in the reader's words and on their wall, to stand inside a sentence. */
export function useDateWords(): (at: Date | string) => string {
  const { language, timeZone } = useReader();
  return (at) => dateAndClock(typeof at === "string" ? new Date(at) : at, language, timeZone);
}

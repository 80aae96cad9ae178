import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { DEFAULT_LANGUAGE, type Language } from "~/i18n/languages";
import { LanguageProvider } from "~/i18n/use-t";
import type { Counts } from "./nav-items";
import type { PersonRef } from "./person-ref";

/** The member who looks at the page, with what any screen may need to know of her. */
export type Viewer = PersonRef & {
  isStaff: boolean;
  canModerate: boolean;
  cycleIds: string[];
  /** ISO, the day on which she will have left, while she may still stay. */
  leavingOn?: string | null;
};

export type Reader = {
  language: Language;
  theme: "light" | "dark" | "system";
  /** ISO, the server's clock when the page was made; in the browser it walks on by minutes. */
  now: string;
  /** IANA name: the member's setting, Europe/Belgrade otherwise. */
  timeZone: string;
  /** Null for a visitor. */
  viewer: Viewer | null;
  demo: boolean;
  /** Whether the letters can be read on a page. */
  outbox: boolean;
  /** Where one is, pathname and search, taken from the router and not from a loader: it changes without a reload. */
  path: string;
  /** The numbers beside the menu; null for a visitor. */
  counts: Counts | null;
};

/** Nobody we know: whoever meets an error before root's loader has answered, and the reader of a piece. */
export const VISITOR: Reader = {
  language: DEFAULT_LANGUAGE,
  theme: "system",
  now: new Date(0).toISOString(),
  timeZone: "Europe/Belgrade",
  viewer: null,
  demo: false,
  outbox: false,
  path: "/",
  counts: null,
};

const ReaderContext = createContext<Reader>(VISITOR);

/** Who reads, in what language, when: said once by root, around every page. Also sets the language of `useT`. */
export function ReaderProvider({ reader, children }: { reader: Reader; children: ReactNode }) {
  const now = useWalkingClock(reader.now);
  const { language, theme, timeZone, viewer, demo, outbox, path, counts } = reader;
  const value = useMemo(
    () => ({ language, theme, timeZone, viewer, demo, outbox, path, counts, now }),
    [language, theme, timeZone, viewer, demo, outbox, path, counts, now],
  );
  return (
    <LanguageProvider language={language}>
      <ReaderContext.Provider value={value}>{children}</ReaderContext.Provider>
    </LanguageProvider>
  );
}

export function useReader(): Reader {
  return useContext(ReaderContext);
}

const MINUTE = 60_000;

/** The server's time, carried on by what has passed here: a device with a wrong clock still says "5 min ago". */
function useWalkingClock(serverNow: string): string {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    setNow(serverNow);
    const started = performance.now();
    const walk = () => setNow(new Date(Date.parse(serverNow) + performance.now() - started).toISOString());
    const clock = setInterval(walk, MINUTE);
    return () => clearInterval(clock);
  }, [serverNow]);
  return now;
}

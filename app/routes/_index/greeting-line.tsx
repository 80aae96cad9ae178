import { useT } from "~/i18n/use-t";
import { roomTitle } from "~/text/room-title";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { greeting, welcome } from "./greeting";
import type { Home } from "./home.server";

/** The sentence that opens the page; whoever is new reads which room is theirs. */
export function GreetingLine({ home: { name, isNew, rooms, greeting: parts } }: { home: Home }) {
  const t = useT();
  const { language } = useReader();
  const room = rooms?.find(({ isMember, kind }) => isMember && kind === "cycle");
  const own = room && {
    cycle: room.cycle?.number ?? null,
    name: roomTitle(room, language),
    href: `/rooms/${room.slug}`,
  };
  const pieces = isNew ? welcome({ name, room: own }, t) : parts ? greeting(parts, t) : [];
  if (pieces.length === 0) {
    return (
      <h1 id="greeting" className="lede">
        {t("home.title")}
      </h1>
    );
  }
  return (
    <h1 id="greeting" className="lede">
      {pieces.map(({ text, href }) =>
        href ? (
          <Link key={text} to={href}>
            {text}
          </Link>
        ) : (
          text
        ),
      )}
    </h1>
  );
}

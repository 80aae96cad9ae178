import type { RoomPerson } from "~/domain/rooms/event";
import type { Language } from "~/i18n/languages";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { sortKey } from "~/text/sort-key";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import type { RoomView } from "./route";
import { useRoomRole } from "./use-room-role";

/** Who has the room open now, by name, and the way to all its people. */
export function Here({ view, here }: { view: RoomView; here: RoomPerson[] }) {
  const t = useT();
  const { language } = useReader();
  const roleOf = useRoomRole();
  const byName = sortedByName(here, language);
  return (
    <aside className="wide here" aria-labelledby="here">
      <h2 id="here">
        {t("rooms.here")} <span className="num muted">{here.length}</span>
      </h2>
      {here.length === 0 && <p className="small muted">{t("rooms.hereNobody")}</p>}
      <ul className="list">
        {byName.map((person) => (
          <li key={person.id}>
            <By person={person} note={roleOf(person)} here="now" />
          </li>
        ))}
      </ul>
      <Link className="small" to={`/rooms/${view.room.slug}/members`}>
        {t("rooms.members", { count: view.counts.all })}
      </Link>
    </aside>
  );
}

/** By the alphabet of the script on screen; the same on the server and in every browser. */
function sortedByName(people: RoomPerson[], language: Language): RoomPerson[] {
  const keyed = people.map((person) => ({
    person,
    key: sortKey(nameIn(person, language), language === "sr-Cyrl" ? "sr-Cyrl" : "sr-Latn"),
  }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ person }) => person);
}

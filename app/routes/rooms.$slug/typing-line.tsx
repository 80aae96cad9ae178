import type { RoomPerson } from "~/domain/rooms/event";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { useReader } from "~/ui/reader";

/** Who is typing. Seen, not spoken: a screen reader has the messages to read. */
export function TypingLine({ people }: { people: RoomPerson[] }) {
  const t = useT();
  const { language } = useReader();
  const [first, second] = people.map((person) => nameIn(person, language).split(" ")[0]!);
  const words = () => {
    if (first === undefined) return "";
    if (second === undefined) return t("rooms.typing.one", { name: first });
    if (people.length === 2) return t("rooms.typing.two", { first, second });
    return t("rooms.typing.many", { first, second, count: people.length - 2 });
  };
  return (
    <p className="typing" aria-hidden="true">
      {first !== undefined && (
        <>
          <span>{words()}</span>
          <i>
            <b />
            <b />
            <b />
          </i>
        </>
      )}
    </p>
  );
}

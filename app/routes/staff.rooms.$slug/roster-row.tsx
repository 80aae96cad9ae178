import { Form } from "@remix-run/react";
import type { RoomPerson } from "~/domain/rooms/event";
import { useT } from "~/i18n/use-t";
import { shortDateWithYear } from "~/text/dates";
import { nameIn } from "~/text/person-name";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";

type RosterRowProps = { slug: string; person: RoomPerson; removedAt: Date | null };

/** A person of the room, and the one thing the team can do about it. */
export function RosterRow({ slug, person, removedAt }: RosterRowProps) {
  const t = useT();
  const { language, timeZone } = useReader();
  const place = `/staff/rooms/${slug}/${person.id}`;
  const role = person.role && t(`rooms.role.${person.role}`, { address: person.address });
  const note = removedAt
    ? t("rooms.removed", { date: shortDateWithYear(removedAt, language, timeZone) })
    : role;
  const name = nameIn(person, language);
  return (
    <div className={removedAt ? "item is-removed" : "item"}>
      <By person={person} note={note} />
      {removedAt ? (
        <Form method="post" action={`${place}/readmit`}>
          <button className="btn small" type="submit" aria-label={`${t("rooms.readmit")}: ${name}`}>
            {t("rooms.readmit")}
          </button>
        </Form>
      ) : (
        <Link
          className="btn small"
          data-kind="quiet"
          to={`${place}/remove`}
          aria-label={`${t("rooms.remove")}: ${name}`}
        >
          {t("rooms.remove")}
        </Link>
      )}
    </div>
  );
}

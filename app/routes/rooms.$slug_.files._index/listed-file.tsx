import type { ListedFile as File } from "~/domain/rooms/seen-files.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { PersonName } from "~/ui/person";
import { RoomFiles } from "~/ui/room-files";
import { Time } from "~/ui/time";

/** A file with who put it there, when, and the way to its message. */
export function ListedFile({ file, slug }: { file: File; slug: string }) {
  const t = useT();
  const { id, kind, name, description, person, at, messageId, number } = file;
  return (
    <li id={id}>
      <RoomFiles files={[file]} slug={slug} />
      {kind === "image" && <p className="small">{description || name}</p>}
      <p className="xs muted">
        <PersonName person={person} /> · <Time at={new Date(at)} /> ·{" "}
        <Link to={`/rooms/${slug}?at=${number}#${messageId}`}>{t("files.inMessage")}</Link>
      </p>
    </li>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { FILES_PAGE, ROOM_FILE_KINDS } from "~/domain/rooms/file-rules";
import { getRoom } from "~/domain/rooms/rooms.server";
import { type FilesAsked, listFilePeople, listFiles } from "~/domain/rooms/seen-files.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { roomTitle } from "~/text/room-title";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { FilesFilter } from "./files-filter";
import { ListedFile } from "./listed-file";
import "./files.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "files.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const room = getRoom(viewer, params.slug!);
  const asked = askedOf(new URL(request.url).searchParams);
  const files = listFiles(room, asked);
  const title = roomTitle(room, await readerLanguage(request, viewer));
  const more = files.length > FILES_PAGE;
  return { room, title, asked, files: files.slice(0, FILES_PAGE), more, people: listFilePeople(room) };
}

function askedOf(search: URLSearchParams): FilesAsked {
  const before = search.get("before") ?? "";
  return {
    kind: ROOM_FILE_KINDS.find((kind) => kind === search.get("kind")),
    from: search.get("from") || undefined,
    before: /^fil_[a-z0-9]{1,40}$/.test(before) ? before : undefined,
  };
}

/** What was sent into a room, the newest first, by kind and by person. */
export default function RoomFilesPage() {
  const t = useT();
  const { room, title, asked, files, more, people } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack files-page">
        <header>
          <p className="small">
            <Link className="plain" to={`/rooms/${room.slug}`}>
              {title}
            </Link>
          </p>
          <h1>{t("files.title")}</h1>
        </header>
        {people.length > 0 && <FilesFilter slug={room.slug} asked={asked} people={people} />}
        {files.length === 0 && (
          <Empty title={t("files.empty.title")}>
            <p>{t("files.empty.text")}</p>
            <Link className="btn" to={`/rooms/${room.slug}`}>
              {t("files.toRoom")}
            </Link>
          </Empty>
        )}
        <ul className="list files-list">
          {files.map((file) => (
            <ListedFile key={file.id} file={file} slug={room.slug} />
          ))}
        </ul>
        {more && (
          <p>
            <Link className="btn" to={addressOf(room.slug, { ...asked, before: files.at(-1)!.id })}>
              {t("files.older")}
            </Link>
          </p>
        )}
      </div>
    </Shell>
  );
}

function addressOf(slug: string, asked: FilesAsked): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return `/rooms/${slug}/files?${new URLSearchParams(given as [string, string][])}`;
}

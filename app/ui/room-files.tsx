import { type MouseEvent, useState } from "react";
import type { RoomFile, RoomFileKind } from "~/domain/rooms/file-rules";
import { useT } from "~/i18n/use-t";
import { Icon, type IconName } from "./icon";
import { Lightbox } from "./lightbox";
import "./room-files.css";

/** The sign of a kind of file where it has no picture of its own. */
export const FILE_ICONS: Record<RoomFileKind, IconName> = { image: "image", pdf: "book", audio: "talk" };

/** The most that a picture takes up in a talk, in CSS pixels. */
const BOX = { width: 384, height: 288 };

type Props = {
  files: readonly RoomFile[];
  slug: string;
  /** Whether the Tab key comes here; in a log only on the line that one has walked to. */
  reached?: boolean;
};

/** What stands with a message: pictures to be looked at, recordings to be heard, documents to be saved. */
export function RoomFiles({ files, slug, reached = true }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  if (files.length === 0) return null;
  const pictures = files.filter(({ kind }) => kind === "image");
  return (
    <div className="files">
      {files.map((file) => (
        <ShownFile
          key={file.id}
          file={file}
          slug={slug}
          tabIndex={reached ? undefined : -1}
          onOpen={setOpen}
        />
      ))}
      {open !== null && (
        <Lightbox pictures={pictures} slug={slug} first={open} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

type FileProps = { file: RoomFile; slug: string; tabIndex: number | undefined };
type ShownProps = FileProps & { onOpen: (id: string) => void };

function ShownFile({ onOpen, ...shown }: ShownProps) {
  switch (shown.file.kind) {
    case "image":
      return <Thumb {...shown} onOpen={onOpen} />;
    case "pdf":
      return <Document {...shown} />;
    case "audio":
      return <Recording {...shown} />;
  }
}

/** A picture at the size it has in the talk, known before it comes, so that nothing moves when it does. */
function Thumb({ file, slug, tabIndex, onOpen }: ShownProps) {
  const t = useT();
  const { id, name, description } = file;
  const { width, height } = shownSize(file);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <a
      className="file-picture"
      tabIndex={tabIndex}
      href={fileAddress(slug, id)}
      target="_blank"
      rel="noreferrer"
      aria-label={t("files.open", { name: description || name })}
      onClick={open}
    >
      <img
        src={`${fileAddress(slug, id)}/thumb`}
        alt={description}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
      />
    </a>
  );
}

function shownSize({ width, height }: RoomFile) {
  const [whole, tall] = [width ?? BOX.width, height ?? BOX.height];
  const scale = Math.min(1, BOX.width / whole, BOX.height / tall);
  return { width: Math.max(1, Math.round(whole * scale)), height: Math.max(1, Math.round(tall * scale)) };
}

function Document({ file: { id, name, description, bytes }, slug, tabIndex }: FileProps) {
  const t = useT();
  const sizeOf = useFileSize();
  return (
    <a className="file-row" tabIndex={tabIndex} href={fileAddress(slug, id)} download={name}>
      <Icon name={FILE_ICONS.pdf} />
      <span>
        <b>{name}</b>
        {description && <span className="small ink2"> {description}</span>}
        <span className="xs muted"> {t("files.pdf", { size: sizeOf(bytes) })}</span>
      </span>
      <Icon name="dl" />
    </a>
  );
}

function Recording({ file: { id, name, description, bytes }, slug, tabIndex }: FileProps) {
  const t = useT();
  const sizeOf = useFileSize();
  return (
    <figure className="file-sound">
      <figcaption>
        <b>{description || name}</b>
        <span className="xs muted"> {t("files.audio", { size: sizeOf(bytes) })}</span>
      </figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: what is heard is said beside it by whoever put it there */}
      <audio
        controls
        tabIndex={tabIndex}
        preload="none"
        src={fileAddress(slug, id)}
        aria-label={description || name}
      />
    </figure>
  );
}

/** Where a file of a room is. */
export const fileAddress = (slug: string, id: string): string => `/rooms/${slug}/files/${id}`;

/** Bytes as people say them: KB up to a thousand, then MB with one digit. */
export function useFileSize(): (bytes: number) => string {
  const t = useT();
  return (bytes) =>
    bytes < 1_000_000
      ? t("files.size.kb", { count: Math.max(1, Math.round(bytes / 1_000)) })
      : t("files.size.mb", { count: Math.round(bytes / 100_000) / 10 });
}

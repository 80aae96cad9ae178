import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { RoomFile } from "~/domain/rooms/file-rules";
import { useT } from "~/i18n/use-t";
import { IconButton } from "./button";

type Props = { pictures: RoomFile[]; slug: string; first: string; onClose: () => void };

/**
 * A message's pictures one by one over the page, with their descriptions: arrows lead on, Esc closes, and the
 * focus goes back to where it was.
 */
export function Lightbox({ pictures, slug, first, onClose }: Props) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      pictures.findIndex(({ id }) => id === first),
    ),
  );
  useEffect(() => dialog.current?.showModal(), []);
  const picture = pictures[at];
  if (!picture) return null;
  const { id, description, name, width, height } = picture;
  const address = `/rooms/${slug}/files/${id}`;
  const go = (step: number) => setAt((at + step + pictures.length) % pictures.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowRight") go(1);
    if (event.key === "ArrowLeft") go(-1);
    event.stopPropagation();
  };
  return (
    <dialog
      ref={dialog}
      className="lightbox"
      aria-label={description || name}
      onClose={onClose}
      onKeyDown={onKeyDown}
      // What is beside the picture is the way out.
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <img key={id} src={address} alt={description} width={width ?? undefined} height={height ?? undefined} />
      <div className="lightbox-bar">
        <p>{description || <span className="muted">{name}</span>}</p>
        {pictures.length > 1 && (
          <>
            <IconButton
              className="is-back"
              icon="chev"
              label={t("shell.pager.previous")}
              onClick={() => go(-1)}
            />
            <span className="num small">
              {at + 1}/{pictures.length}
            </span>
            <IconButton icon="chev" label={t("shell.pager.next")} onClick={() => go(1)} />
          </>
        )}
        <a className="small" href={address} target="_blank" rel="noreferrer">
          {t("files.original")}
        </a>
        <IconButton icon="x" label={t("files.close")} onClick={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}

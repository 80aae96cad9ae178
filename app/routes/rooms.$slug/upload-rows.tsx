import { DESCRIPTION_LIMIT } from "~/domain/rooms/file-rules";
import { useT } from "~/i18n/use-t";
import { sayable } from "~/realtime/problems";
import { IconButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { FILE_ICONS, useFileSize } from "~/ui/room-files";
import type { Upload, Uploads } from "./uploads";

/** The files of the message in the composer, each with its description; the picture wants one before it is sent. */
export function UploadRows({ rows, uploads }: { rows: Upload[]; uploads: Uploads }) {
  const t = useT();
  if (rows.length === 0) return null;
  return (
    <ul className="list uploads" aria-label={t("files.waiting")}>
      {rows.map((upload) => (
        <UploadRow key={upload.clientId} upload={upload} uploads={uploads} />
      ))}
    </ul>
  );
}

function UploadRow({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const t = useT();
  const { clientId, name, kind, description, adorns, problem, fleeting } = upload;
  return (
    <li className="upload">
      <UploadThumb upload={upload} />
      <div>
        <p className="small clip">{name}</p>
        <UploadProgress upload={upload} />
        {problem && (
          <p className="say-problem" role="alert">
            {t(sayable(problem.key), problem.params)}
          </p>
        )}
        {fleeting && <p className="xs muted">{t("files.notKept")}</p>}
        <input
          type="text"
          className="input"
          id={`describe-${clientId}`}
          aria-label={`${t(`files.describe.${kind}`)} (${name})`}
          placeholder={t(`files.describe.${kind}`)}
          title={t("files.describe.hint")}
          value={description}
          maxLength={DESCRIPTION_LIMIT}
          disabled={adorns}
          onChange={(event) => uploads.describe(clientId, event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          autoComplete="off"
        />
        {kind === "image" && (
          <label className="xs upload-adorns">
            <input
              type="checkbox"
              checked={adorns}
              onChange={(event) => uploads.adorn(clientId, event.currentTarget.checked)}
            />
            {t("files.adorns")}
          </label>
        )}
      </div>
      {upload.state === "failed" && (
        <IconButton icon="right" label={t("files.retry")} onClick={() => uploads.retry(clientId)} />
      )}
      <IconButton icon="x" label={t("files.remove", { name })} onClick={() => uploads.remove(clientId)} />
    </li>
  );
}

export function UploadThumb({ upload: { kind, thumb } }: { upload: Upload }) {
  return (
    <span className="upload-thumb" aria-hidden="true">
      {thumb ? <img src={thumb} alt="" /> : <Icon name={FILE_ICONS[kind]} />}
    </span>
  );
}

/** How far a file has got, in words and as a bar. */
export function UploadProgress({ upload: { name, state, sent, blob } }: { upload: Upload }) {
  const t = useT();
  const sizeOf = useFileSize();
  if (state === "failed") return null;
  const percent = Math.round(sent * 100);
  return (
    <p className="xs muted upload-progress">
      {state === "sending" && (
        <progress max={100} value={percent} aria-label={t("files.progress", { name, percent })} />
      )}
      {state === "waiting" && t("files.later")}
      {state === "ready" && t("files.ready")} <span className="num">{sizeOf(blob.size)}</span>
    </p>
  );
}

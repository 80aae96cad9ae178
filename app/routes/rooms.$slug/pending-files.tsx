import { UploadProgress, UploadThumb } from "./upload-rows";
import type { Upload } from "./uploads";

/** The files of a message that the room does not have yet, each with how far it has got. */
export function PendingFiles({ uploads, ids }: { uploads: Upload[]; ids: readonly string[] | undefined }) {
  const own = uploads.filter(({ clientId }) => ids?.includes(clientId));
  if (own.length === 0) return null;
  return (
    <ul className="list uploads">
      {own.map((upload) => (
        <li key={upload.clientId} className="upload">
          <UploadThumb upload={upload} />
          <div>
            <p className="small clip">{upload.description || upload.name}</p>
            <UploadProgress upload={upload} />
          </div>
        </li>
      ))}
    </ul>
  );
}

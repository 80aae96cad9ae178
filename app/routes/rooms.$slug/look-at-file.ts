import { isAudio, isPicture, kindOfFile } from "~/domain/media/kind-of-file";
import { FILE_BYTES, type RoomFileKind } from "~/domain/rooms/file-rules";
import type { MessageKey } from "~/i18n/translate";

/** What the server would refuse, said before ten megabytes travel; otherwise what the file is. */
export async function lookAtFile(file: File): Promise<{ kind: RoomFileKind } | { problem: MessageKey }> {
  if (file.size > FILE_BYTES) return { problem: "files.problem.tooLarge" };
  const kind = kindOfFile(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (kind === "heic") return { problem: "files.problem.heic" };
  if (kind === "pdf") return { kind };
  if (isPicture(kind)) return { kind: "image" };
  return isAudio(kind) ? { kind: "audio" } : { problem: "files.problem.unknown" };
}

/** The longer side of a thumb, in pixels. */
const SIDE = 160;

/** A small picture of a picture, as an address that needs no request; undefined where it cannot be drawn. */
export async function thumbOf(blob: Blob): Promise<string | undefined> {
  try {
    const whole = await createImageBitmap(blob);
    const scale = Math.min(1, SIDE / Math.max(whole.width, whole.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(whole.width * scale));
    canvas.height = Math.max(1, Math.round(whole.height * scale));
    canvas.getContext("2d")!.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    return canvas.toDataURL("image/png");
  } catch {
    return undefined;
  }
}

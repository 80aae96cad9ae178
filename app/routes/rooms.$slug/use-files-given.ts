import { type ClipboardEvent, type DragEvent, useState } from "react";
import { useT } from "~/i18n/use-t";
import { sayable } from "~/realtime/problems";
import type { Upload, Uploads, UploadsState } from "./uploads";

/**
 * The files of the message in the composer: those that are there, what is wrong with them, and how they come by
 * pasting and dropping.
 */
export function useFilesGiven({ state, uploads }: { state: UploadsState; uploads: Uploads }) {
  const t = useT();
  const [lacking, setLacking] = useState<string | null>(null);
  const rows: Upload[] = state.uploads.filter(({ taken }) => !taken);
  const still = lacking !== null && uploads.lacking()?.clientId === lacking;
  const { problem } = state;
  const sentence = problem ? t(sayable(problem.key), problem.params) : undefined;
  const given = (event: ClipboardEvent | DragEvent, from: DataTransfer) => {
    if (from.files.length === 0) return;
    event.preventDefault();
    void uploads.add([...from.files]);
  };
  return {
    rows,
    problem: sentence ?? (still ? t("files.problem.describe") : undefined),
    /** Whether a file keeps the message from being sent; leads there and says why. */
    isLacking: (): boolean => {
      const upload = uploads.lacking();
      // A refused one says what is wrong by itself.
      setLacking(upload && upload.state !== "failed" ? upload.clientId : null);
      if (upload) document.getElementById(`describe-${upload.clientId}`)?.focus();
      return upload !== undefined;
    },
    take: () => uploads.take(),
    onPaste: (event: ClipboardEvent) => given(event, event.clipboardData),
    dropping: {
      onDragOver: (event: DragEvent) => event.preventDefault(),
      onDrop: (event: DragEvent) => given(event, event.dataTransfer),
    },
  };
}

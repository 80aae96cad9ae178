import type { RoomFile } from "~/domain/rooms/file-rules";
import { useT } from "~/i18n/use-t";

type Said = Pick<RoomFile, "kind" | "name" | "description">;

/** What a message without words is in a list, on one line: what kind of file it brings, and what is to be seen in it. */
export function useFileLine(): (files: readonly Said[]) => string {
  const t = useT();
  return ([first, ...more]) => {
    if (!first) return "";
    const line = t(`files.line.${first.kind}`, { what: first.description || first.name });
    return more.length === 0 ? line : t("files.line.more", { line, count: more.length });
  };
}

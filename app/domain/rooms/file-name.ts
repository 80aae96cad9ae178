import { FILE_NAME_LIMIT } from "./file-rules";

/** Characters that are seen by nobody, turn the direction of reading, or mean something to a file system. */
const FOREIGN = /[\p{C}\u2028\u2029<>:"|?*]/gu;
const ENDING = /\.[A-Za-z0-9]{1,8}$/;

/**
 * The name under which a file is shown and saved: what its owner called it, without a path and without signs that
 * nobody sees, with the ending of what it is. A name of nothing is `file`.
 */
export function fileName(given: string, ending: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const bare = last
    .replace(FOREIGN, "")
    .replace(ENDING, "")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const short = [...bare].slice(0, FILE_NAME_LIMIT - ending.length - 1).join("");
  return `${short || "file"}.${ending}`;
}

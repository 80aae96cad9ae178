import type { RoomMessage } from "~/domain/rooms/event";
import type { PostOperation } from "./operation";
import type { Upload } from "./uploads";

const SIGNS: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'", nbsp: " " };

/** The words of a message without its marks, on one line; at most `limit` characters of them. */
export function wordsOf(html: string, limit = Number.POSITIVE_INFINITY): string {
  const words = html
    .replace(/<br\s*\/?>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(#?\w+);/g, (sign, name: string) => SIGNS[name] ?? sign)
    .replace(/\s+/g, " ")
    .trim();
  return words.length > limit ? `${words.slice(0, limit).trimEnd()}…` : words;
}

/** What a message says on one line: its words, or what is to be seen and heard in its files. */
export function saidIn({ html, files }: Pick<RoomMessage, "html" | "files">, limit?: number): string {
  const words = wordsOf(html, limit);
  return words || files.map(({ description, name }) => description || name).join(", ");
}

/** The same of one's own message that waits, with its files as the device keeps them. */
export function saidInWaiting({ body, files = [] }: PostOperation, uploads: Upload[]): string {
  const carried = uploads.filter(({ clientId }) => files.includes(clientId));
  return body || carried.map(({ description, name }) => description || name).join(", ");
}

import type { RoomFile } from "~/domain/rooms/file-rules";
import type { Problem } from "~/realtime/contract";

export type Sent = { file: RoomFile } | { problem: Problem };
type Sending = {
  slug: string;
  clientId: string;
  name: string;
  blob: Blob;
  onProgress: (part: number) => void;
};

/** No answer came: the connection is gone, or the server. What was sent may have arrived. */
export class Unanswered extends Error {}

/** How long nothing may move before the connection counts as gone, in ms. */
const SILENCE = 30_000;

/**
 * Sends a file to its room and says how far it has got, from 0 to 1. Resolves with the file or the problem to be
 * said; rejects with Unanswered. (fetch cannot tell how much of a body has left.)
 */
export function sendFile({ slug, clientId, name, blob, onProgress }: Sending): Promise<Sent> {
  const form = new FormData();
  form.append("clientId", clientId);
  form.append("file", blob, name);
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    let silence = setTimeout(() => request.abort(), SILENCE);
    const moved = () => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), SILENCE);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onloadend = () => {
      clearTimeout(silence);
      const sent = answerOf(request);
      if (sent) done(sent);
      else failed(new Unanswered());
    };
    request.open("POST", `/rooms/${slug}/files/new`);
    request.send(form);
  });
}

function answerOf({ status, responseText }: XMLHttpRequest): Sent | undefined {
  if (status === 413) return { problem: { key: "files.problem.tooLarge", params: {} } };
  try {
    const answer = JSON.parse(responseText);
    if ("file" in answer || "problem" in answer) return answer;
  } catch {
    // A page instead of an answer: signed out, put out of the room, or the server is in trouble.
  }
  if (status === 0 || status >= 500) return undefined;
  return { problem: { key: "rooms.problem.closed", params: {} } };
}

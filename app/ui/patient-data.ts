import { isUnreached } from "./no-connection";

/** The pause before data are asked for again, in ms; a network that comes back is not waited for so long. */
const ASK_EVERY = 5_000;

/**
 * From now on the data of the page that stands here are asked for until they come. The framework puts an error in the
 * place of a page that is read anew just when the train enters the tunnel, and with it goes where one was writing.
 * A page that one goes to is asked for once, as ever.
 */
export function askPatiently(): void {
  const ask = window.fetch;
  window.fetch = async (input, init) => {
    if (!isThisPagesData(input, init)) return ask(input, init);
    for (;;) {
      try {
        const answer = await ask(input, init);
        // Also an answer can be cut off in its middle.
        return new Response(await answer.arrayBuffer(), answer);
      } catch (error) {
        if (!isUnreached(error)) throw error;
        await pause(init?.signal);
      }
    }
  };
}

function isThisPagesData(input: RequestInfo | URL, init: RequestInit | undefined): boolean {
  if (input instanceof Request || (init?.method ?? "GET") !== "GET") return false;
  const { pathname } = new URL(input, location.href);
  const page = location.pathname.replace(/\/$/, "") || "/_root";
  return pathname === `${page}.data`;
}

/** Resolves when it is worth another try; rejects when nobody waits for the data any more. */
async function pause(signal: AbortSignal | null | undefined): Promise<void> {
  await new Promise<unknown>((resolve) => {
    setTimeout(resolve, ASK_EVERY);
    for (const [target, event] of [
      [window, "online"],
      [signal, "abort"],
    ] as const) {
      target?.addEventListener(event, resolve, { once: true });
    }
  });
  signal?.throwIfAborted();
}

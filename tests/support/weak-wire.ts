import { randomInt } from "node:crypto";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** How a wire is cut: for both ends at once, or so that one of them does not notice for a while. */
export const CUTS = ["both", "server unaware", "client unaware"] as const;
export type Cut = (typeof CUTS)[number];

export type Wire = {
  /** Where the client connects. */
  port: number;
  /** Cuts what is connected now; false when nothing is. */
  cut: (how: Cut) => boolean;
  close: () => void;
};

/** How long an end that does not notice is left in its belief, in ms; what is said to it meanwhile is lost. */
const UNAWARE = [100, 1_500] as const;

/** The wire of one client to a server on this machine, in whatever process that server is just then. */
export async function layWire(serverPort: number): Promise<Wire> {
  let ends: { near: Socket; far: Socket } | undefined;
  const server = createServer((near) => {
    const far = connect(serverPort, "127.0.0.1");
    const pair = { near, far };
    ends = pair;
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      end.pipe(other);
      end.on("error", () => end.destroy());
      end.on("close", () => {
        other.destroy();
        if (ends === pair) ends = undefined;
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut: (how) => {
      if (!ends) return false;
      const { near, far } = ends;
      ends = undefined;
      for (const end of [near, far]) silence(end, how !== "both");
      if (how !== "client unaware") near.resetAndDestroy();
      if (how !== "server unaware") far.resetAndDestroy();
      return true;
    },
    close: () => {
      ends?.near.destroy();
      ends?.far.destroy();
      server.close();
    },
  };
}

/** Nothing comes through any more; what the end says goes nowhere, until it is closed at last. */
function silence(end: Socket, unaware: boolean): void {
  end.unpipe();
  end.removeAllListeners("close");
  end.resume();
  if (unaware) setTimeout(() => end.destroy(), randomInt(...UNAWARE)).unref();
}

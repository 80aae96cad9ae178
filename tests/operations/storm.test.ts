import { cpSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildHastyServer } from "../support/hasty-server";
import { newDataFolder, type RunningServer, startServer } from "../support/server";
import { rage, type Survivor } from "../support/storm";
import { faultsOf, type Kept, readRoom } from "../support/storm-faults";

const SLUG = "7-ciklus";
const [KILLS, CUTS] = [40, 1_000];

const demo = newDataFolder();
let server: RunningServer | undefined;
beforeAll(async () => {
  server = await startServer(demo);
  await server.stop();
});
afterAll(() => server?.stop());

/** A storm over a copy of the demo, on the product as it was built or on another server. */
async function storm(kills: number, cuts: number, script?: readonly string[]) {
  const folder = newDataFolder();
  cpSync(join(demo, "krug.sqlite"), join(folder, "krug.sqlite"));
  const port = await freePort();
  const start = async () => {
    server = await startServer(folder, { PORT: String(port) }, script);
    return server;
  };
  const survivors = await rage({ folder, slug: SLUG, port, start, kills, cuts });
  return { survivors, kept: readRoom(folder, SLUG) };
}

test("a thousand cut wires and forty killed servers later everybody holds the same room, and nothing acknowledged is lost or there twice", async () => {
  const { survivors, kept } = await storm(KILLS, CUTS);

  expect(faultsOf(survivors, kept)).toEqual([]);
  expect(new Set(survivors.map(({ told }) => told?.hash)).size).toBe(1);
  expect(survivors.flatMap(({ acked }) => acked).length).toBeGreaterThan(KILLS * 10);
  const happened = new Set(kept.events.map(({ type }) => type));
  expect([...happened].sort()).toEqual(
    expect.arrayContaining(
      ["message", "edit", "delete", "restore", "react", "unreact", "pin", "unpin"].sort(),
    ),
  );
  expect(survivors.some(({ log }) => log.events[0]?.number === 1)).toBe(true);
  seesEveryFault(survivors, kept);
}, 1_800_000);

/** The checker can see: whatever is taken away, doubled or changed afterwards is found. */
function seesEveryFault(survivors: Survivor[], kept: Kept): void {
  const [one] = survivors as [Survivor];
  const acked = one.acked.find(({ clientId }) => clientId)!.event.number;
  const without = (number: number) => kept.events.filter((event) => event.number !== number);
  const message = [...kept.messages.values()].find(({ deleted }) => !deleted)!;
  const changed = (change: object) => new Map(kept.messages).set(message.id, { ...message, ...change });
  const torn = { ...one.log, events: one.log.events.filter(({ number }) => number !== acked) };
  const spoilt: [string, Survivor[], Kept][] = [
    ["an acknowledged event is gone", survivors, { ...kept, events: without(acked) }],
    ["the last event is gone", survivors, { ...kept, events: without(kept.last), last: kept.last - 1 }],
    ["the counter ran ahead", survivors, { ...kept, last: kept.last + 1 }],
    ["a message is gone", survivors, { ...kept, messages: new Map([...kept.messages].slice(1)) }],
    ["a message reads differently", survivors, { ...kept, messages: changed({ html: "Drugo" }) }],
    [
      "an edit was counted twice",
      survivors,
      { ...kept, messages: changed({ revision: message.revision + 1 }) },
    ],
    ["a message was not taken back", survivors, { ...kept, messages: changed({ deleted: 1 }) }],
    [
      "a word stands under it that nobody said",
      survivors,
      { ...kept, messages: changed({ reactions: ["true x"] }) },
    ],
    ["an event stands twice", survivors, { ...kept, events: [...kept.events, kept.events.at(-1)!] }],
    ["a copy has a gap", [{ ...one, log: torn }], kept],
    ["a hash differs", [{ ...one, told: { last: kept.last, hash: "0" } }], kept],
  ];
  for (const [what, seen, stored] of spoilt) expect(faultsOf(seen, stored), what).not.toEqual([]);
}

test("a server that acknowledges before it commits is found out by the same checker", async () => {
  const script = [await buildHastyServer()];
  const { survivors, kept } = await storm(5, 50, script);
  expect(faultsOf(survivors, kept).filter((fault) => fault.startsWith("lost "))).not.toEqual([]);
}, 1_800_000);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

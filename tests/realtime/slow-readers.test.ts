import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { MESSAGE_LIMIT } from "~/domain/rooms/rules";
import { findIo } from "~/realtime/io.server";
import { UNSENT_LIMIT, unsentOf } from "~/realtime/slow-readers.server";
import { memberChannel } from "~/realtime/socket.server";
import { aMember } from "../support/cast";
import { aTab, type Client, gets, hears, until } from "../support/realtime";
import { aDraft, aRoom } from "../support/rooms";

const LONG = "č".repeat(MESSAGE_LIMIT);
/** Messages until even a generous system has nowhere to put what is not read: some fifteen megabytes. */
const MOST = 1_900;

/** Stops reading, as a phone does that the system has put to sleep; returns the way to wake it. */
function sleeping(client: Client): () => void {
  const { ws } = client.io.engine.transport as unknown as { ws: { pause: () => void; resume: () => void } };
  ws.pause();
  return () => ws.resume();
}

const socketsOf = ({ id }: Member) =>
  [...(findIo()!.of("/").adapter.rooms.get(memberChannel(id)) ?? [])].map(
    (socket) => findIo()!.sockets.sockets.get(socket)!,
  );

const numbersIn = (heard: ReturnType<typeof hears>) =>
  heard.flatMap(({ news }) => ("events" in news ? news.events.map(({ number }) => number) : []));

const upTo = (last: number, from: number) => Array.from({ length: last - from + 1 }, (_, at) => at + from);

test("who does not read is cut off at a megabyte, the others hear everything, and back again nothing is missing", async () => {
  const [ana, bruno] = [aMember("Ana Spava"), aMember("Bruno Sluša")];
  const room = aRoom("spavanje", [ana, bruno]);
  const [hers, his] = [await aTab(ana), await aTab(bruno)];
  for (const tab of [hers, his]) await gets(tab, "room.enter", { roomId: room.id, after: 0 });
  const [byAna, byBruno] = [hears(hers), hears(his)];
  const wake = sleeping(hers);

  let last = 2;
  let most = 0;
  while (socketsOf(ana).length > 0 && last < MOST) {
    const said = Array.from({ length: 50 }, () =>
      postMessage(bruno, getRoom(bruno, room.slug), aDraft(LONG)),
    );
    last = Math.max(...(await Promise.all(said)).map(({ events }) => events[0]!.number));
    for (const socket of socketsOf(ana)) most = Math.max(most, unsentOf(socket));
    await until(() => numbersIn(byBruno).at(-1) === last, "Bruno has heard all of it");
  }

  expect(socketsOf(ana)).toEqual([]);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(UNSENT_LIMIT);
  expect(socketsOf(bruno)).toHaveLength(1);
  expect(numbersIn(byBruno)).toEqual(upTo(last, 3));

  wake();
  await until(() => hers.disconnected, "Ana sees that she was cut off");
  const before = numbersIn(byAna);
  const again = await aTab(ana);
  const got: number[] = [];
  let page: { events: { number: number }[]; last: number; tooFar?: boolean } = await gets(
    again,
    "room.enter",
    {
      roomId: room.id,
      after: before.at(-1) ?? 2,
    },
  );
  expect(page.tooFar).toBe(false);
  for (;;) {
    got.push(...page.events.map(({ number }) => number));
    if ((got.at(-1) ?? last) >= page.last) break;
    page = await gets(again, "room.history", { roomId: room.id, after: got.at(-1)! });
  }
  expect([...before, ...got]).toEqual(upTo(last, 3));
}, 120_000);

import { inKeeperThread } from "db/keeper-thread.server";
import { scrubDatabase } from "db/scrub.server";
import { forgetExpiredSessions } from "~/auth/lucia.server";
import { createSettler } from "~/domain/extracts/settler.server";
import { areFarewellsWaiting, carryOutDue } from "~/domain/own-data/carry-out.server";
import { forgetOld } from "~/domain/own-data/retention.server";
import { forgetTakenBack } from "~/domain/rooms/editing.server";
import { forgetLostFiles } from "~/domain/rooms/forget-files.server";
import { forgetEmptyRooms } from "~/domain/rooms/forget-rooms.server";
import { keepRoomsSettled, settleAllRooms } from "~/domain/rooms/opening.server";
import { tellOfNewPeople } from "~/domain/saved-views/news.server";
import { onSignal } from "~/domain/signals.server";
import type { Environment } from "~/environment.server";
import { log, logError } from "~/http/log.server";

const HOUR = 60 * 60 * 1000;
/** Several who leave in one round are scrubbed away together. */
const GATHER = 1_000;

/**
 * What a community does for itself at the start and every hour: carries out the leavings that are due, opens the
 * rooms it lacks and lets them follow what people are, forgets what has been kept long enough and what nobody is left to read, tells of people who fit a kept filter, and rewrites the file when somebody was erased (`erasedBefore`: at the start,
 * from the ledger). What fails is logged and tried an hour later. Returns the way to stop.
 */
export function keepHouse(
  environment: Environment,
  erasedBefore: number,
  now = () => new Date(),
): () => void {
  const scrubber = createScrubber(environment);
  const stopListening = onSignal(({ type }) => type === "person.erased" && scrubber.soon());
  const stopSettling = keepRoomsSettled((error) => logError(error, { where: "rooms" }));
  if (erasedBefore > 0) scrubber.soon();
  const extracts = createSettler((error, id) => logError(error, { where: "extracts", id }), now);
  let waited = false;
  const leavings = () => {
    const { erased, failed } = carryOutDue(environment, now());
    for (const { memberId, error } of failed) logError(error, { where: "leaving", member: memberId });
    if (erased.length > 0) log.info({ erased: erased.length });
    // The last letter to somebody goes a little later, and its address with it.
    const waits = areFarewellsWaiting();
    if (waited && !waits) scrubber.soon();
    waited = waits;
  };
  const look = async () => {
    await attempt("leaving", leavings);
    await attempt("rooms", () => settleAllRooms(now()));
    await attempt("messages taken back", () => forgetTakenBack(now()));
    await attempt("rooms of nobody", () => forgetEmptyRooms());
    await attempt("extracts", extracts.settle);
    await attempt("files that wait", () => forgetLostFiles(now()));
    await attempt("retention", () => forgetOld(now()));
    await attempt("sessions", forgetExpiredSessions);
    await attempt("saved views", () => tellOfNewPeople(now()));
  };
  void look();
  const hourly = setInterval(look, HOUR).unref();
  return () => {
    clearInterval(hourly);
    extracts.stop();
    stopListening();
    stopSettling();
  };
}

/** Rewrites the file without what was erased, in a thread of its own, one time after another. */
function createScrubber(environment: Environment) {
  let waiting: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  const scrub = async () => {
    try {
      const { ms } = await inKeeperThread("scrub", environment, () =>
        scrubDatabase(environment.databasePath),
      );
      log.info({ scrubbed: ms });
    } catch (error) {
      logError(error, { where: "scrub" });
      scrubber.soon(HOUR);
    }
  };
  const scrubber = {
    soon: (wait = GATHER) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        last = last.then(scrub);
      }, wait).unref();
    },
  };
  return scrubber;
}

/** One chore that fails keeps no other from being done. */
async function attempt(where: string, chore: () => unknown): Promise<void> {
  try {
    await chore();
  } catch (error) {
    logError(error, { where });
  }
}

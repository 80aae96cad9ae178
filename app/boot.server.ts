import { basename } from "node:path";
import { backUpHourly } from "db/backup-hourly.server";
import { assertDurable, sqlite } from "db/client.server";
import { migrateDatabase } from "db/migrate.server";
import { forgetOldDevices } from "~/auth/known-devices.server";
import { ensureVocabulary } from "~/domain/fields/vocabulary.server";
import { currentIndex } from "~/domain/members/directory/current-index.server";
import { queueFreshnessLetters } from "~/domain/members/freshness.server";
import { sweepLostPhotos } from "~/domain/members/photo.server";
import { applyLedger } from "~/domain/own-data/carry-out.server";
import { indexMessages } from "~/domain/rooms/index-messages.server";
import { findDatabaseKind, isDemo, stampDatabase } from "~/domain/settings/settings.server";
import { onSignalFailure } from "~/domain/signals.server";
import { type Environment, StartError } from "~/environment.server";
import { keepHouse } from "~/housekeeping.server";
import { log, logError } from "~/http/log.server";
import { followPost, wayOf } from "~/mail/outbox.server";
import { tellTheHouse } from "~/workers.server";
import "~/i18n/all.server";

/** What the start has to know: whether this is a demo. */
export type Booted = { demo: boolean };

/**
 * Brings the community up: migrates, settles whether this is a demo, fills an empty demo, checks that a
 * write is durable. Rejects with a StartError that says in one sentence what is wrong.
 */
export async function boot(environment: Environment): Promise<Booted> {
  try {
    migrateDatabase(sqlite, environment.backupDir);
  } catch (error) {
    throw new StartError((error as Error).message, { cause: error });
  }
  ensureVocabulary();
  const demo = await settleKind(environment);
  assertDurable();
  makeMessagesFindable();
  // Before anybody is answered: a database from a backup still knows who was erased since.
  const erased = applyLedger(environment);
  sweepLostPhotos();
  fillDirectory();
  forgetOldDevices();
  keepHouse(environment, erased);
  if (environment.production) keepBackups(environment);
  if (!demo && environment.production) askForFreshness();
  onSignalFailure((error, fact) => logError(error, { fact: fact.type }));
  return { demo };
}

/** The same for a worker, which comes up when the first process has done all that is done once. */
export async function bootWorker(environment: Environment): Promise<Booted> {
  tellTheHouse();
  fillDirectory();
  onSignalFailure((error, fact) => logError(error, { fact: fact.type }));
  const demo = isDemo();
  followPost(wayOf(environment, demo));
  return { demo };
}

/** With a hundred thousand people this takes seconds; better here than in somebody's first request. */
function fillDirectory(): void {
  const began = performance.now();
  const { standings } = currentIndex();
  log.info({ directoryMs: Math.round(performance.now() - began), people: standings.length });
}

function makeMessagesFindable(): void {
  const began = performance.now();
  const messages = indexMessages();
  if (messages > 0) log.info({ searchMs: Math.round(performance.now() - began), messages });
}

function keepBackups(environment: Environment): void {
  backUpHourly(environment, {
    made: ({ file, bytes }) => log.info({ backup: basename(file), bytes }),
    failed: (error) => logError(error, { where: "backup" }),
  });
}

/** Every few hours, and at the start, the letters of the day go to the outbox; asking twice changes nothing. */
function askForFreshness(): void {
  const ask = () => {
    try {
      queueFreshnessLetters();
    } catch (error) {
      logError(error, { where: "freshness" });
    }
  };
  setTimeout(ask, 60_000).unref();
  setInterval(ask, 6 * 60 * 60_000).unref();
}

async function settleKind({ publicUrl, host }: Environment): Promise<boolean> {
  const wanted = publicUrl ? "community" : "demo";
  const kind = findDatabaseKind();
  if (kind === "demo" && publicUrl) {
    throw new StartError(
      "This database is a demo; a real community (PUBLIC_URL) needs a database of its own.",
    );
  }
  if (kind === "community" && !publicUrl) {
    throw new StartError("This database is a real community; set PUBLIC_URL to its address to start it.");
  }
  if (wanted === "demo" && !["127.0.0.1", "localhost", "::1"].includes(host)) {
    throw new StartError("A demo listens on this machine only; set PUBLIC_URL to open a real community.");
  }
  if (!kind && wanted === "demo") await (await import("db/seeds/community")).fillWithDemo();
  if (!kind) stampDatabase(wanted);
  return wanted === "demo";
}

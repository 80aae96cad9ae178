import { db, sqlite, type Tx } from "db/client.server";
import { refusalOfDatabase, retryWhileBusy } from "~/domain/database-trouble.server";

// A commit waits for the disk. Fifty messages of one moment wait together, once.

/**
 * How long a message waits for company, in ms: not at all after a silence; where many speak as long as the last group
 * took to write, so that there is time for everything else, within these two.
 */
const SHORTEST = 5;
const LONGEST = 10;
/** Events in one transaction, so that a storm never holds the lock for long. */
const GROUP = 500;

type Outcome = { value: unknown } | { error: unknown };
type Waiting = {
  write: (tx: Tx) => unknown;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
};

let waiting: Waiting[] = [];
let committing: Promise<void> | undefined;
let pause = SHORTEST;
let lastEnd = Number.NEGATIVE_INFINITY;

/**
 * Puts a synchronous write into the next group and resolves with what it returned, after the group is on
 * the disk. A write that refuses takes back only itself. A database that stays locked, or a full disk,
 * rejects every write of the group with a refusal (503): nothing is lost without a word.
 * Groups are committed one after another, in the order in which their writes came. A write may be called more than
 * once; what it did before is taken back then.
 */
export function commitTogether<T>(write: (tx: Tx) => T): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    waiting.push({ write, resolve, reject });
    committing ??= commitAll();
  });
}

/** Resolves when everything handed in so far has been answered. */
export async function drainCommits(): Promise<void> {
  await committing;
}

async function commitAll(): Promise<void> {
  while (waiting.length > 0) {
    if (waiting.length < GROUP) await company();
    const group = waiting.slice(0, GROUP);
    waiting = waiting.slice(GROUP);
    const began = performance.now();
    await commitGroup(group);
    lastEnd = performance.now();
    pause = Math.min(LONGEST, Math.max(SHORTEST, lastEnd - began));
  }
  committing = undefined;
}

/** Resolves when the others of this moment had time to come. */
function company(): Promise<void> {
  const quiet = performance.now() - lastEnd > pause;
  return new Promise((resolve) => (quiet ? setImmediate(resolve) : setTimeout(resolve, pause)));
}

async function commitGroup(group: Waiting[]): Promise<void> {
  try {
    const outcomes = await retryWhileBusy(() => writeAtOnce(group) ?? writeOneByOne(group));
    outcomes.forEach((outcome, at) => {
      if ("error" in outcome) group[at]!.reject(outcome.error);
      else group[at]!.resolve(outcome.value as never);
    });
  } catch (error) {
    for (const each of group) each.reject(refusalOfDatabase(error));
  }
}

/** Writes a group in which nobody refuses, as most are; undefined, with nothing written, when somebody does. */
function writeAtOnce(group: Waiting[]): Outcome[] | undefined {
  try {
    return db.transaction((tx) => group.map(({ write }) => ({ value: write(tx) })), {
      behavior: "immediate",
    });
  } catch (error) {
    if (refusalOfDatabase(error) !== error) throw error;
    return undefined;
  }
}

/** Writes a group with a savepoint for each, so that one refusal does not take the others along. */
function writeOneByOne(group: Waiting[]): Outcome[] {
  return db.transaction((tx) => group.map((each) => attempt(tx, each)), { behavior: "immediate" });
}

/** One write behind a savepoint. Trouble of the database itself concerns the whole group and is thrown. */
function attempt(tx: Tx, { write }: Waiting): Outcome {
  try {
    // Inside a transaction the driver makes a savepoint of it.
    return { value: sqlite.transaction(() => write(tx))() };
  } catch (error) {
    // A full disk takes the whole transaction back by itself; no savepoint is left to go on from.
    if (!sqlite.inTransaction || refusalOfDatabase(error) !== error) throw error;
    return { error };
  }
}

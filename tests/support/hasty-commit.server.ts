import { db, sqlite, type Tx } from "db/client.server";

/** How long after its answers a group is committed, in ms. */
const LATER = 2_000;

// The control of the storm: in the place of the product's group commit, it answers before it commits. Only the
// server that is built for that test has it.
let open = false;

export async function commitTogether<T>(write: (tx: Tx) => T): Promise<T> {
  if (!open) {
    open = true;
    sqlite.exec("BEGIN IMMEDIATE");
    setTimeout(() => {
      open = false;
      sqlite.exec("COMMIT");
    }, LATER);
  }
  // Inside a transaction the driver makes a savepoint of it.
  return sqlite.transaction(() => write(db as unknown as Tx))();
}

export async function drainCommits(): Promise<void> {}

import { randomBytes } from "node:crypto";
import { db, prepared, type Tx } from "db/client.server";
import { settings } from "db/schema";
import { eq, sql } from "drizzle-orm";

/** What this database holds: an invented community to try, or a real one. Stamped when it is made. */
export type DatabaseKind = "demo" | "community";

const byKey = prepared(() =>
  db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, sql.placeholder("key")))
    .prepare(),
);

/** The stamp of this database, or undefined when it is still empty. */
export function findDatabaseKind(): DatabaseKind | undefined {
  return byKey().get({ key: "kind" })?.value as DatabaseKind | undefined;
}

/** Stamps an empty database; a stamped one keeps its kind. */
export function stampDatabase(kind: DatabaseKind, tx: Pick<Tx, "insert"> = db): void {
  tx.insert(settings).values({ key: "kind", value: kind }).onConflictDoNothing().run();
}

/** Whether this is the demo: it shows people to try and says so in its footer. */
export function isDemo(): boolean {
  return findDatabaseKind() === "demo";
}

/** What this database remembers of the house's own work, such as which form its words are in. */
export function findSetting(key: "message-words"): string | undefined {
  return byKey().get({ key })?.value;
}

export function keepSetting(key: "message-words", value: string): void {
  db.insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } })
    .run();
}

/** A secret of this database, made when it is first asked for; it leaves with the file and its backups only. */
export function getSecret(name: "unsubscribe"): string {
  const key = `secret.${name}`;
  const kept = byKey().get({ key })?.value;
  if (kept) return kept;
  const value = randomBytes(32).toString("base64url");
  db.insert(settings).values({ key, value }).onConflictDoNothing().run();
  return byKey().get({ key })!.value;
}

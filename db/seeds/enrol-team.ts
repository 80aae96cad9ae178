import type { Tx } from "db/client.server";
import { secondFactors } from "db/schema";
import type { Ids } from "./fill-people";
import { CAST } from "./people/cast";

// Known to everybody, as the password of the demo is; its sign-in page shows the code of the moment.
const SECRETS = [
  [CAST.staff, "KRUGDEMATIMPROGRAMA2345KRUGDEMOA"],
  [CAST.admin, "KRUGDEMAADMINISTRACIJA2345KRUGDE"],
] as const;

/** Gives the team of the demo the second factor that the team has to have. */
export function enrolTeam(tx: Tx, ids: Ids, now: Date): void {
  for (const [key, secret] of SECRETS) {
    tx.insert(secondFactors)
      .values({ memberId: ids.people.get(key)!, secret, createdAt: now, confirmedAt: now })
      .run();
  }
}

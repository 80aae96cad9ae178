import { db } from "db/client.server";
import { helpRequests, joinRequests, oneTimeKeys, reveals } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mintKey } from "~/domain/keys/keys.server";
import { forgetOld } from "~/domain/own-data/retention.server";
import { KEPT_DAYS } from "~/domain/own-data/rules";
import { aMember } from "../support/cast";

const DAY = 24 * 60 * 60 * 1000;
const now = new Date();
const daysLater = (days: number) => new Date(now.getTime() + days * DAY);

test("who looked at contact data is known for two years and not longer", () => {
  const [ana, bo] = [aMember("ana"), aMember("bo")];
  const look = { ownerId: ana.id, viewerId: bo.id, kind: "email" as const, reason: "Saradnja", at: now };
  db.insert(reveals)
    .values({ id: "rev_one", ...look })
    .run();
  const isKnown = () => db.select().from(reveals).where(eq(reveals.id, "rev_one")).get() !== undefined;
  forgetOld(daysLater(KEPT_DAYS.reveals - 1));
  expect(isKnown()).toBe(true);
  forgetOld(daysLater(KEPT_DAYS.reveals + 1));
  expect(isKnown()).toBe(false);
});

test("requests are forgotten ninety days after they were decided; what waits is kept", () => {
  const asked = { language: "sr-Latn" as const, createdAt: now };
  const joining = { ...asked, email: "trazi@example.org", role: "mentee" as const, knows: "Mentorku" };
  db.insert(joinRequests)
    .values([
      { id: "req_done", name: "Odlučena", ...joining, status: "declined", decidedAt: now },
      { id: "req_open", name: "Čeka", ...joining },
    ])
    .run();
  const helping = { ...asked, reachAt: "060 000 000", body: "Ne stiže mi pismo." };
  db.insert(helpRequests)
    .values([
      { id: "help_done", name: "Rešena", ...helping, handledAt: now },
      { id: "help_open", name: "Čeka", ...helping },
    ])
    .run();
  const left = () => [
    ...db.select({ id: joinRequests.id }).from(joinRequests).orderBy(joinRequests.id).all(),
    ...db.select({ id: helpRequests.id }).from(helpRequests).orderBy(helpRequests.id).all(),
  ];
  forgetOld(daysLater(KEPT_DAYS.requests - 1));
  expect(left()).toHaveLength(4);
  forgetOld(daysLater(KEPT_DAYS.requests + 1));
  expect(left()).toEqual([{ id: "req_open" }, { id: "help_open" }]);
});

test("dead links and codes go with the addresses they were sent to", () => {
  const { id } = db.transaction((tx) =>
    mintKey(tx, { purpose: "sign-in", address: "neko@example.org", now }),
  );
  const isKept = () => db.select().from(oneTimeKeys).where(eq(oneTimeKeys.id, id)).get() !== undefined;
  forgetOld(now);
  expect(isKept()).toBe(true);
  forgetOld(daysLater(365));
  expect(isKept()).toBe(false);
});

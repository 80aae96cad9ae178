import { dirname } from "node:path";
import { db } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { readLedger } from "~/domain/own-data/ledger.server";
import { translate } from "~/i18n/translate";
import { action, loader } from "~/routes/remove-me.$token/route";
import { aCycle, inCycle } from "../support/cast";
import { aDormant, aKeyOf } from "../support/joining";
import { asVisitor, routeArgs } from "../support/requests";

const look = (token: string) => loader(routeArgs(asVisitor(`/remove-me/${token}`), { token }));
const press = async (token: string) => {
  const answer = await action(routeArgs(asVisitor(`/remove-me/${token}`, { form: {} }), { token }));
  return answer.headers.get("location");
};
const rowOf = (id: string) => db.select().from(members).where(eq(members.id, id)).get()!;

test("opening the link of an invitation erases nothing; the button erases the person, and the ledger knows", async () => {
  const mila = inCycle(aDormant("Mila Nepozvana", "mila.n@example.org"), aCycle("uklanjanje"));
  const { token } = aKeyOf(mila, "remove-me");
  for (let times = 0; times < 3; times++)
    expect(await look(token)).toMatchObject({
      state: "open",
      name: "Mila Nepozvana",
      email: "mila.n@example.org",
      parts: [{ role: "mentee" }],
    });
  expect(rowOf(mila.id)).toMatchObject({ name: "Mila Nepozvana", leftAt: null });

  expect(await press(token)).toBe("/remove-me/done");
  expect(rowOf(mila.id)).toMatchObject({ name: "", email: null });
  expect(rowOf(mila.id).leftAt).toBeInstanceOf(Date);
  const ledger = readLedger([dirname(process.env.DATABASE_PATH!)]);
  expect(ledger).toContainEqual(expect.objectContaining({ id: mila.id, kind: "all" }));
});

test("a link that was used, replaced or never was does nothing, and says so", async () => {
  const vera = aDormant("Vera Dvaput", "vera.dvaput@example.org");
  const { token } = aKeyOf(vera, "remove-me");
  await press(token);
  expect(await press(token)).toBe(`/remove-me/${token}`);
  // Nothing of the person remains, the key neither: the page says what that may mean.
  expect(await look(token)).toMatchObject({ state: "dead", why: "unknown" });
  expect(translate("en", "mine.remove.dead.unknown")).toContain("is erased");
  expect(await look("nikada-nije-postojao")).toMatchObject({ state: "dead", why: "unknown" });

  const tu = aDormant("Tu Je", "tu.je@example.org");
  const claimed = aKeyOf(tu, "remove-me").token;
  db.update(members).set({ claimedAt: new Date() }).where(eq(members.id, tu.id)).run();
  expect(await press(claimed)).toBe(`/remove-me/${claimed}`);
  expect(await look(claimed)).toMatchObject({ state: "dead", why: "claimed" });
  expect(rowOf(tu.id)).toMatchObject({ name: "Tu Je", leftAt: null });
});

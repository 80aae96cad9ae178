import { sqlite } from "db/client.server";
import { afterEach, expect, test, vi } from "vitest";
import {
  assertSetupToken,
  hasAdministrator,
  makeFirstAdministrator,
  newSetupToken,
} from "~/auth/setup-link.server";
import { findByPassword } from "~/auth/sign-in.server";

const person = { name: "Vera Verić", email: "Vera@example.org", password: "tri obične reči" };
afterEach(() => vi.useRealTimers());

test("the set-up link is kept hashed, lives an hour, and dies when a newer one is made", () => {
  const first = newSetupToken()!;
  expect(JSON.stringify(sqlite.prepare("SELECT * FROM setup_links").all())).not.toContain(first);
  assertSetupToken(first);
  const second = newSetupToken()!;
  expect(() => assertSetupToken(first)).toThrow("auth.setup.dead");
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(Date.now() + 61 * 60 * 1000);
  expect(() => assertSetupToken(second)).toThrow("auth.setup.dead");
});

test("of twenty people who open the link at once one becomes the administrator, and then it is dead", async () => {
  const token = newSetupToken()!;
  const tries = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) =>
      makeFirstAdministrator(token, { ...person, email: `vera${i}@example.org` }),
    ),
  );
  expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect(hasAdministrator()).toBe(true);
  expect(newSetupToken()).toBeUndefined();
  expect(() => assertSetupToken(token)).toThrow("auth.setup.dead");
  const winner = tries.findIndex((one) => one.status === "fulfilled");
  expect(await findByPassword(`vera${winner}@example.org`, person.password)).toBeDefined();
});

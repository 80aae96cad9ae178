import { db } from "db/client.server";
import { sessions } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findMember } from "~/auth/require-member.server";
import { hashSessionId } from "~/auth/session-adapter.server";
import type { Member } from "~/domain/members/person";
import { action as endDevice } from "~/routes/settings.devices.$ref.end";
import { action as pause } from "~/routes/staff.members.$handle.pause/route";
import { loader as threads } from "~/routes/threads._index/route";
import { aMember, aStaffMember } from "../support/cast";
import { ask, aTab, type Client, connected, open, origin, until } from "../support/realtime";
import { asMember, asVisitor, cookieOf, routeArgs } from "../support/requests";
import { aDraft, aRoom } from "../support/rooms";

/** How long after the answer a socket may live, in ms: what was ended is over. */
const AT_MOST = 2_000;

/** Notes when a socket is closed; undefined while it lives. */
function closing(client: Client): { at?: number } {
  const noted: { at?: number } = {};
  client.once("disconnect", () => {
    noted.at = performance.now();
  });
  return noted;
}

/** Does the deed and returns for each socket how many ms after its answer it was closed. */
async function closedAfter(tabs: Client[], deed: () => Promise<unknown>): Promise<number[]> {
  const noted = tabs.map(closing);
  await deed();
  const answered = performance.now();
  await until(() => noted.every(({ at }) => at !== undefined), "the sockets are closed");
  return noted.map(({ at }) => at! - answered);
}

const page = (cookie: string) =>
  (threads as (args: never) => Promise<unknown>)(
    routeArgs(asVisitor("/threads", { headers: { cookie } })),
  ).then(
    () => "seen",
    (thrown: unknown) => (thrown as Response).headers.get("location") ?? "",
  );
const isSignedIn = async (cookie: string) =>
  (await findMember(asVisitor("/", { headers: { cookie } }))) !== undefined;
const refOf = (cookie: string) => hashSessionId(cookie.split("=")[1]!).slice(0, 16);

test("one session that is ended from another device loses its pages and sockets within two seconds; the others live on", async () => {
  const ana = aMember("Ana Uređaji");
  const { id: roomId } = aRoom("uredjaji", [ana]);
  const [lost, here, third] = [await cookieOf(ana), await cookieOf(ana), await cookieOf(ana)];
  const [first, second] = [await aTab(ana, lost), await aTab(ana, lost)];
  const [mine, other] = [await aTab(ana, here), await aTab(ana, third)];

  const after = await closedAfter([first, second], async () =>
    endDevice(routeArgs(asVisitor("/x", { form: {}, headers: { cookie: here } }), { ref: refOf(lost) })),
  );
  for (const each of after) expect(each).toBeLessThan(AT_MOST);
  expect([await isSignedIn(lost), await isSignedIn(here), await isSignedIn(third)]).toEqual([
    false,
    true,
    true,
  ]);
  expect(await page(lost)).toMatch(/^\/login/);
  expect(await page(here)).toBe("seen");
  await expect(connected(open({ origin, cookie: lost }))).rejects.toThrow("session");
  for (const tab of [mine, other]) {
    expect(tab.connected).toBe(true);
    expect(await ask(tab, "room.post", { roomId, ...aDraft("Još sam tu.") })).toMatchObject({ ok: true });
  }
  expect(db.select().from(sessions).where(eq(sessions.memberId, ana.id)).all()).toHaveLength(2);
});

test("nobody ends a session of somebody else by its name", async () => {
  const [ana, eva] = [aMember("Ana Tuđa"), aMember("Eva Tuđa")];
  const cookie = await cookieOf(ana);
  const tab = await aTab(ana, cookie);
  await endDevice(routeArgs(await asMember(eva, "/x", { form: {} }), { ref: refOf(cookie) }));
  expect(await isSignedIn(cookie)).toBe(true);
  expect(tab.connected).toBe(true);
});

test("a suspended person's pages, words and sockets end within two seconds on every device, nobody else's do", async () => {
  const [ana, bruno, staff] = [aMember("Ana Pauzirana"), aMember("Bruno Svedok"), aStaffMember("Tim Pauze")];
  const { id: roomId } = aRoom("pauza", [ana, bruno]);
  const cookies = [await cookieOf(ana), await cookieOf(ana)];
  const tabs = [await aTab(ana, cookies[0]), await aTab(ana, cookies[1])];
  const witness = await aTab(bruno as Member);

  const after = await closedAfter(tabs, async () =>
    pause(routeArgs(await asMember(staff, "/x", { form: { reason: "Vređanje." } }), { handle: ana.handle })),
  );
  for (const each of after) expect(each).toBeLessThan(AT_MOST);
  for (const cookie of cookies) {
    expect(await isSignedIn(cookie)).toBe(false);
    expect(await page(cookie)).toMatch(/^\/login/);
    await expect(connected(open({ origin, cookie }))).rejects.toThrow("session");
  }
  expect(db.select().from(sessions).where(eq(sessions.memberId, ana.id)).all()).toEqual([]);
  expect(witness.connected).toBe(true);
  expect(await ask(witness, "room.post", { roomId, ...aDraft("Tu sam.") })).toMatchObject({ ok: true });
});

import { db, sqlite } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { endAllSessions } from "~/auth/lucia.server";
import { signOut, signOutEverywhere } from "~/auth/sign-out.server";
import { signal } from "~/domain/signals.server";
import { aMember } from "../support/cast";
import { ask, aTab, connected, isClosed, open, origin, until } from "../support/realtime";
import { cookieOf } from "../support/requests";
import { aRoom } from "../support/rooms";

const { host, port } = new URL(origin);

test("a socket from our own page with a living session comes in", async () => {
  const tab = await aTab(aMember("Ana Ulaz"));
  expect(tab.connected).toBe(true);
});

test("a handshake from anywhere else is refused, whatever it calls itself", async () => {
  const cookie = await cookieOf(aMember("Ana Izvor"));
  const foreign = [
    "https://evil.example.org",
    "null",
    "",
    `https://${host}`,
    `http://127.0.0.1:${Number(port) + 1}`,
    "http://127.0.0.1",
    `http://${host}.example.org`,
    `http://example.org/${host}`,
    `http://evil-127.0.0.1:${port}`,
    `http://localhost:${port}`,
    `${origin}/`,
    `${origin} `.toUpperCase(),
    "file://",
  ];
  for (const from of foreign) {
    await expect(connected(open({ cookie, origin: from })), from).rejects.toThrow();
  }
  // Without an Origin at all, as a program would; a page cannot leave it out.
  const bare = new WebSocket(`ws://${host}/socket.io/?EIO=4&transport=websocket`, { headers: { cookie } });
  await expect(
    new Promise((resolve, reject) => {
      bare.once("open", resolve);
      bare.once("error", reject);
    }),
  ).rejects.toThrow(/403|400/);
});

test("polling is not offered: only WebSockets", async () => {
  const cookie = await cookieOf(aMember("Ana Anketa"));
  const answer = await fetch(`${origin}/socket.io/?EIO=4&transport=polling`, { headers: { cookie, origin } });
  expect(answer.status).toBe(400);
});

test("no session, an invented one, an ended one and one that ran out are refused", async () => {
  const ana = aMember("Ana Bez");
  const refused = async (cookie?: string) =>
    expect(connected(open({ origin, ...(cookie ? { cookie } : {}) }))).rejects.toThrow("session");

  await refused();
  await refused(`krug=${"a".repeat(40)}`);
  await refused(`krug=${"a".repeat(5_000)}`);
  const ended = await cookieOf(ana);
  await endAllSessions(ana.id);
  await refused(ended);
  const old = await cookieOf(ana);
  sqlite.exec("UPDATE sessions SET expires_at = 1000");
  await refused(old);
});

test("a suspended member does not come in, and is put out when they ask for something", async () => {
  const ana = aMember("Ana Suspendovana");
  const { id: roomId } = aRoom("suspenzija", [ana]);
  const cookie = await cookieOf(ana);
  const tab = await aTab(ana, cookie);

  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, ana.id)).run();

  await expect(connected(open({ origin, cookie }))).rejects.toThrow("session");
  expect(await ask(tab, "room.enter", { roomId, after: null })).toMatchObject({ ok: false });
  await until(isClosed(tab), "the tab is closed");
});

test("signing out closes the sockets of that session at once, and of that session only", async () => {
  const ana = aMember("Ana Odjava");
  const [cookie, other] = [await cookieOf(ana), await cookieOf(ana)];
  const [tab, second, elsewhere] = [await aTab(ana, cookie), await aTab(ana, cookie), await aTab(ana, other)];

  await signOut(new Request(origin, { headers: { cookie } }));

  await until(() => tab.disconnected && second.disconnected, "both tabs are closed");
  expect(elsewhere.connected).toBe(true);

  await signOutEverywhere(ana);
  await until(isClosed(elsewhere), "the other device is closed too");
});

test("a member who is sent away loses every socket, and others keep theirs", async () => {
  const [ana, bruno] = [aMember("Ana Isključena"), aMember("Bruno Ostaje")];
  const [tab, phone, others] = [await aTab(ana), await aTab(ana), await aTab(bruno)];

  signal({ type: "member.evicted", memberId: ana.id });

  await until(() => tab.disconnected && phone.disconnected, "both are closed");
  expect(others.connected).toBe(true);
});

test("a session that ran out while the tab was open answers nothing more", async () => {
  const ana = aMember("Ana Istekla");
  const { id: roomId } = aRoom("istekla", [ana]);
  const tab = await aTab(ana);
  sqlite.prepare("UPDATE sessions SET expires_at = 1000 WHERE member_id = ?").run(ana.id);

  const draft = { roomId, body: "Još sam tu", clientId: crypto.randomUUID() };
  expect(await ask(tab, "room.post", draft)).toMatchObject({ ok: false });
  await until(isClosed(tab), "the tab is closed");
});

test("a person has at most ten sockets, also when they all come at one moment", async () => {
  const ana = aMember("Ana Deset");
  const cookie = await cookieOf(ana);
  const tabs = Array.from({ length: 25 }, () => open({ cookie, origin }));
  await Promise.allSettled(tabs.map(connected));
  await until(() => tabs.filter((tab) => tab.connected).length <= 10, "ten are left");
  expect(tabs.filter((tab) => tab.connected)).toHaveLength(10);
});

import { request } from "node:http";
import { join } from "node:path";
import { Database } from "db/driver.server";
import { expect, test } from "vitest";
import { newDataFolder, type RunningServer, startServer } from "../support/server";
import { aMailServer, aStrangeServer, silentAfterBody } from "../support/smtp";

/** Asks for a letter to sign in with, from a browser that says the house is called `host`. */
function askForLetter({ url }: RunningServer, email: string, host = new URL(url).host): Promise<number> {
  const headers = { host, origin: url, "content-type": "application/x-www-form-urlencoded" };
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/login/letter`, { method: "POST", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode!);
    });
    asked.on("error", reject);
    asked.end(String(new URLSearchParams({ email, returnTo: "/" })));
  });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test("whoever pulls the plug while a letter leaves finds it uncertain, not sent twice, and the house answers all the while", async () => {
  const folder = newDataFolder();
  const silent = await aStrangeServer("220 here", silentAfterBody);
  const first = await startServer(folder, { SMTP_URL: silent.url.href });
  expect(await askForLetter(first, "alumna@example.org")).toBeLessThan(400);
  await until(() => silent.heard.includes("DATA"));
  for (const page of ["/", "/login", "/healthz"])
    expect((await fetch(first.url + page)).status, page).toBe(200);
  expect((await fetch(`${first.url}/outbox`)).status, "letters go by mail, so nobody reads them").toBe(404);
  await first.kill();

  const mail = await aMailServer();
  const second = await startServer(folder, { SMTP_URL: mail.url.href });
  expect(await askForLetter(second, "mentor@example.org", "evil.example")).toBeLessThan(400);
  await until(() => mail.received.length > 0);
  expect(mail.received.map(({ rcpt }) => rcpt)).toEqual([["mentor@example.org"]]);
  const links = [...mail.received[0]!.text!.matchAll(/https?:\/\/\S+/g)].map(
    ([link]) => new URL(link).origin,
  );
  expect(new Set(links), "links name where we are, whatever Host says").toEqual(new Set([second.url]));
  const token = mail.received[0]!.text!.match(/link\/([\w-]+)/)![1]!;
  expect(await second.stop()).toBe(0);
  expect(first.output() + second.output(), "no link and no mailbox in the log").not.toMatch(
    new RegExp(`${token}|@example\\.org`),
  );

  const sqlite = new Database(join(folder, "krug.sqlite"), { readonly: true });
  const rows = sqlite.prepare("SELECT to_address, status, html FROM letters WHERE kind = 'sign-in'").all();
  sqlite.close();
  expect(rows).toEqual([
    { to_address: "alumna@example.org", status: "uncertain", html: null },
    { to_address: "mentor@example.org", status: "sent", html: null },
  ]);
});

test("a server that is told to stop does not wait for a mail server that never answers", async () => {
  const silent = await aStrangeServer("220 here", silentAfterBody);
  const server = await startServer(newDataFolder(), { SMTP_URL: silent.url.href });
  await askForLetter(server, "alumna@example.org");
  await until(() => silent.heard.includes("DATA"));
  expect(await server.stop()).toBe(0);
});

test("in a demo without a mail server its letters can be read and followed; in a real community they cannot be read", async () => {
  const demo = await startServer();
  await askForLetter(demo, "alumna@example.org");
  const read = async (path: string) => (await fetch(demo.url + path)).text();
  let letter: string | undefined;
  while (!letter) letter = (await read("/outbox")).match(/href="(\/outbox\/let_\w+)"/)?.[1];
  const page = await read(letter);
  const frame = page.match(/<iframe[^>]*>/)![0];
  expect(frame).toContain('sandbox="allow-top-navigation-by-user-activation"');
  const [link] = page.match(/http:\/\/127\.0\.0\.1:\d+\/login\/link\/[\w-]+/)!;
  expect((await fetch(link)).status).toBe(200);
  await demo.stop();

  const community = await startServer(newDataFolder(), { PUBLIC_URL: "http://localhost:4999" });
  for (const path of ["/outbox", letter]) expect((await fetch(community.url + path)).status).toBe(404);
  await community.stop();
});

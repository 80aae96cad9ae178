import { db } from "db/client.server";
import { letters, savedViews } from "db/schema";
import { expect, test } from "vitest";
import { getSubscriptions, setSubscription } from "~/domain/letters/subscriptions.server";
import type { Member } from "~/domain/members/person";
import { createDeliverer } from "~/mail/deliverer.server";
import { handOverBySmtp } from "~/mail/smtp.server";
import { unsubscribePath } from "~/mail/unsubscribe.server";
import * as unsubscribe from "~/routes/unsubscribe.$token/route";
import * as again from "~/routes/unsubscribe.$token_.again";
import { aMember } from "../support/cast";
import { letterOf, oneOfEach, post } from "../support/letters";
import { asVisitor, routeArgs } from "../support/requests";
import { aMailServer } from "../support/smtp";

const clock = { now: Date.now() };

/** Delivers everything that waits to a server of its own; what arrived. */
async function deliver() {
  const server = await aMailServer();
  const { step } = createDeliverer({
    handOver: handOverBySmtp(server.url, "krug.example.org"),
    from: "Krug <krug@example.org>",
    clock: () => clock.now,
    report: { trouble: () => {}, failed: (error) => expect(error).toBeUndefined() },
  });
  for (let wait = 0; wait < 60_000; wait = await step()) clock.now += wait;
  return server.received;
}

function aView(member: Member, name: string): string {
  const id = `view-${member.id}`;
  db.insert(savedViews)
    .values({ id, memberId: member.id, name, query: "q=x", tells: true, createdAt: new Date() })
    .run();
  return id;
}

test("letters of a list can be stopped with one click, an invitation by its page, and others not at all", async () => {
  const drafts = oneOfEach("stana", "en");
  for (const draft of drafts) post(draft);
  const mails = await deliver();
  const stops = mails.map(({ subject, headers }) => [
    subject,
    headers.get("list"),
    headers.get("precedence"),
  ]);
  const raw = (subject: RegExp) => mails.find((mail) => subject.test(mail.subject!))!.raw;
  expect(stops.filter(([, list]) => list)).toHaveLength(3);
  for (const subject of [/still true/, /new person/]) {
    expect(raw(subject)).toMatch(
      /^List-Unsubscribe:\s+<https:\/\/krug\.example\.org\/unsubscribe\/[\w~-]+>\r$/m,
    );
    expect(raw(subject)).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(raw(subject)).toMatch(/^Precedence: bulk\r$/m);
  }
  expect(raw(/Your place/)).toMatch(
    /^List-Unsubscribe:\s+<https:\/\/krug\.example\.org\/remove-me\/[\w-]+>\r$/m,
  );
  expect(raw(/Your place/)).not.toMatch(/^List-Unsubscribe-Post/m);
});

const HOSTILE = [
  "Film\r\nBcc: everybody@example.org",
  "Film\nBcc: everybody@example.org\n\nbody",
  "Film\r\n Bcc: everybody@example.org",
  "Film\u2028Bcc: everybody@example.org",
  "Film\u0000\u0007Bcc: everybody@example.org",
  "=?utf-8?Q?Film=0D=0ABcc:_everybody@example.org?=",
  `${"ж".repeat(998)}\r\nBcc: everybody@example.org`,
];

test("no name of a view begins a line of a letter's head, nor does a note of the team or a device", async () => {
  for (const [place, name] of HOSTILE.entries()) {
    const reader = aMember(`reader ${place}`, { email: `reader-${place}@example.org`, vocative: name });
    const news = aMember(`news ${place}`);
    const params = { viewId: aView(reader, name), people: JSON.stringify([news.handle]) };
    post({ kind: "saved-view", to: reader.email!, memberId: reader.id, params });
    const device = { device: name, at: name };
    post({ kind: "new-device", to: reader.email!, memberId: reader.id, params: device });
    post({
      kind: "join-answer",
      to: `asker-${place}@example.org`,
      params: { answer: "declined", note: name },
    });
  }
  const mails = await deliver();
  expect(mails).toHaveLength(HOSTILE.length * 3);
  for (const mail of mails) {
    expect(mail.rcpt).toHaveLength(1);
    const head = mail.raw.slice(0, mail.raw.indexOf("\r\n\r\n"));
    const names = head
      .split("\r\n")
      .filter((line) => !/^\s/.test(line))
      .map((line) => line.split(":")[0]!.toLowerCase());
    expect(new Set(names).size, "no header twice").toBe(names.length);
    expect(names).not.toContain("bcc");
    expect(mail.headers.has("bcc")).toBe(false);
    for (const line of mail.raw.split("\r\n")) expect(line.length).toBeLessThan(998);
  }
});

test("an address that holds more than one mailbox, or a line's end, gets no letter", async () => {
  const odd = [
    "a@example.org, b@example.org",
    "a@example.org\r\nRCPT TO:<b@example.org>",
    "<a@example.org>",
    "a b@example.org",
    '"a@evil.example"@example.org',
    "a@example.org;b@example.org",
    "a@",
  ];
  const ids = odd.map((to) => post({ kind: "leaving-done", to }));
  expect(await deliver()).toEqual([]);
  expect(ids.map((id) => letterOf(id).status)).toEqual(odd.map(() => "withdrawn"));
});

test("one click of a mail program stops one list, looking stops none, and it can come again", async () => {
  const mira = aMember("mira", { email: "mira@example.org" });
  const path = unsubscribePath(mira.id, "freshness");
  const args = (request: Request) => routeArgs(request, { token: path.split("/").at(-1)! });
  const looked = await unsubscribe.loader(args(asVisitor(path)));
  expect(looked).toMatchObject({ list: "freshness", wanted: { freshness: true, "saved-views": true } });

  const click = { form: { "List-Unsubscribe": "One-Click" } };
  expect(await unsubscribe.action(args(asVisitor(path, click)))).toBeNull();
  expect(getSubscriptions(mira.id)).toEqual({ freshness: false, "saved-views": true });
  db.delete(letters).run();
  post({ kind: "freshness", to: mira.email!, memberId: mira.id });
  expect(await deliver()).toEqual([]);

  const back = await again.action(args(asVisitor(`${path}/again`, { form: {} })));
  expect(back.headers.get("location")).toBe(path);
  expect(getSubscriptions(mira.id).freshness).toBe(true);
});

test("nobody stops another's letters: a token that was changed belongs to no letter", async () => {
  const [vera, zora] = [aMember("vera z"), aMember("zora z")];
  setSubscription(vera.id, "freshness", true);
  const token = unsubscribePath(vera.id, "freshness").split("/").at(-1)!;
  const other = Buffer.from(`${zora.id} freshness`).toString("base64url");
  const forged = [
    `${other}~${token.split("~")[1]}`,
    token.slice(0, -1),
    `${token}x`,
    "~",
    "",
    token.split("~")[0]!,
  ];
  for (const one of forged) {
    const act = unsubscribe.action(routeArgs(asVisitor("/unsubscribe/x", { form: {} }), { token: one }));
    await expect(act, one).rejects.toMatchObject({ status: 404 });
  }
  expect(getSubscriptions(zora.id).freshness).toBe(true);
});

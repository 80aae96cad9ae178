import { readFileSync } from "node:fs";
import { db, sqlite } from "db/client.server";
import { letters, members } from "db/schema";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { settleInterrupted, takeLetter } from "~/domain/letters/outbox.server";
import { LANGUAGES } from "~/i18n/languages";
import { createDeliverer } from "~/mail/deliverer.server";
import { handOverBySmtp } from "~/mail/smtp.server";
import { aMember } from "../support/cast";
import { letterOf, oneOfEach, post } from "../support/letters";
import { aMailServer, aStrangeServer, silentAfterBody } from "../support/smtp";

const MINUTE = 60_000;
const FROM = "Krug <krug@example.org>";
/** Long enough for a busy machine, short enough to wait for a silent server. */
const SHORT = { connect: 5_000, greeting: 1_000, silence: 1_000, whole: 10_000 };

beforeEach(() => {
  db.delete(letters).run();
});

/** Somebody who delivers to a server, on a clock of their own that begins now. */
function aPostman(url: URL, patience = SHORT) {
  const troubles: (string | null)[] = [];
  const clock = { now: Date.now() };
  const report = {
    trouble: (problem: string | null) => troubles.push(problem),
    failed: (error: unknown) => troubles.push(String(error)),
  };
  const { step } = createDeliverer({
    handOver: handOverBySmtp(url, "krug.example.org", patience),
    from: FROM,
    clock: () => clock.now,
    report,
  });
  /** Walks until nothing is due for the next two minutes of the clock, or so many steps are done. */
  const walk = async (steps = 1000) => {
    for (let each = 0; each < steps; each++) {
      const wait = await step();
      if (
        wait > 2 * MINUTE ||
        (wait > MINUTE / 2 && !db.select().from(letters).where(eq(letters.status, "waiting")).get())
      )
        return;
      clock.now += wait;
    }
  };
  return { step, walk, clock, troubles };
}

const signInLetter = (name: string) => {
  const person = aMember(name, { email: `${name}@example.org` });
  return { person, id: post({ kind: "sign-in", to: person.email!, memberId: person.id }) };
};

test("a letter arrives once, in each of the three scripts, as text and as HTML", async () => {
  const server = await aMailServer();
  const drafts = LANGUAGES.flatMap((language) => oneOfEach(`dora${language.toLowerCase()}`, language));
  const ids = drafts.map((draft) => post(draft));
  const postman = aPostman(server.url);
  await postman.walk();
  await postman.walk();

  expect(server.received).toHaveLength(drafts.length);
  for (const [place, draft] of drafts.entries()) {
    const mine = server.received.filter(({ messageId }) => messageId === `<${ids[place]}@krug.example.org>`);
    expect(mine, draft.kind).toHaveLength(1);
    const [mail] = mine;
    expect(mail!.rcpt).toEqual([draft.to]);
    expect(mail!.headers.get("content-language")).toBe(draft.language);
    expect(mail!.html).toContain(`<html lang="${draft.language}">`);
    expect(mail!.text!.length).toBeGreaterThan(100);
    expect(mail!.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail!.attachments).toEqual([]);
  }
  const cyrillic = server.received.find(({ html }) => String(html).includes('lang="sr-Cyrl"'))!;
  expect(cyrillic.subject).toMatch(/^\p{Script=Cyrillic}/u);
  expect(cyrillic.text).toMatch(/Здраво/);
});

test("what was said is not kept once a letter has left, and nothing of somebody who is gone", async () => {
  const server = await aMailServer();
  const ids = oneOfEach("vera", "en").map((draft) => [draft.kind, post(draft)] as const);
  await aPostman(server.url).walk();
  for (const [kind, id] of ids) {
    const row = letterOf(id);
    if (kind === "leaving-done") expect(row).toBeUndefined();
    else
      expect(row, kind).toMatchObject({ status: "sent", params: {}, subject: null, text: null, html: null });
  }
});

test("neither the database nor its log holds a link or a code that opens anything", async () => {
  const server = await aMailServer();
  for (const draft of oneOfEach("sanja", "en")) post(draft);
  await aPostman(server.url).walk();
  const texts = server.received.map(({ text }) => text!).join("\n");
  const doors =
    /\/(?:claim|remove-me|login\/link|login\/reset|join\/\w+\/confirm|confirm|still-true|stay)\/([\w-]{20,})/g;
  const tokens = [...texts.matchAll(doors)].map(([, token]) => token!);
  const codes = [...texts.matchAll(/^ {4}([0-9A-Z]{6})$/gm)].map(([, code]) => code!);
  expect(tokens.length).toBeGreaterThan(8);
  expect(codes.length).toBeGreaterThan(3);
  const bytes = ["", "-wal"].map((end) => readFileSync(sqlite.name + end, "latin1")).join("");
  expect(bytes).toContain("sanja@example.org");
  expect([...tokens, ...codes].filter((secret) => bytes.includes(secret))).toEqual([]);
});

test("a server that is away is asked again later, and the letter arrives once", async () => {
  const server = await aMailServer();
  await server.close();
  const { id } = signInLetter("ivana");
  const postman = aPostman(server.url);
  await postman.step();
  expect(letterOf(id)).toMatchObject({
    status: "waiting",
    attempts: 1,
    problem: expect.stringMatching(/refused/i),
  });
  expect(postman.troubles).toHaveLength(1);
  expect(await postman.step(), "everybody waits").toBeGreaterThan(MINUTE / 2);

  const back = await aMailServer({}, server.port);
  postman.clock.now += MINUTE + 1;
  await postman.walk();
  expect(back.received).toHaveLength(1);
  expect(letterOf(id)).toMatchObject({ status: "sent", attempts: 2, problem: null });
  expect(postman.troubles.at(-1)).toBeNull();
});

test("a code that somebody waits for leaves within six minutes of the server's return", async () => {
  const server = await aMailServer();
  await server.close();
  const { id } = signInLetter("dunja");
  const postman = aPostman(server.url);
  const began = postman.clock.now;
  while (postman.clock.now - began < 25 * MINUTE) postman.clock.now += await postman.step();
  const back = await aMailServer({}, server.port);
  const returned = postman.clock.now;
  while (back.received.length === 0 && postman.clock.now - returned < 60 * MINUTE)
    postman.clock.now += await postman.step();
  expect(postman.clock.now - returned).toBeLessThan(6 * MINUTE);
  expect(letterOf(id).status).toBe("sent");
});

test("after two days of a server that is away a letter is given up", async () => {
  const server = await aMailServer();
  await server.close();
  const person = aMember("petra", { email: "petra@example.org" });
  const id = post({ kind: "password-changed", to: person.email!, memberId: person.id });
  const postman = aPostman(server.url);
  const began = postman.clock.now;
  for (let each = 0; each < 2_000 && letterOf(id).status === "waiting"; each++)
    postman.clock.now += await postman.step();
  expect(letterOf(id)).toMatchObject({ status: "refused" });
  expect(postman.clock.now - began).toBeGreaterThan(2 * 24 * 60 * MINUTE);
  expect(letterOf(id).attempts).toBeLessThan(20);
});

test("a code for signing in that could not leave within the hour does not come late", async () => {
  const { id } = signInLetter("zorica");
  const server = await aMailServer();
  const postman = aPostman(server.url);
  postman.clock.now += 61 * MINUTE;
  await postman.walk();
  expect(server.received).toEqual([]);
  expect(letterOf(id).status).toBe("withdrawn");
});

test("a server that never greets is left, and its letter waits", async () => {
  const silent = await aStrangeServer(undefined, () => undefined);
  const { id } = signInLetter("ksenija");
  await aPostman(silent.url).step();
  expect(letterOf(id)).toMatchObject({ status: "waiting", attempts: 1 });
});

test("a server that falls silent after the body may have the letter, so it is never sent again by itself", async () => {
  const silent = await aStrangeServer("220 here", silentAfterBody);
  const { id } = signInLetter("marta");
  const postman = aPostman(silent.url);
  await postman.step();
  expect(letterOf(id)).toMatchObject({ status: "uncertain" });
  postman.clock.now += 3 * 24 * 60 * MINUTE;
  await postman.walk();
  expect(silent.heard.filter((line) => line === "DATA")).toHaveLength(1);
});

test("a process that ends while a letter leaves does not send it a second time", async () => {
  const server = await aMailServer();
  const { id } = signInLetter("olga");
  // As a power cut leaves it: taken, and nothing more is known.
  db.transaction((tx) => takeLetter(tx, letterOf(id)));
  expect(settleInterrupted()).toBe(1);
  await aPostman(server.url).walk();
  expect(server.received).toEqual([]);
  expect(letterOf(id).status).toBe("uncertain");
});

test("of two who deliver the same outbox only one takes a letter", async () => {
  const server = await aMailServer();
  signInLetter("nada");
  await Promise.all(
    [aPostman(server.url), aPostman(server.url), aPostman(server.url)].map((one) => one.walk(5)),
  );
  expect(server.received).toHaveLength(1);
});

test("a mailbox that does not exist is noted on its person, without the address", async () => {
  const server = await aMailServer({
    onRcptTo({ address }, _session, done) {
      const error = Object.assign(new Error(`5.1.1 <${address}> no such user`), { responseCode: 550 });
      done(/^lost/.test(address) ? error : undefined);
    },
  });
  const { person, id } = signInLetter("lost-lena");
  const { id: other } = signInLetter("mila");
  await aPostman(server.url).walk();
  expect(letterOf(id)).toMatchObject({ status: "refused", problem: expect.stringContaining("no such user") });
  expect(letterOf(id).problem).not.toContain("@");
  const noted = db.select().from(members).where(eq(members.id, person.id)).get()!;
  expect(noted.emailTrouble).toContain("no such user");
  expect(noted.emailTroubleAt).toBeInstanceOf(Date);
  expect(letterOf(other).status, "the others go on").toBe("sent");
});

test("a mailbox that is full for now is tried again, and holds up nobody", async () => {
  let full = true;
  const server = await aMailServer({
    onRcptTo({ address }, _session, done) {
      const error = Object.assign(new Error("4.2.2 mailbox full"), { responseCode: 452 });
      done(full && /^full/.test(address) ? error : undefined);
    },
  });
  const { id } = signInLetter("full-fata");
  const { id: other } = signInLetter("tea");
  const postman = aPostman(server.url);
  await postman.step();
  await postman.step();
  expect([letterOf(id).status, letterOf(other).status]).toEqual(["waiting", "sent"]);
  full = false;
  postman.clock.now += 2 * MINUTE;
  await postman.walk();
  expect(letterOf(id)).toMatchObject({ status: "sent", attempts: 2 });
});

test("with a wrong password every letter waits as if untried, and no secret is told", async () => {
  const server = await aMailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(Object.assign(new Error("no"), { responseCode: 535 })),
  });
  const url = new URL(`smtp://krug:hush-hush@127.0.0.1:${server.port}`);
  const { id } = signInLetter("rada");
  const postman = aPostman(url);
  await postman.step();
  expect(letterOf(id)).toMatchObject({ status: "waiting", attempts: 0 });
  expect(postman.troubles).toHaveLength(1);
  expect(JSON.stringify([postman.troubles, letterOf(id)])).not.toMatch(/hush|aHVzaC1odXNo/);
});

test("350 invitations leave one after another, and who waits for a code does not wait for them", async () => {
  const server = await aMailServer();
  for (let each = 0; each < 350; each++) {
    const person = aMember(`guest ${each}`, { claimedAt: null, email: `guest-${each}@example.org` });
    post({ kind: "invitation", to: person.email!, memberId: person.id });
  }
  const postman = aPostman(server.url);
  const began = postman.clock.now;
  const left: number[] = [];
  let code: string | undefined;
  while (left.length < 70) {
    const before = server.received.length;
    const wait = await postman.step();
    if (server.received.length > before && code !== "waits") left.push(postman.clock.now);
    if (code === "waits") {
      expect(server.received.at(-1)!.subject, "the very next letter").toBe("Your way into Krug");
      code = "arrived";
    }
    if (left.length === 40 && !code) {
      signInLetter("hurried");
      code = "waits";
    } else postman.clock.now += wait;
  }
  expect(code).toBe("arrived");
  const busiest = Math.max(
    ...left.map((at) => left.filter((other) => other >= at && other < at + MINUTE).length),
  );
  expect(busiest).toBeLessThanOrEqual(20);
  expect(postman.clock.now - began).toBeGreaterThan(3 * MINUTE);
  const waiting = db.select().from(letters).where(eq(letters.status, "waiting")).all();
  expect(waiting).toHaveLength(280);
});

test("a letter that is no longer true does not leave", async () => {
  const server = await aMailServer();
  const [claimed, suspended, moved] = ["claimed", "suspended", "moved"].map((name) =>
    aMember(name, { email: `${name}@example.org`, claimedAt: name === "suspended" ? new Date() : null }),
  ) as [ReturnType<typeof aMember>, ReturnType<typeof aMember>, ReturnType<typeof aMember>];
  const ids = [
    post({ kind: "invitation", to: claimed.email!, memberId: claimed.id }),
    post({ kind: "sign-in", to: suspended.email!, memberId: suspended.id }),
    post({ kind: "invitation", to: moved.email!, memberId: moved.id }),
  ];
  db.update(members).set({ claimedAt: new Date() }).where(eq(members.id, claimed.id)).run();
  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, suspended.id)).run();
  db.update(members).set({ email: "moved-on@example.org" }).where(eq(members.id, moved.id)).run();
  await aPostman(server.url).walk();
  expect(server.received).toEqual([]);
  expect(ids.map((id) => letterOf(id).status)).toEqual(["withdrawn", "withdrawn", "withdrawn"]);
});

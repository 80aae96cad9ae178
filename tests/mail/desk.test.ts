import { join } from "node:path";
import { db, sqlite } from "db/client.server";
import { Database } from "db/driver.server";
import { restoreBackup } from "db/restore.server";
import { letters, members } from "db/schema";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { listReveals, reveal } from "~/domain/contacts/reveals.server";
import { findKey, forgetDeadKeys, mintKey } from "~/domain/keys/keys.server";
import { findDueLetter, forgetOldLetters } from "~/domain/letters/outbox.server";
import {
  clearTrouble,
  getMailDesk,
  noteReturned,
  releaseHeld,
  resend,
} from "~/domain/mail-desk/mail-desk.server";
import { readReturned } from "~/domain/mail-desk/returned";
import { noteEmailTrouble } from "~/domain/members/email-trouble.server";
import * as desk from "~/routes/staff.mail._index/route";
import * as people from "~/routes/staff.people._index/route";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { letterOf, post } from "../support/letters";
import { newDataFolder } from "../support/server";
import { visit } from "../support/visits";

const DAY = 24 * 60 * 60_000;
const setStatus = (id: string, status: "refused" | "uncertain" | "held" | "sent") =>
  db.update(letters).set({ status }).where(eq(letters.id, id)).run();

beforeEach(() => {
  db.delete(letters).run();
});

const RETURNED = `Return-Path: <>
From: Mail Delivery System <mailer-daemon@mail.example.org>
To: krug@example.org
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
The mail system could not deliver your message to <Gone-Gordana@example.org>.
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org
Final-Recipient: rfc822;
 gone-gordana@example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <gone-gordana@example.org>: user unknown
--x
Content-Type: message/rfc822

From: Krug <krug@example.org>
To: gone-gordana@example.org
--x--`;

test("a returned message is noted on whom it names, without the address in the note", () => {
  const staff = aStaffMember("jasna");
  const gordana = aMember("gordana", { email: "gone-gordana@example.org" });
  expect(readReturned(RETURNED)).toEqual([
    {
      address: "gone-gordana@example.org",
      note: expect.stringMatching(/^5\.1\.1 550 5\.1\.1 … user unknown$/),
    },
  ]);
  expect(noteReturned(staff, { text: RETURNED.replaceAll("\n", "\r\n") })).toBe(1);
  expect(getMailDesk(staff).troubled).toMatchObject([
    { person: { id: gordana.id }, trouble: expect.stringContaining("user unknown") },
  ]);
  clearTrouble(staff, gordana.handle);
  expect(getMailDesk(staff).troubled).toEqual([]);
});

test("a pasted list of addresses notes each of them; a text with nobody's is refused", () => {
  const staff = aStaffMember("tanja");
  for (const name of ["lost-a", "lost-b"]) aMember(name, { email: `${name}@example.org` });
  expect(noteReturned(staff, { text: "Lost-A@example.org,\nlost-b@example.org; nobody@example.org." })).toBe(
    2,
  );
  expect(() => noteReturned(staff, { text: "no addresses here" })).toThrow(
    expect.objectContaining({ status: 409 }),
  );
  const ana = aMember("ana of the desk");
  for (const act of [
    () => getMailDesk(ana),
    () => noteReturned(ana, { text: RETURNED }),
    () => releaseHeld(ana),
    () => resend(ana, "x"),
  ]) {
    expect(act).toThrow(expect.objectContaining({ status: 403 }));
  }
});

test("reading what came back takes no longer for a hostile text", () => {
  for (const text of [
    "a@".repeat(50_000),
    `${"a".repeat(99_000)}@`,
    "final-recipient:".repeat(6_000),
    `Status:${" ".repeat(99_000)}`,
  ]) {
    const began = performance.now();
    readReturned(text);
    expect(performance.now() - began).toBeLessThan(2_000);
  }
});

test("a letter that may have left goes again only when the team says so", () => {
  const staff = aStaffMember("sofija");
  const person = aMember("pera", { email: "pera@example.org" });
  const id = post({ kind: "password-changed", to: person.email!, memberId: person.id });
  setStatus(id, "uncertain");
  expect(findDueLetter({ now: new Date(Date.now() + DAY), paced: true })).toBeUndefined();
  expect(getMailDesk(staff).stuck).toMatchObject([{ id, status: "uncertain" }]);
  resend(staff, id);
  expect(findDueLetter({ now: new Date(), paced: false })).toMatchObject({ id, attempts: 0 });
  expect(() => resend(staff, id), "twice").toThrow(expect.objectContaining({ status: 409 }));
});

test("after a restore no letter leaves until the team lets it, and codes never do", () => {
  const staff = aStaffMember("borka");
  const person = aMember("raca", { email: "raca@example.org", claimedAt: null });
  const invitation = post({ kind: "invitation", to: person.email!, memberId: person.id });
  const code = post({ kind: "sign-in", to: staff.email ?? "x@example.org", memberId: staff.id });
  const folder = newDataFolder();
  sqlite.prepare("VACUUM INTO ?").run(join(folder, "backup.sqlite"));
  restoreBackup(join(folder, "backup.sqlite"), join(folder, "krug.sqlite"));
  const restored = new Database(join(folder, "krug.sqlite"), { readonly: true });
  expect(restored.prepare("SELECT DISTINCT status FROM letters").pluck().all()).toEqual(["held"]);
  restored.close();

  for (const id of [invitation, code]) setStatus(id, "held");
  expect(findDueLetter({ now: new Date(Date.now() + DAY), paced: true })).toBeUndefined();
  expect(getMailDesk(staff).counts).toEqual({ waiting: 0, held: 2 });
  expect(releaseHeld(staff)).toBe(1);
  expect(letterOf(invitation).status).toBe("waiting");
  expect(letterOf(code).status).toBe("withdrawn");
});

test("letters are forgotten after a month, those that wait are not", () => {
  const person = aMember("stara", { email: "stara@example.org" });
  const old = new Date(Date.now() - 31 * DAY);
  const kinds = ["sent", "refused", "uncertain", "held"] as const;
  const ids = kinds.map((status) => {
    const id = post({ kind: "password-changed", to: person.email!, memberId: person.id }, old);
    setStatus(id, status);
    return id;
  });
  const waiting = post({ kind: "password-changed", to: person.email!, memberId: person.id }, old);
  const fresh = post({ kind: "password-changed", to: person.email!, memberId: person.id });
  setStatus(fresh, "sent");
  forgetOldLetters();
  expect(ids.map(letterOf)).toEqual(ids.map(() => undefined));
  expect([letterOf(waiting).status, letterOf(fresh).status]).toEqual(["waiting", "sent"]);
  db.delete(members).where(eq(members.id, person.id)).run();
  expect(letterOf(fresh), "letters go with their person").toBeUndefined();
});

test("keys are forgotten when they have been dead for a month", () => {
  const person = aMember("kljuca", { email: "kljuca@example.org" });
  const mint = (now: Date) =>
    db.transaction((tx) => mintKey(tx, { purpose: "sign-in", memberId: person.id, now }));
  const [old, fresh] = [mint(new Date(Date.now() - 31 * DAY)), mint(new Date(Date.now() - 29 * DAY))];
  forgetDeadKeys();
  expect([old, fresh].map(({ token }) => findKey("sign-in", token)?.state)).toEqual([undefined, "expired"]);
});

test("in passing the team sees a member's address shortened, of who has not come whole, and asks for the rest with a reason", async () => {
  db.update(members).set({ emailTrouble: null }).run();
  const staff = aStaffMember("vida");
  const [mina, closed] = [
    aMember("mina", { email: "mina.kanarinac@example.org" }),
    aMember("sima", { email: "sima.kanarinac@example.org", audienceEmail: 0 }),
  ];
  const dormant = aMember("tara", { email: "tara@example.org", claimedAt: null });
  const cycle = aCycle("kanarinci");
  for (const person of [mina, closed, dormant]) {
    inCycle(person, cycle);
    noteEmailTrouble(person.email!, "no such mailbox");
    setStatus(post({ kind: "freshness", to: person.email!, memberId: person.id }), "refused");
  }
  // The old address of a change is hers too, whoever has it now.
  setStatus(
    post({ kind: "email-changed", to: "stara.kanarinac@example.org", memberId: mina.id }),
    "uncertain",
  );
  setStatus(post({ kind: "join", to: "neko@example.org" }), "refused");

  const pages = [
    await visit(staff, desk.loader),
    await visit(staff, people.loader, { path: "/staff/people?cycle=kanarinci" }),
    await visit(staff, people.loader, { path: "/staff/people" }),
  ].map(({ data }) => JSON.stringify(data));
  for (const page of pages) expect(page).not.toContain("kanarinac@");
  expect(pages[0]).toContain("m•••@example.org");
  expect(pages[1]).toContain("m•••@example.org");
  for (const page of pages) expect(page).toContain("tara@example.org");
  expect(pages[0]).toContain("neko@example.org");
  const { troubled, stuck } = getMailDesk(staff);
  expect(troubled.map(({ person, mayBeAsked }) => [person.id, mayBeAsked])).toEqual([
    [mina.id, true],
    [closed.id, false],
    [dormant.id, false],
  ]);
  expect(stuck.filter(({ owner }) => owner?.person.id === mina.id)).toHaveLength(2);

  expect(reveal(staff, mina.handle, "email", { reason: "pismo se vraća" })).toBe(
    "mina.kanarinac@example.org",
  );
  expect(listReveals(mina)).toMatchObject([
    { viewer: { id: staff.id }, kind: "email", reason: "pismo se vraća" },
  ]);
  expect(() => reveal(staff, closed.handle, "email", { reason: "pismo se vraća" })).toThrow(
    expect.objectContaining({ status: 404 }),
  );
});

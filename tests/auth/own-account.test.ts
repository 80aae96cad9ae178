import { db } from "db/client.server";
import { letters } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { completeSignIn } from "~/auth/complete-sign-in.server";
import { readSessionCookie } from "~/auth/lucia.server";
import { setPassword } from "~/auth/own-password.server";
import { endOtherSessions, endOwnSession, listOwnSessions } from "~/auth/own-sessions.server";
import { findMember } from "~/auth/require-member.server";
import { mintKey } from "~/domain/keys/keys.server";
import { askForEmail, confirmEmail } from "~/domain/members/email-change.server";
import type { Member } from "~/domain/members/person";
import { aMember } from "../support/cast";
import { refused } from "../support/refusals";
import { asVisitor, cookieOf } from "../support/requests";

const ANDROID =
  "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";

const lettersTo = (member: Member) =>
  db
    .select({ kind: letters.kind, to: letters.toAddress, params: letters.params })
    .from(letters)
    .where(eq(letters.memberId, member.id))
    .all();
const withEmail = (name: string) => aMember(name, { email: `${name}@example.org` });
const inside = async (cookie: string) => (await findMember(asVisitor("/", { headers: { cookie } })))?.id;

test("the first sign-in is no news, a second browser is told of by letter, and the same one is not", async () => {
  const ana = withEmail("ana-uredjaj");
  const first = await completeSignIn(asVisitor("/login", { headers: { "user-agent": ANDROID } }), ana);
  expect(lettersTo(ana)).toEqual([]);
  await completeSignIn(asVisitor("/login", { headers: { "user-agent": ANDROID } }), ana);
  expect(lettersTo(ana)).toMatchObject([{ kind: "new-device", params: { device: "Chrome na Androidu" } }]);
  const device = first.headers
    .getSetCookie()
    .find((line) => line.startsWith("device="))!
    .split(";")[0]!;
  await completeSignIn(asVisitor("/login", { headers: { cookie: device } }), ana);
  expect(lettersTo(ana)).toHaveLength(1);
});

test("one sees one's own devices, ends one, ends the others, and nobody else's", async () => {
  const [ana, bruno] = [aMember("Ana Spisak"), aMember("Bruno Spisak")];
  const [here, phone, other] = [await cookieOf(ana), await cookieOf(ana), await cookieOf(bruno)];
  const secret = readSessionCookie(here)!;
  const list = listOwnSessions(ana.id, secret);
  expect(list.map(({ current }) => current)).toEqual([true, false]);
  expect(endOwnSession(bruno.id, list[1]!.ref)).toBe(false);
  expect(endOwnSession(ana.id, list[1]!.ref)).toBe(true);
  expect([await inside(here), await inside(phone)]).toEqual([ana.id, undefined]);
  const third = await cookieOf(ana);
  expect(endOtherSessions(ana.id, secret)).toBe(1);
  expect([await inside(here), await inside(third), await inside(other)]).toEqual([
    ana.id,
    undefined,
    bruno.id,
  ]);
});

test("a changed password ends every other session, gives this one a new secret, and is told by letter", async () => {
  const ana = withEmail("ana-lozinka");
  const [here, other] = [await cookieOf(ana), await cookieOf(ana)];
  const renewed = (await setPassword(ana, readSessionCookie(here)!, "tri obične reči")).split(";")[0]!;
  expect([await inside(here), await inside(other), await inside(renewed)]).toEqual([
    undefined,
    undefined,
    ana.id,
  ]);
  expect(lettersTo(ana)).toMatchObject([{ kind: "password-changed", to: ana.email }]);
});

test("a new address holds once its own mailbox confirms it, once, and the old one is told", () => {
  const [ana, bruno] = [withEmail("ana-stara"), withEmail("bruno-tu")];
  askForEmail(ana, bruno.email!);
  expect(lettersTo(ana), "an address that is taken gets no letter, and the asker no other answer").toEqual(
    [],
  );
  askForEmail(ana, "Ana-Nova@example.org");
  expect(lettersTo(ana)).toMatchObject([{ kind: "email-change", to: "ana-nova@example.org" }]);

  const address = "ana-nova@example.org";
  const { token } = db.transaction((tx) =>
    mintKey(tx, { purpose: "email-change", memberId: ana.id, address }),
  );
  expect(refused(() => confirmEmail(bruno, token))).toMatchObject({ status: 404 });
  confirmEmail(ana, token);
  expect(lettersTo(ana)).toContainEqual(
    expect.objectContaining({ kind: "email-changed", to: "ana-stara@example.org" }),
  );
  expect(refused(() => confirmEmail(ana, token))).toMatchObject({ status: 404 });
});

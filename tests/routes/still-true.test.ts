import { db } from "db/client.server";
import { members, oneTimeKeys } from "db/schema";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { findKey, LIFETIME, mintKey } from "~/domain/keys/keys.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import type { Member } from "~/domain/members/person";
import { onSignal } from "~/domain/signals.server";
import { writing } from "~/http/limits.server";
import * as card from "~/routes/still-true.$token/route";
import * as fields from "~/routes/still-true.$token_.fields/route";
import * as name from "~/routes/still-true.$token_.name/route";
import * as topics from "~/routes/still-true.$token_.topics/route";
import * as work from "~/routes/still-true.$token_.work/route";
import { aMember } from "../support/cast";
import { serverOf } from "../support/pages";
import { asMember, asVisitor } from "../support/requests";

const PARTS = { name, work, fields, topics };
type Part = keyof typeof PARTS;
const answer = serverOf([
  { id: "routes/still-true.$token/route", path: "still-true/:token", module: card },
  ...Object.entries(PARTS).map(([part, module]) => ({
    id: `routes/still-true.$token_.${part}/route`,
    path: `still-true/:token/${part}`,
    module,
  })),
]);

const NAMED = { nameLatin: "", nameCyrillic: "", alsoKnownAs: "", vocative: "", address: "f" };
const DRAFTS: Record<Part, Record<string, string | string[]>> = {
  name: { ...NAMED, name: "Zora Nova" },
  work: { position: "direktorka", organisation: "Galerija Most", city: "Čačak" },
  fields: { fields: ["film", "music"], specialisms: [], kindsOfWork: [] },
  topics: { helps: ["touring"], seeks: ["residencies"] },
};
const parts = Object.keys(DRAFTS) as Part[];

const OLD = new Date(Date.now() - 400 * 24 * 60 * 60_000);
let numbers = 0;
let zora: Member;
let token: string;

beforeEach(() => {
  numbers++;
  zora = aMember(
    `Zora ${"abcdefghijklmnopqrstuvwxyz"[numbers]}`,
    {
      email: `zora-${numbers}@example.org`,
      phone: "+381 60 000 00 07",
      position: "kustoskinja",
      positionEn: "curator",
      city: "Niš",
      confirmedAt: OLD,
      language: "sr-Latn",
    },
    { fields: ["design"], helps: ["copyright"] },
  );
  token = linkOf(zora);
});

const linkOf = (member: Member, now = new Date()) =>
  db.transaction((tx) => mintKey(tx, { purpose: "freshness", memberId: member.id, now })).token;
const rowOf = (member: Member) => db.select().from(members).where(eq(members.id, member.id)).get()!;
// The framework compares the origin of a form with it.
const HOST = { host: "127.0.0.1:3000" };
const send = (part: Part | "", form: Record<string, string | string[]> = {}, link = token) =>
  answer(asVisitor(`/still-true/${link}${part && `/${part}`}`, { form, headers: HOST }));
const look = async (path = "", headers = {}) =>
  (await answer(asVisitor(`/still-true/${token}${path}`, { headers }))).text();
const text = (html: string) =>
  html
    .replace(/<(script|style).*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

test("each of the five things is mended by the link without signing in, comes back to the card, and the link stays", async () => {
  for (const part of parts) {
    const saved = await send(part, DRAFTS[part]);
    expect([saved.status, saved.headers.get("location")], part).toEqual([
      302,
      `/still-true/${token}?saved=${part}`,
    ]);
    const shown = await look(`?saved=${part}`);
    expect(text(shown), part).toContain("sačuvano. Ako je i sve ostalo tačno, potvrdite.");
    expect(findKey("freshness", token)?.state).toBe("alive");
    expect(rowOf(zora).confirmedAt!.getTime()).toBeGreaterThan(Date.now() - 60_000);
  }
  expect(rowOf(zora)).toMatchObject({
    name: "Zora Nova",
    position: "direktorka",
    positionEn: "curator",
    citySlug: "cacak",
  });
  expect(getOwnProfile(zora)).toMatchObject({
    fields: ["film", "music"],
    helps: ["touring"],
    seeks: ["residencies"],
  });
  const shown = text(await look());
  for (const said of ["Zora Nova", "direktorka, Galerija Most", "Čačak", "Film"])
    expect(shown).toContain(said);
});

test("a name mended by the link is told as one mended in the settings is: order, search and the open pages follow", async () => {
  const before = rowOf(zora);
  const facts: unknown[] = [];
  const stop = onSignal((fact) => facts.push(fact));
  await send("name", { ...DRAFTS.name, name: "Аница Зорић" });
  stop();
  const after = rowOf(zora);
  expect(after).toMatchObject({ name: "Аница Зорић", handle: before.handle });
  expect(after.sortLatin).not.toBe(before.sortLatin);
  expect(facts).toEqual([{ type: "member.changed", memberId: zora.id }]);
});

test("only “it is true” uses the link up; after that it opens nothing and changes nothing", async () => {
  const confirmed = await send("");
  expect(confirmed.headers.get("location")).toBe(`/still-true/${token}?thanks`);
  expect(text(await look("?thanks"))).toContain("Hvala vam. Potvrđeno je.");
  expect(text(await look())).toContain("Ovaj link se više ne otvara");
  for (const part of parts) {
    const late = await send(part, DRAFTS[part]);
    expect([late.status, late.headers.get("location")]).toEqual([302, `/still-true/${token}`]);
    const page = await answer(asVisitor(`/still-true/${token}/${part}`));
    expect([page.status, page.headers.get("location")]).toEqual([302, `/still-true/${token}`]);
  }
  expect((await send("")).headers.get("location")).toBe(`/still-true/${token}`);
  expect(rowOf(zora)).toMatchObject({ name: zora.name, city: "Niš" });
});

test("a link that is too old, replaced or made up, and one whose person may not come in, is dead in the same way", async () => {
  const old = linkOf(aMember("Stara Veza"), new Date(Date.now() - LIFETIME.freshness - 1000));
  const replaced = token;
  const newer = linkOf(zora);
  const paused = aMember("Pauzirana Veza");
  const links = [old, replaced, "nothing", linkOf(paused)];
  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, paused.id)).run();
  for (const link of links) {
    for (const part of parts) {
      expect((await send(part, DRAFTS[part], link)).headers.get("location")).toBe(`/still-true/${link}`);
      const page = await answer(asVisitor(`/still-true/${link}/${part}`));
      expect(page.headers.get("location")).toBe(`/still-true/${link}`);
    }
    expect((await send("", {}, link)).headers.get("location")).toBe(`/still-true/${link}`);
    const said = text(await (await answer(asVisitor(`/still-true/${link}?lang=en`))).text());
    expect(said).toContain("This link does not open any more");
  }
  expect([rowOf(zora), rowOf(paused)].map(({ name }) => name)).toEqual([zora.name, paused.name]);
  expect(findKey("freshness", newer)?.state).toBe("alive");
  // Who was paused for a day finds the link as it was.
  expect(db.select().from(oneTimeKeys).where(eq(oneTimeKeys.memberId, paused.id)).get()!.usedAt).toBeNull();
});

test("what is wrong comes back in the page with what was typed, and nothing is kept", async () => {
  const cases: [Part, Record<string, string | string[]>, string[]][] = [
    ["name", { ...NAMED, name: "Аna", alsoKnownAs: "Zorica" }, ['value="Аna"', 'value="Zorica"']],
    ["work", { ...DRAFTS.work, city: "x".repeat(500) }, ['value="direktorka"']],
    ["fields", { fields: ["film", "astrology"] }, ['<option value="film" selected']],
    ["topics", { helps: ["touring", "astrology"] }, []],
  ];
  for (const [part, form, kept] of cases) {
    const refused = await send(part, form);
    const html = await refused.text();
    expect(refused.status, part).toBe(400);
    expect(html).toContain('class="form-summary"');
    for (const said of kept) expect(html, part).toContain(said);
  }
  expect(rowOf(zora)).toMatchObject({ name: zora.name, city: "Niš", confirmedAt: OLD });
  expect(getOwnProfile(zora)).toMatchObject({ fields: ["design"], helps: ["copyright"] });
});

test("the link reaches the card and nothing else: no address, number, audience, password or other person", async () => {
  const other = aMember("Bruno Drugi", { city: "Bor" });
  const extra = {
    id: other.id,
    memberId: other.id,
    email: "x@example.org",
    phone: "+381 1",
    passwordHash: "x",
    password: "x",
    audiencePhone: "5",
    standing: "admin",
    bioLatin: "x",
  };
  const before = rowOf(zora);
  for (const part of parts) await send(part, { ...DRAFTS[part], ...extra });
  const { email, phone, passwordHash, audiencePhone, standing, bioLatin } = before;
  expect(rowOf(zora)).toMatchObject({ email, phone, passwordHash, audiencePhone, standing, bioLatin });
  expect(rowOf(other)).toMatchObject({ name: "Bruno Drugi", city: "Bor", confirmedAt: null });
  for (const path of ["", ...parts.map((part) => `/${part}`)]) {
    const html = await look(path);
    expect(html, path).not.toMatch(/zora-\d+@example\.org|381 60 000|Bruno|set-cookie/);
    expect(html).not.toContain("<script");
  }
});

test("the link takes no more than a person writes: the rest waits, with what was typed", async () => {
  for (let tries = 0; tries < 30; tries++) await writing.take(zora.id);
  const refused = await send("work", DRAFTS.work);
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
  expect(await refused.text()).toContain('value="direktorka"');
  expect(rowOf(zora).city).toBe("Niš");
});

test("the page speaks the language of the letter, unless the browser remembers another or somebody is signed in", async () => {
  const asked = { "accept-language": "en" };
  expect(await look("", asked)).toContain('<html lang="sr-Latn"');
  expect(text(await look("/fields", asked))).toContain("Glavna oblast");
  const wrong = await (
    await answer(
      asVisitor(`/still-true/${token}/name`, {
        form: { ...NAMED, name: "" },
        headers: { ...asked, ...HOST },
      }),
    )
  ).text();
  expect(text(wrong)).toContain("Popunite ovo polje.");
  expect(await look("?lang=en")).toContain('<html lang="en"');
  const reader = aMember("Ingrid Reader", { language: "en" });
  const signedIn = await asMember(reader, `/still-true/${token}`);
  expect(await (await answer(signedIn)).text()).toContain('<html lang="en"');
});

import { db } from "db/client.server";
import { letters, members, unsubscriptions } from "db/schema";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mintKey } from "~/domain/keys/keys.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { isDayOf, queueFreshnessLetters } from "~/domain/members/freshness.server";
import { confirmByLink, findOwnCard } from "~/domain/members/freshness-link.server";
import type { Member } from "~/domain/members/person";
import { findViewer } from "~/domain/members/viewer.server";
import { awaitsWelcome } from "~/domain/members/welcome.server";
import type { FormAnswer } from "~/http/form.server";
import * as about from "~/routes/settings.profile.about/route";
import * as contact from "~/routes/settings.profile.contact/route";
import * as fields from "~/routes/settings.profile.fields/route";
import * as links from "~/routes/settings.profile.links/route";
import * as naming from "~/routes/settings.profile.name/route";
import * as path from "~/routes/settings.profile.path/route";
import * as topics from "~/routes/settings.profile.topics/route";
import * as work from "~/routes/settings.profile.work/route";
import * as welcomeDone from "~/routes/welcome.done";
import * as welcomeFields from "~/routes/welcome.fields/route";
import { suggestVocative } from "~/text/vocative";
import { aMember } from "../support/cast";
import { asMember, routeArgs } from "../support/requests";

type Form = Record<string, string | string[]>;
type Action = (args: never) => unknown;

/** Sends a part of the profile: where it leads, or what is wrong with it. */
async function send(part: { action: unknown }, member: Member, form: Form) {
  const answer = await (part.action as Action)(routeArgs(await asMember(member, "/x", { form })));
  if (answer instanceof Response) return { to: answer.headers.get("location") };
  const { data } = answer as { data: FormAnswer };
  return {
    errors: Object.fromEntries(Object.entries(data.errors).map(([name, { key }]) => [name, key])),
    typed: data.typed,
  };
}

const rowOf = (member: Member) => db.select().from(members).where(eq(members.id, member.id)).get()!;
const NAMED = { nameLatin: "", nameCyrillic: "", alsoKnownAs: "", vocative: "", address: "f" };

test("a name is kept in its scripts, the orders and the search follow, and the address of the page stays", async () => {
  const ana = aMember("ana pre");
  const form = {
    ...NAMED,
    name: "  Џемила   Хаџић ",
    alsoKnownAs: "Džemila Petrović, Џеми",
    vocative: "Džemila",
  };
  expect(await send(naming, ana, form)).toEqual({ to: "/settings/profile?saved=name" });
  const row = rowOf(ana);
  expect(row).toMatchObject({
    name: "Џемила Хаџић",
    nameLatin: null,
    handle: ana.handle,
    address: "f",
    nameLocked: false,
  });
  expect(row.confirmedAt!.getTime()).toBeGreaterThan(Date.now() - 60_000);
  expect(row.sortLatin).not.toBe(rowOf(aMember("ana druga")).sortLatin);
});

test("names that cannot be seen, mix scripts, turn the line or stand in the wrong field are refused", async () => {
  const ana = aMember("ana imena");
  const cases: [Partial<typeof NAMED & { name: string }>, string, string][] = [
    [{ name: "" }, "name", "forms.required"],
    [{ name: "Ana\u202eanA" }, "name", "profile.name.unseen"],
    [{ name: "Ana\u200b Petrović" }, "name", "profile.name.unseen"],
    [{ name: "\u3164" }, "name", "profile.name.unseen"],
    [{ name: "An\u00ada" }, "name", "profile.name.unseen"],
    [{ name: "Ana \ud83d\ude00" }, "name", "profile.name.signs"],
    [{ name: "<b>Ana</b>" }, "name", "profile.name.signs"],
    [{ name: `A${"\u0301".repeat(9)}na` }, "name", "profile.name.signs"],
    [{ name: " - . " }, "name", "profile.name.noLetter"],
    [{ name: "Аna Petrović" }, "name", "profile.name.mixed"],
    [{ name: "Ана Petrović" }, "name", "profile.name.mixed"],
    [{ name: "Ana\u03b1" }, "name", "profile.name.mixed"],
    [{ name: "A".repeat(81) }, "name", "forms.tooLong"],
    [{ name: "Ana", nameLatin: "Ана" }, "nameLatin", "profile.name.notLatin"],
    [{ name: "Ana", nameCyrillic: "Ana" }, "nameCyrillic", "profile.name.notCyrillic"],
    [{ name: "Ana", alsoKnownAs: "Ana, Аna" }, "alsoKnownAs", "profile.name.mixed"],
    [{ name: "Ana", address: "x" }, "address", "forms.choose"],
  ];
  for (const [change, field, key] of cases) {
    const form = { ...NAMED, name: "Ana", ...change };
    const answer = await send(naming, ana, form);
    expect(answer.errors, JSON.stringify(change)).toEqual({ [field]: key });
    expect(answer.typed).toEqual(form);
  }
  expect(rowOf(ana).name).toBe("ana imena");
  for (const name of [
    "Nađa Žunjić",
    "Ђорђе",
    "Emőke Szőnyi",
    "O'Neill-Šimić",
    "Ksenija (Seka) Ljaljić",
    "Αθηνά",
  ]) {
    expect(await send(naming, ana, { ...NAMED, name }), name).toMatchObject({ to: expect.any(String) });
  }
  // Twins are folded to one: a letter of two signs, and ligatures.
  await send(naming, ana, { ...NAMED, name: "Z\u030cana Ǆin" });
  expect(rowOf(ana).name).toBe("Žana DŽin");
});

test("a greeting is suggested only where the rule is safe", () => {
  expect(suggestVocative("Milica Đorđević", "f")).toBe("Milice");
  expect(suggestVocative("Милица Ђорђевић", "f")).toBe("Милице");
  expect(suggestVocative("Đorđe Ljutovac", "m")).toBe("Đorđe");
  for (const [name, address] of [
    ["Ana", "f"],
    ["Marija", "f"],
    ["Milan", "m"],
    ["Luka", "m"],
    ["Emőke", "f"],
    ["Milica", "avoid"],
  ] as const) {
    expect(suggestVocative(name, address), name).toBeUndefined();
  }
});

test("place and work are kept as they were written, and emptied they are nothing", async () => {
  const ana = aMember("ana posao");
  await send(work, ana, {
    city: " Novi  Sad\u202e",
    organisation: "Muzej",
    position: "kustoskinja",
    positionEn: "curator",
    sector: "public",
  });
  expect(rowOf(ana)).toMatchObject({
    city: "Novi Sad",
    citySlug: "novi-sad",
    organisation: "Muzej",
    sectorSlug: "public",
  });
  expect(await send(work, ana, { sector: "astrology" })).toMatchObject({
    errors: { sector: "forms.choose" },
  });
  await send(work, ana, { city: "", organisation: "", position: "", positionEn: "", sector: "" });
  expect(rowOf(ana)).toMatchObject({
    city: null,
    citySlug: null,
    organisation: null,
    position: null,
    sectorSlug: null,
  });
});

test("one to five fields in their order colour the face, and specialisms of other fields fall away", async () => {
  const ana = aMember("ana oblasti");
  await send(fields, ana, {
    fields: ["", "music", "film", "music"],
    specialisms: ["drama-theatre", "classical-contemporary"],
    kindsOfWork: "production",
  });
  const kept = getOwnProfile(ana);
  expect(kept.fields).toEqual(["music", "film"]);
  expect(findViewer(ana.id)!.fields).toEqual(["muz", "film"]);
  expect(kept.specialisms).toEqual(["classical-contemporary"]);
  const six = ["music", "film", "design", "literature", "architecture", "visual-arts"];
  expect(await send(fields, ana, { fields: six })).toMatchObject({
    errors: { fields: "forms.tooManyChosen" },
  });
  expect(await send(fields, ana, { fields: "astrology" })).toMatchObject({
    errors: { fields: "forms.choose" },
  });
  expect(getOwnProfile(ana).fields).toEqual(["music", "film"]);
});

test("at most eight topics each way", async () => {
  const ana = aMember("ana teme");
  const all = [
    "funding-calls",
    "eu-programmes",
    "sponsors-donors",
    "crowdfunding",
    "budgeting",
    "fees-contracts",
    "copyright",
    "residencies",
    "touring",
  ];
  expect(await send(topics, ana, { helps: all, seeks: [] })).toMatchObject({
    errors: { helps: "forms.tooManyChosen" },
  });
  await send(topics, ana, { helps: all.slice(0, 8), seeks: "touring" });
  expect(getOwnProfile(ana)).toMatchObject({
    helps: expect.objectContaining({ length: 8 }),
    seeks: ["touring"],
  });
});

test("a text about oneself is made safe, and one that is too long comes back whole", async () => {
  const ana = aMember("ana tekst");
  await send(about, ana, { bioLatin: "**Zdravo** <script>1</script>", bioEn: "" });
  const row = rowOf(ana);
  expect(row.bioHtml).toContain("<strong>Zdravo</strong>");
  expect(row.bioHtml).not.toContain("<script");
  const long = "a".repeat(4_001);
  expect(await send(about, ana, { bioLatin: "Kratko", bioEn: long })).toEqual({
    errors: { bioEn: "forms.tooLong" },
    typed: { bioLatin: "Kratko", bioEn: long },
  });
});

test("links lead to the web and nowhere else; rows are added and removed without the script", async () => {
  const ana = aMember("ana linkovi");
  for (const bad of [
    "javascript:alert(1)",
    "data:text/html,x",
    "https://",
    "ftp://example.org",
    "https://a:b@example.org",
    "example",
    "//example",
    "https://exa mple.org",
  ]) {
    expect(await send(links, ana, { linkUrl: bad, linkLabel: "x" }), bad).toMatchObject({
      errors: { links: "profile.links.bad" },
    });
  }
  await send(links, ana, {
    languages: ["sr", "en"],
    linkUrl: ["example.org/rad", "", "http://www.example.org"],
    linkLabel: ["Rad", "", ""],
  });
  expect(rowOf(ana)).toMatchObject({
    languages: ["sr", "en"],
    links: [
      { label: "Rad", url: "https://example.org/rad" },
      { label: "example.org", url: "http://www.example.org/" },
    ],
  });
  const eleven = Array.from({ length: 11 }, (_, place) => `https://example.org/${place}`);
  expect(await send(links, ana, { linkUrl: eleven, linkLabel: [] })).toMatchObject({
    errors: { links: "forms.tooManyChosen" },
  });
  const more = await send(links, ana, { linkUrl: ["a", "b"], linkLabel: ["1", "2"], more: "yes" });
  expect(more).toMatchObject({ errors: {}, typed: { linkUrl: ["a", "b", ""] } });
  const fewer = await send(links, ana, { linkUrl: ["a", "b"], linkLabel: ["1", "2"], remove: "0" });
  expect(fewer).toMatchObject({ errors: {}, typed: { linkUrl: ["b"], linkLabel: ["2"] } });
});

test("the life path is put in the order of years, and a row with half of it is asked for the other", async () => {
  const ana = aMember("ana put");
  await send(path, ana, { year: ["2016", "", "1999."], turn: ["Krug", "", "Diploma"] });
  expect(rowOf(ana).lifePath).toEqual([
    { year: 1999, text: "Diploma" },
    { year: 2016, text: "Krug" },
  ]);
  for (const [year, turn, key] of [
    ["2016", "", "noText"],
    ["16", "Krug", "badYear"],
    ["3016", "Krug", "badYear"],
    ["2016", "a".repeat(201), "longText"],
  ]) {
    expect(await send(path, ana, { year: year!, turn: turn! })).toMatchObject({
      errors: { path: `profile.path.${key}` },
    });
  }
});

test("how much and how is kept within its limits, and a pause ends by itself", async () => {
  const ana = aMember("ana koliko");
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await send(contact, ana, {
    monthlyQuestions: "2",
    contactDays: ["4", "2"],
    phone: "+381 60 123 45 67",
    pausedUntil: day(30),
  });
  expect(rowOf(ana)).toMatchObject({ monthlyQuestions: 2, contactDays: [2, 4], phone: "+381 60 123 45 67" });
  for (const [form, errors] of [
    [{ monthlyQuestions: "21" }, { monthlyQuestions: "profile.contact.badNumber" }],
    [{ monthlyQuestions: "-1" }, { monthlyQuestions: "profile.contact.badNumber" }],
    [{ contactDays: "8" }, { contactDays: "forms.choose" }],
    [{ phone: "zovi me" }, { phone: "profile.contact.badPhone" }],
    [{ pausedUntil: day(-3) }, { pausedUntil: "profile.contact.badPause" }],
    [{ pausedUntil: "2027-02-31" }, { pausedUntil: "forms.date" }],
    [{ pausedUntil: day(800) }, { pausedUntil: "profile.contact.badPause" }],
  ] as const) {
    expect(await send(contact, ana, form), JSON.stringify(form)).toMatchObject({ errors });
  }
});

test("fields that a form does not have change nothing, and nobody writes another's page", async () => {
  const [ana, bruno] = [aMember("ana tuđe"), aMember("bruno tuđe")];
  await send(work, ana, {
    city: "Niš",
    id: bruno.id,
    memberId: bruno.id,
    standing: "admin",
    email: "x@example.org",
    claimedAt: "0",
  });
  expect(rowOf(bruno).city).toBeNull();
  expect(rowOf(ana)).toMatchObject({ city: "Niš", standing: "member", email: null });
});

test("the first steps are saved one by one and put aside for good", async () => {
  const ana = aMember("ana koraci");
  expect(awaitsWelcome(ana)).toBe(true);
  expect(await send(welcomeFields, ana, { fields: ["film", "", ""] })).toEqual({ to: "/welcome/topics" });
  expect(getOwnProfile(ana).fields).toEqual(["film"]);
  expect(await send(welcomeDone, ana, { x: "" })).toEqual({ to: "/" });
  expect(awaitsWelcome(ana)).toBe(false);
});

/** An id whose own day of the half-year comes in so many days, so that a year from now holds two of them. */
function idAskedInDays(days: number): string {
  const at = (day: number) => new Date(Date.now() + day * 86_400_000);
  for (let number = 0; ; number++) {
    const id = `mem_asked_${number}`;
    if (isDayOf(id, at(days)) && !isDayOf(id, at(days - 1))) return id;
  }
}

test("a letter asks twice a year at most whether a profile holds, never who does not want it, and its link works once", () => {
  const old = new Date(Date.now() - 400 * 86_400_000);
  const named = (name: string, more = {}) =>
    aMember(name, {
      claimedAt: old,
      confirmedAt: old,
      email: `${name.replace(/ /g, "-")}@example.org`,
      ...more,
    });
  const [ana, bruno, fresh, dormant] = [
    named("ana pismo", { id: idAskedInDays(50) }),
    named("bruno pismo"),
    named("sveza pismo", { confirmedAt: new Date() }),
    named("uspavana pismo", { claimedAt: null }),
  ];
  db.insert(unsubscriptions).values({ memberId: bruno.id, list: "freshness", at: old }).run();
  const lettersOf = (member: Member) =>
    db
      .select()
      .from(letters)
      .where(and(eq(letters.memberId, member.id), eq(letters.kind, "freshness")))
      .all().length;
  for (let day = 0; day < 364; day++) queueFreshnessLetters(new Date(Date.now() + day * 86_400_000));
  expect([ana, bruno, dormant].map(lettersOf)).toEqual([2, 0, 0]);
  expect(lettersOf(fresh)).toBeLessThanOrEqual(2);

  const { token } = db.transaction((tx) => mintKey(tx, { purpose: "freshness", memberId: ana.id }));
  expect(findOwnCard(token, "sr-Latn")).toMatchObject({ state: "alive", card: { name: "ana pismo" } });
  expect(rowOf(ana).confirmedAt).toEqual(old);
  expect([confirmByLink(token), confirmByLink(token), confirmByLink("nothing")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(rowOf(ana).confirmedAt!.getTime()).toBeGreaterThan(Date.now() - 60_000);
  expect(findOwnCard(token, "sr-Latn")).toMatchObject({ state: "used", card: null });
});

import { db } from "db/client.server";
import { memberKindsOfWork, memberSpecialisms } from "db/schema";
import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import * as directory from "~/routes/members._index/route";
import * as profile from "~/routes/members.$handle/route";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { serverOf } from "../support/pages";
import { asMember, asVisitor } from "../support/requests";
import { aThread } from "../support/threads";

const answer = serverOf([
  { id: "routes/members._index", path: "members", index: true, module: directory },
  { id: "routes/members.$handle", path: "members/:handle", module: profile },
]);
const open = async (member: Member, path: string) => answer(await asMember(member, path));
const pageOf = async (member: Member, path: string) => (await open(member, path)).text();

const sixth = aCycle("6-ciklus", { number: 6, years: "2021/22" });
const ana = aMember("Ana Babić", { language: "sr-Latn", email: "ana@example.org" }, { fields: ["music"] });
const djordje = inCycle(
  aMember(
    "Ђорђе Марић",
    { city: "Niš", email: "djordje@example.org", organisation: "Dom kulture" },
    { fields: ["music"], helps: ["touring"] },
  ),
  sixth,
  "mentor",
);
aMember("Cveta Savić", { city: "Pirot" }, { fields: ["film"], helps: ["touring"] });
const sleeping = aMember(
  "Zora Sanković",
  { claimedAt: null, email: "zora@example.org" },
  { fields: ["music"] },
);
const iva = aStaffMember("Iva Strugar");

/** The values of the boxes that are ticked. */
const ticked = (html: string) =>
  [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)]
    .map(([box]) => box)
    .filter((box) => / checked=""/.test(box))
    .map((box) => `${box.match(/name="(\w+)"/)![1]}=${box.match(/value="([^"]+)"/)![1]}`);
const people = (html: string) =>
  [...html.matchAll(/class="entry".*?href="\/members\/([^"]+)"/gs)].map(([, handle]) => handle);
const text = (html: string) => html.replace(/<[^>]*>/g, "");

test("the address holds the whole search: without a script the page shows it in boxes, chips, field and order", async () => {
  const path = "/members?field=music&city=nis&helps=touring&q=djor&sort=newest";
  const html = await pageOf(ana, path);
  expect(ticked(html)).toEqual(["field=music", "helps=touring", "city=nis"]);
  expect(html).toMatch(/<form[^>]* id="narrow"[^>]*action="\/members"/);
  expect(html).toMatch(/<input[^>]*name="q"[^>]*form="narrow"[^>]*value="djor"/);
  expect(html).toMatch(/<option value="newest" selected=""/);
  expect(html).toMatch(/<noscript><button[^>]*type="submit"/);
  expect(people(html)).toEqual([djordje.handle]);
  // A chip is a link to the same search without it.
  expect(html).toContain('href="/members?helps=touring&amp;city=nis&amp;q=djor&amp;sort=newest"');
  expect(html).toContain('href="/members?field=music&amp;helps=touring&amp;city=nis&amp;sort=newest"');
});

test("the result is said in a sentence, in the forms that the words have", async () => {
  expect(text(await pageOf(ana, "/members?field=music"))).toContain("Dvoje ljudi iz muzike.");
  expect(
    text(await pageOf(ana, "/members?field=music&field=film&helps=touring&cycle=6-ciklus&city=nis")),
  ).toContain(
    "Jedna osoba iz muzike ili iz filma i audiovizuelnog, iz šestog ciklusa može da pomogne oko: Gostovanja i mobilnost. Mesto: Niš.",
  );
  expect(text(await pageOf(ana, "/members?field=music&field=film&lang=en"))).toContain(
    "Three people from music or from film",
  );
  expect(text(await pageOf(ana, "/members?field=music&lang=sr-Cyrl"))).toContain("Двоје људи из музике.");
});

test("what was looked for is marked in the letters that the reader sees", async () => {
  expect(await pageOf(ana, "/members?q=djor")).toContain("<mark>Đor</mark>");
  expect(await pageOf(ana, "/members?q=djor&lang=sr-Cyrl")).toContain("<mark>Ђор</mark>");
  // A field of culture that was looked for by its name is marked where it stands over the person.
  expect(await pageOf(ana, "/members?q=muzika&lang=sr-Latn")).toMatch(
    /class="kicker".*<mark>Muzika<\/mark>/s,
  );
});

test("a search is text: markup in it stays text wherever it is shown", async () => {
  const html = await pageOf(ana, `/members?q=${encodeURIComponent("<script>alert(1)</script>\"'")}`);
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("&lt;script&gt;");
});

test("when nobody is found the page names what to drop, and what that would give", async () => {
  const html = await pageOf(ana, "/members?field=music&city=pirot&helps=touring");
  expect(text(html)).toContain("Niko za sada ne prolazi kroz sva tri filtera.");
  expect(text(html)).toContain("Bez filtera Muzika našla bi se jedna osoba, bez Pirot jedna osoba.");
  expect(html).toContain('href="/members?helps=touring&amp;city=pirot"');
  expect(html).toContain('href="/questions/new"');

  const typed = async (query: string, language: string) =>
    text(await pageOf(ana, `/members?${query}&q=zzz&lang=${language}`));
  expect(await typed("field=music", "sr-Latn")).toContain("Skloni „zzz”");
  expect(await typed("field=music", "en")).toContain("Remove “zzz”");
  const both = await typed("field=music&city=novi-pazar", "sr-Latn");
  expect(both.match(/Skloni „[^”]*”/)?.[0] ?? "").not.toMatch(/„.*„/);
});

test("an unknown value or a strange page in the address is no error", async () => {
  const response = await open(
    ana,
    "/members?field=alchemy&cycle=%00&page=-1&page=x&sort=%F0%9F%8E%AD&q=%00%22*",
  );
  expect(response.status).toBe(200);
  expect(people(await response.text())).toHaveLength(4);
});

test("no address of mail is in the directory or on a page, not in the data behind them either", async () => {
  for (const viewer of [ana, iva]) {
    for (const path of ["/members", "/members?q=example", `/members/${djordje.handle}`]) {
      const data = path.includes("?") ? path.replace("?", ".data?") : `${path}.data`;
      for (const each of [path, data]) expect(await pageOf(viewer, each)).not.toMatch(/@example\.org/);
    }
  }
});

test("the page of a dormant person is the page of nobody, to the letter", async () => {
  const strip = (html: string, handle: string) =>
    html
      .replaceAll(handle, "…")
      .replace(/nonce="[^"]*"|"now":"[^"]*"|now",\s*"[^"]*"|\d{4}-\d\d-\d\dT[\d:.]+Z/g, "");
  const [dormant, unknown] = [
    await open(ana, `/members/${sleeping.handle}`),
    await open(ana, "/members/nobody"),
  ];
  expect([dormant.status, unknown.status]).toEqual([404, 404]);
  expect(strip(await dormant.text(), sleeping.handle)).toBe(strip(await unknown.text(), "nobody"));
  expect((await open(ana, `/members/${sleeping.handle}.data`)).status).toBe(404);
  expect(await pageOf(ana, "/members")).not.toContain("Zora");
  expect(text(await pageOf(iva, `/members/${sleeping.handle}`))).toContain("Zora Sanković");
});

test("a profile shows the name in the reader's script and as it was written, and leads to others like it", async () => {
  aThread(djordje, { title: "Turneja po malim salama" });
  const html = await pageOf(ana, `/members/${djordje.handle}`);
  expect(html).toMatch(/<h1><bdi>Đorđe Marić<\/bdi><\/h1>/);
  expect(text(html)).toContain("Izvorno: Ђорђе Марић");
  expect(html).toContain('href="/members?helps=touring"');
  expect(html).toContain('href="/members?cycle=6-ciklus"');
  expect(html).toContain('href="/questions/new?field=music"');
  expect(html).toContain("Turneja po malim salama");
  expect(await pageOf(ana, `/members/${djordje.handle}?lang=sr-Cyrl`)).toMatch(
    /<h1><bdi>Ђорђе Марић<\/bdi><\/h1>/,
  );
});

test("every trait of a profile leads to a list in which that person stands, and its freshness is told as an age", async () => {
  const lena = aMember(
    "Lena Savić",
    {
      city: "Niš",
      sectorSlug: "public",
      languages: ["sr", "hu"],
      confirmedAt: new Date(Date.now() - 65 * 24 * 60 * 60_000),
    },
    { fields: ["music"], helps: ["touring"] },
  );
  db.insert(memberSpecialisms).values({ memberId: lena.id, specialismSlug: "classical-contemporary" }).run();
  db.insert(memberKindsOfWork).values({ memberId: lena.id, kindSlug: "production" }).run();
  const html = await pageOf(ana, `/members/${lena.handle}?lang=sr-Latn`);
  expect(text(html)).toContain("Potvrđeno pre 2 meseca");
  const ways = [...html.matchAll(/href="(\/members\?[^"]+)"/g)].map(([, to]) => to!.replaceAll("&amp;", "&"));
  for (const trait of ["field", "specialism", "kind", "sector", "language", "city", "helps"])
    expect(
      ways.some((way) => new URLSearchParams(way.split("?")[1]).has(trait)),
      trait,
    ).toBe(true);
  for (const way of ways)
    expect([way, people(await pageOf(ana, way))]).toEqual([way, expect.arrayContaining([lena.handle])]);
});

test("a list that goes by freshness tells everybody's, and no other list does", async () => {
  const html = text(await pageOf(ana, "/members?sort=confirmed&lang=sr-Latn"));
  expect(html).toContain("Potvrđeno pre 2 meseca");
  expect(html).toContain("Još nije potvrđeno");
  expect(text(await pageOf(ana, "/members?lang=sr-Latn"))).not.toContain("otvrđeno pre");
});

test("what is missing stands on one's own page only, and others see no empty headings", async () => {
  expect(text(await pageOf(ana, `/members/${ana.handle}`))).toContain("Šta još nedostaje vašoj strani");
  const seen = text(await pageOf(djordje, `/members/${ana.handle}?lang=sr-Latn`));
  expect(seen).not.toContain("nedostaje");
  for (const heading of [
    "Životni put",
    "Parovi",
    "Može da pomogne oko",
    "Nedavno započeto",
    "Oblasti i posao",
  ]) {
    expect(seen).not.toContain(heading);
  }
});

test("a visitor is sent to sign in and comes back to the same search", async () => {
  const response = await answer(asVisitor("/members?field=music&q=%C4%91or"));
  expect(response.status).toBe(302);
  const to = new URL(response.headers.get("location")!, "http://127.0.0.1");
  expect(to.pathname).toBe("/login");
  expect(to.searchParams.get("returnTo")).toBe("/members?field=music&q=%C4%91or");
});

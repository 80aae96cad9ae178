import { db } from "db/client.server";
import { members, reveals } from "db/schema";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { listReveals } from "~/domain/contacts/reveals.server";
import { REVEALS_A_DAY } from "~/domain/contacts/rules";
import { AUDIENCE } from "~/domain/members/audience";
import type { Member } from "~/domain/members/person";
import * as desk from "~/routes/staff.freshness._index/route";
import * as inOne from "~/routes/staff.freshness.$cycleSlug/route";
import * as confirm from "~/routes/staff.freshness.$cycleSlug_.confirm";
import * as phones from "~/routes/staff.freshness.$cycleSlug_.phones/route";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { serverOf } from "../support/pages";
import { asMember } from "../support/requests";

const answer = serverOf([
  { id: "routes/staff.freshness._index/route", path: "staff/freshness", module: desk },
  { id: "routes/staff.freshness.$cycleSlug/route", path: "staff/freshness/:cycleSlug", module: inOne },
  {
    id: "routes/staff.freshness.$cycleSlug_.confirm",
    path: "staff/freshness/:cycleSlug/confirm",
    module: confirm,
  },
  {
    id: "routes/staff.freshness.$cycleSlug_.phones/route",
    path: "staff/freshness/:cycleSlug/phones",
    module: phones,
  },
]);

const OLD = new Date(Date.now() - 400 * 24 * 60 * 60_000);
const NUMBER = "+381 60 000 1001";
let staff: Member;
let lena: Member;

beforeAll(() => {
  staff = aStaffMember("Tima Sveža");
  const cycle = aCycle("sedmi", { number: 7, years: "2025/26" });
  lena = inCycle(
    aMember("Lena Savić", {
      confirmedAt: OLD,
      phone: NUMBER,
      audiencePhone: AUDIENCE.staff,
      emailTrouble: "550 no such user",
    }),
    cycle,
  );
  inCycle(aMember("Mila Savić", { confirmedAt: OLD }), cycle);
  inCycle(aMember("Nada Savić", { confirmedAt: new Date() }), cycle);
  aCycle("osmi", { number: 8, years: "2027/28" });
});

// The framework compares the origin of a form with the host.
const HEADERS = { host: "127.0.0.1:3000", "accept-language": "sr-Latn" };
const ask = async (path: string, form?: Record<string, string | string[]>) =>
  answer(await asMember(staff, path, { form, headers: HEADERS }));
const text = (html: string) =>
  html
    .replace(/<(script|style).*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const isChosen = ({ id }: Member) => new RegExp(`<input[^>]*checked=""[^>]*value="${id}"`);
const read = async (path: string) => text(await (await ask(path)).text());

test("the desk tells each edition's share in numbers and as a bar, and of an edition without people that it is so", async () => {
  const html = await (await ask("/staff/freshness")).text();
  expect(text(html)).toMatch(/VII ciklus, 2025\/26 2 od 3 \(67%\)/);
  expect(html).toMatch(/role="img" aria-label="Zastarelo: 67%" style="--v:67%"/);
  expect(text(html)).toMatch(/VIII ciklus, 2027\/28 Iz ovog ciklusa još niko nije u zajednici\./);
  expect(text(html)).toContain("Profil je svež 6 meseci od potvrde.");
});

test("an edition lists whom to ask and how they can be reached, without a number or an address", async () => {
  const html = await (await ask("/staff/freshness/sedmi")).text();
  const said = text(html);
  expect(said).toMatch(
    /Lena Savić Potvrđeno pre 13 meseci Bez pisma u poslednjih 30 dana Telefon: otkriva se uz razlog Pisma ne stižu 550 no such user Potvrđeno telefonom : Lena Savić/,
  );
  expect(said).toMatch(/Mila Savić .* Telefon: tim ga ne vidi/);
  expect(said).not.toContain("Nada");
  expect(html).not.toContain("+381");
  expect(await read("/staff/freshness/osmi")).toContain("Iz ovog ciklusa još niko nije u zajednici.");
  expect((await ask("/staff/freshness/nema-ga")).status).toBe(404);
});

test("the numbers come in the answer to a reason only, and the form that came back keeps what was typed", async () => {
  const form = await (await ask("/staff/freshness/sedmi/phones")).text();
  expect(form).toContain("Da li podaci u imeniku još važe?");
  expect(form).toMatch(isChosen(lena));
  expect(form).not.toMatch(/\+381|Mila Savić/);

  const refused = await ask("/staff/freshness/sedmi/phones", { person: [], reason: "Zovem zbog imenika." });
  expect(refused.status).toBe(400);
  const again = await refused.text();
  expect(again).toContain("Izaberite bar jednu osobu.");
  expect(again).toContain("Zovem zbog imenika.</textarea>");
  expect(again).not.toMatch(isChosen(lena));
  expect(listReveals(lena)).toEqual([]);

  const sheet = await ask("/staff/freshness/sedmi/phones", {
    person: lena.id,
    reason: "Zovem zbog imenika.",
  });
  expect(sheet.status).toBe(200);
  expect(text(await sheet.text())).toMatch(/Razlog: Zovem zbog imenika\. .*Lena Savić \+381 60 000 1001/);
  expect(listReveals(lena)).toMatchObject([{ kind: "phone", reason: "Zovem zbog imenika." }]);
});

test("with the reveals of a day used up there is no form, and a late one is refused with what was typed", async () => {
  const at = new Date();
  for (let number = 0; number < REVEALS_A_DAY; number++) {
    db.insert(reveals)
      .values({ id: `rev_${number}`, ownerId: lena.id, viewerId: staff.id, kind: "email", reason: "x", at })
      .run();
  }
  const page = await read("/staff/freshness/sedmi/phones");
  expect(page).toContain("Za danas više nema otkrivanja. Brojevi mogu ponovo da se otkriju sutra.");
  expect(page).not.toContain("Otkrij brojeve");
  const late = await ask("/staff/freshness/sedmi/phones", { person: lena.id, reason: "Još jedan poziv." });
  expect([late.status, Number(late.headers.get("retry-after")) > 0]).toEqual([429, true]);
  const said = await late.text();
  expect(said).toContain("Još jedan poziv.</textarea>");
  expect(said).not.toContain("+381");
});

test("“confirmed by phone” leads back to the list, which says so; too late it says that too", async () => {
  const press = () => ask("/staff/freshness/sedmi/confirm", { memberId: lena.id });
  expect((await press()).headers.get("location")).toBe("/staff/freshness/sedmi?confirmed");
  expect(await read("/staff/freshness/sedmi?confirmed")).toContain("Zabeleženo: potvrđeno danas.");
  const row = db.select().from(members).where(eq(members.id, lena.id)).get()!;
  expect(row.confirmedAt!.getTime()).toBeGreaterThan(Date.now() - 60_000);
  const late = (await press()).headers.get("location")!;
  expect(late).toBe("/staff/freshness/sedmi?problem=freshness.quicker");
  expect(await read(late)).toContain("Ovi podaci su u međuvremenu potvrđeni.");
  expect((await ask("/staff/freshness/sedmi/confirm", { memberId: "mem_nobody" })).status).toBe(404);
  db.update(members).set({ confirmedAt: new Date() }).run();
  expect(await read("/staff/freshness/sedmi")).toContain("Svi ovde imaju svežu potvrdu.");
  expect(await read("/staff/freshness/sedmi/phones")).toContain("Niko od njih ne pokazuje broj timu.");
  expect(await read("/staff/freshness")).toContain("Svi su potvrdili");
});

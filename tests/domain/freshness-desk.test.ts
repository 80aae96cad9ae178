import { db } from "db/client.server";
import { letters, members, reveals } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { countRevealsLeft, listReveals, reveal } from "~/domain/contacts/reveals.server";
import { ONE_LOOK, REVEALS_A_DAY } from "~/domain/contacts/rules";
import { confirmByPhone } from "~/domain/freshness-desk/confirm-by-phone.server";
import { phoneListDraft, revealPhones } from "~/domain/freshness-desk/phone-list.server";
import { PHONES_A_LIST, percentOf } from "~/domain/freshness-desk/rules";
import { listShares } from "~/domain/freshness-desk/shares.server";
import { listStalePeople } from "~/domain/freshness-desk/stale-people.server";
import { queueLetter } from "~/domain/letters/letters.server";
import { AUDIENCE } from "~/domain/members/audience";
import { getAudiences, setAudiences } from "~/domain/members/audiences.server";
import type { Member } from "~/domain/members/person";
import { FRESH_MONTHS, isStale, staleBefore } from "~/domain/members/rules";
import { listLog } from "~/domain/moderation/log-lines.server";
import { onSignal } from "~/domain/signals.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";

const DAY = 24 * 60 * 60_000;
const OLD = new Date(Date.now() - 400 * DAY);
const { staff: toStaff } = AUDIENCE;
const reason = "Da li podaci u imeniku još važe?";
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    const { status, key, params } = error as { status: number; key: string; params: object };
    return { status, key, params };
  }
  return undefined;
};
const rowOf = ({ id }: Member) => db.select().from(members).where(eq(members.id, id)).get()!;
const namesOf = (slug: string, staff: Member) =>
  listStalePeople(staff, slug).stale.map(({ person }) => person.name);

/** Somebody with stale details and a number that the team may ask for. */
const callable = (name: string, cycle: string, draft = {}, work = {}) =>
  inCycle(
    aMember(name, { confirmedAt: OLD, phone: "+381 60 000 1001", audiencePhone: toStaff, ...draft }, work),
    cycle,
  );

test("details are stale half a year after they were confirmed, by one rule for a person and for a query", () => {
  const now = new Date("2026-11-30T12:00:00Z");
  const edge = staleBefore(now);
  expect(edge.toISOString()).toBe("2026-05-30T12:00:00.000Z");
  expect(FRESH_MONTHS).toBe(6);
  const moments = [null, new Date(edge.getTime() - 1), edge, new Date(edge.getTime() + 1)];
  expect(moments.map((confirmedAt) => isStale({ confirmedAt }, now))).toEqual([true, true, false, false]);

  const cycle = aCycle("granica");
  const staff = aStaffMember("Tima Granica");
  for (const [place, confirmedAt] of moments.entries())
    inCycle(aMember(`Granica ${"ABCD"[place]}`, { confirmedAt }), cycle);
  expect(listStalePeople(staff, "granica", now).stale.map(({ person }) => person.name)).toEqual([
    "Granica A",
    "Granica B",
  ]);
});

test("an edition's share counts those who are there, each once, and its list holds the stale among them", () => {
  const cycle = aCycle("udeo");
  const empty = aCycle("prazan");
  const staff = aStaffMember("Tima Udeo");
  const both = inCycle(inCycle(aMember("Udeo Dvostruka", { confirmedAt: OLD }), cycle), cycle, "mentor");
  inCycle(aMember("Udeo Sveža", { confirmedAt: new Date() }), cycle);
  inCycle(aMember("Udeo Nikad", { confirmedAt: null }), cycle);
  inCycle(aMember("Udeo Uspavana", { claimedAt: null, confirmedAt: OLD }), cycle);
  inCycle(aMember("Udeo Pauzirana", { suspendedAt: new Date(), confirmedAt: OLD }), cycle);
  inCycle(aMember("Udeo Otišla", { leftAt: new Date(), confirmedAt: OLD }), cycle);
  inCycle(aMember("Udeo Uspavana Prazan", { claimedAt: null }), empty);

  const { all, cycles } = listShares(staff);
  expect(cycles.map(({ slug }) => slug).indexOf("prazan")).toBeLessThan(
    cycles.map(({ slug }) => slug).indexOf("udeo"),
  );
  const shareOf = (slug: string) => cycles.find((each) => each.slug === slug);
  expect(shareOf("udeo")).toMatchObject({ people: 3, stale: 2 });
  expect(shareOf("prazan")).toMatchObject({ people: 0, stale: 0 });
  expect(all.people).toBeGreaterThan(3);
  expect(namesOf("udeo", staff)).toEqual(["Udeo Nikad", both.name]);
  expect(listStalePeople(staff, "udeo").people).toBe(3);
  expect(listStalePeople(staff, "prazan")).toMatchObject({ people: 0, stale: [] });
  expect(refusal(() => listStalePeople(staff, "nema-ga"))?.status).toBe(404);
});

test("a share is nought or a hundred only when it is true", () => {
  const shares = [
    [0, 0],
    [300, 0],
    [300, 1],
    [3, 1],
    [300, 299],
    [300, 300],
  ] as const;
  expect(shares.map(([people, stale]) => percentOf({ people, stale }))).toEqual([0, 0, 1, 33, 99, 100]);
});

test("of each the team reads when they were asked, what came back, and whether they show a number, never the number", () => {
  const cycle = aCycle("spisak");
  const staff = aStaffMember("Tima Spisak");
  const lena = callable("Lena Spisak", cycle, { emailTrouble: "550 nema ga" });
  callable("Mila Spisak", cycle, { audiencePhone: AUDIENCE.me });
  callable("Nada Spisak", cycle, { phone: null });
  const sent = new Date(Date.now() - 5 * DAY);
  const letter = db.transaction((tx) =>
    queueLetter(tx, { kind: "freshness", to: "lena@example.org", memberId: lena.id, language: "en" }),
  );
  expect(listStalePeople(staff, "spisak").stale[0]!.askedAt).toBeNull();
  db.update(letters).set({ status: "sent", sentAt: sent }).where(eq(letters.id, letter)).run();
  const { stale } = listStalePeople(staff, "spisak");
  expect(stale).toMatchObject([
    { person: { name: "Lena Spisak" }, askedAt: sent, trouble: "550 nema ga", hasPhone: true },
    { person: { name: "Mila Spisak" }, askedAt: null, trouble: null, hasPhone: false },
    { person: { name: "Nada Spisak" }, hasPhone: false },
  ]);
  expect(JSON.stringify(stale)).not.toContain("+381");
});

test("the list for calling carries number and card, and each stands in its owner's log with the reason", () => {
  const cycle = aCycle("pozivi");
  const staff = aStaffMember("Tima Pozivi");
  const lena = callable(
    "Lena Pozivi",
    cycle,
    { position: "kustoskinja", organisation: "Muzej", city: "Niš", audienceCity: AUDIENCE.me },
    { fields: ["music"], helps: ["touring"] },
  );
  const mila = callable("Mila Pozivi", cycle, { confirmedAt: new Date(Date.now() - 300 * DAY) });
  const hidden = callable("Nada Pozivi", cycle, { audiencePhone: AUDIENCE.me });
  const fresh = callable("Olga Pozivi", cycle, { confirmedAt: new Date() });
  const elsewhere = callable("Petra Pozivi", aCycle("pozivi-drugi"));

  const person = [mila, lena, hidden, fresh, elsewhere].map(({ id }) => id);
  const list = revealPhones(staff, "pozivi", { person, reason }, "sr-Latn");
  expect(list).toMatchObject([
    {
      person: { name: lena.name },
      phone: "+381 60 000 1001",
      work: "kustoskinja, Muzej",
      city: null,
      fields: ["Muzika"],
      helps: ["Gostovanja i mobilnost"],
    },
    { person: { name: mila.name }, phone: "+381 60 000 1001" },
  ]);
  for (const owner of [lena, mila]) {
    expect(listReveals(owner)).toMatchObject([{ viewer: { id: staff.id }, kind: "phone", reason }]);
  }
  for (const owner of [hidden, fresh, elsewhere]) expect(listReveals(owner)).toEqual([]);
  expect(countRevealsLeft(staff)).toBe(REVEALS_A_DAY - 2);

  setAudiences(lena, { ...getAudiences(lena), phone: "me" });
  expect(refusal(() => revealPhones(staff, "pozivi", { person: [lena.id], reason }, "en"))).toMatchObject({
    status: 409,
    key: "freshness.phones.gone",
  });
  expect(listReveals(lena).length).toBe(1);
});

test("the day's reveals hold for the list too: all of it or nothing, and used up it says so", () => {
  const cycle = aCycle("granica-dana");
  const staff = aStaffMember("Tima Granica Dana");
  const people = Array.from({ length: PHONES_A_LIST }, (_, place) =>
    callable(`Dana ${"abcdefghij"[place]}`, cycle),
  );
  const ids = people.map(({ id }) => id);
  reveal(staff, people[0]!.handle, "phone", { reason: "Zbog susreta." });
  expect(refusal(() => revealPhones(staff, "granica-dana", { person: ids, reason }, "en"))).toMatchObject({
    status: 429,
    key: "contacts.reveal.fewLeft",
    params: { left: REVEALS_A_DAY - 1, wanted: REVEALS_A_DAY },
  });
  expect(people.slice(1).flatMap((owner) => listReveals(owner))).toEqual([]);

  expect(revealPhones(staff, "granica-dana", { person: ids.slice(1), reason }, "en")).toHaveLength(
    REVEALS_A_DAY - 1,
  );
  expect(countRevealsLeft(staff)).toBe(0);
  expect(
    refusal(() => revealPhones(staff, "granica-dana", { person: [ids[0]!], reason }, "en")),
  ).toMatchObject({
    status: 429,
    key: "contacts.reveal.tooMany",
    params: { seconds: expect.any(Number) },
  });
  const colleague = aStaffMember("Tima Druga");
  expect(revealPhones(colleague, "granica-dana", { person: ids, reason }, "en")).toHaveLength(PHONES_A_LIST);
  // The oldest look of a day makes room for the next one.
  const [oldest] = db.select().from(reveals).where(eq(reveals.viewerId, staff.id)).orderBy(reveals.at).all();
  db.update(reveals)
    .set({ at: new Date(Date.now() - DAY - 1000) })
    .where(eq(reveals.id, oldest!.id))
    .run();
  expect(countRevealsLeft(staff)).toBe(1);
});

test("the same list sent twice is one look, and the whole day is not used up by it; another reason is another look", () => {
  const cycle = aCycle("dvaput");
  const staff = aStaffMember("Tima Dvaput");
  const people = Array.from({ length: PHONES_A_LIST }, (_, place) =>
    callable(`Dvaput ${"abcdefghij"[place]}`, cycle),
  );
  const person = people.map(({ id }) => id);
  for (const _ of [1, 2])
    expect(revealPhones(staff, "dvaput", { person, reason }, "en")).toHaveLength(PHONES_A_LIST);
  expect(people.map((owner) => listReveals(owner).length)).toEqual(people.map(() => 1));
  const other = { person, reason: "Nešto sasvim drugo." };
  expect(refusal(() => revealPhones(staff, "dvaput", other, "en"))?.status).toBe(429);
  db.update(reveals)
    .set({ at: new Date(Date.now() - ONE_LOOK - 1000) })
    .where(eq(reveals.viewerId, staff.id))
    .run();
  expect(refusal(() => revealPhones(staff, "dvaput", { person, reason }, "en"))?.status).toBe(429);
});

test("a list takes one to ten people and a reason that its owners can read", () => {
  const problems = (draft: object) =>
    phoneListDraft.safeParse(draft).error?.issues.map(({ path, message }) => [path[0], message]) ?? [];
  const ids = (count: number) => Array.from({ length: count }, (_, place) => `mem_${place}`);
  expect(problems({ person: "mem_1", reason })).toEqual([]);
  expect(problems({ person: ids(PHONES_A_LIST), reason })).toEqual([]);
  expect(problems({ reason })).toEqual([["person", "freshness.phones.nobody"]]);
  expect(problems({ person: ids(PHONES_A_LIST + 1), reason })).toEqual([["person", "forms.tooManyChosen"]]);
  expect(problems({ person: "mem_1", reason: "?" })).toEqual([["reason", "contacts.reveal.reasonMissing"]]);
});

test("“confirmed by phone” makes the details fresh, stands in the log, and comes too late the second time", () => {
  const cycle = aCycle("telefonom");
  const staff = aStaffMember("Tima Telefonom");
  const lena = callable("Lena Telefonom", cycle);
  const facts: unknown[] = [];
  const stop = onSignal((fact) => facts.push(fact));
  confirmByPhone(staff, lena.id);
  stop();
  expect(facts).toEqual([{ type: "member.changed", memberId: lena.id }]);
  expect(rowOf(lena).confirmedAt!.getTime()).toBeGreaterThan(Date.now() - 60_000);
  expect(namesOf("telefonom", staff)).toEqual([]);
  expect(listLog(staff, 1, 1)).toMatchObject([
    { action: "member.confirmed", actor: { id: staff.id }, person: { id: lena.id } },
  ]);
  expect(refusal(() => confirmByPhone(staff, lena.id))).toMatchObject({
    status: 409,
    key: "freshness.quicker",
  });
  expect(listLog(staff, 1, 2).filter(({ person }) => person?.id === lena.id)).toHaveLength(1);
  const paused = callable("Mila Telefonom", cycle, { suspendedAt: new Date() });
  for (const id of [paused.id, "mem_nobody"])
    expect(refusal(() => confirmByPhone(staff, id))?.status).toBe(404);
});

test("nobody but the team sees shares, lists and numbers, or confirms for others", () => {
  const cycle = aCycle("samo-tim");
  const lena = callable("Lena Samo", cycle);
  for (const standing of ["member", "moderator"] as const) {
    const ana = aMember(`Ana ${standing}`, { standing });
    for (const act of [
      () => listShares(ana),
      () => listStalePeople(ana, "samo-tim"),
      () => revealPhones(ana, "samo-tim", { person: [lena.id], reason }, "en"),
      () => confirmByPhone(ana, lena.id),
    ]) {
      expect(refusal(act)?.status).toBe(403);
    }
  }
  expect(listReveals(lena)).toEqual([]);
  expect(rowOf(lena).confirmedAt).toEqual(OLD);
});

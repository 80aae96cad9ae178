import { db } from "db/client.server";
import {
  joinCodes,
  joinRequests,
  letters,
  members,
  moderationLog,
  oneTimeKeys,
  participations,
  rooms,
} from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addPair, getCycle, listCycles, listParticipations } from "~/domain/cycles/cycles.server";
import { addPeople, planLines } from "~/domain/joining/adding.server";
import { findCode, joinCodeKey, makeCode, renewCode, withdrawCode } from "~/domain/joining/codes.server";
import { listDoubles, mergeDouble } from "~/domain/joining/doubles.server";
import { listHelpRequests, settleHelpRequest, writeToTeam } from "~/domain/joining/help.server";
import { listInvited } from "~/domain/joining/invitation-states.server";
import { inviteCycle, inviteMember, withdrawInvitation } from "~/domain/joining/inviting.server";
import { askToJoin, joinByCode } from "~/domain/joining/join-by-code.server";
import { isLikeName } from "~/domain/joining/likeness";
import { listMatches } from "~/domain/joining/matches.server";
import { cycleDraft, openCycle } from "~/domain/joining/open-cycle.server";
import { acceptRequest, askToComeIn, declineRequest, listRequests } from "~/domain/joining/requests.server";
import { findKey } from "~/domain/keys/keys.server";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import { listLog } from "~/domain/moderation/log-lines.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { aDormant, aKey, aKeyOf, claimedAt, lettersTo } from "../support/joining";
import { refused } from "../support/refusals";

const HOUR = 60 * 60 * 1000;
const iva = aStaffMember("iva");

const proved = (code: string, name: string, email: string) =>
  findKey("join", aKey("join", { address: email, data: { code, name } }).token)!;
const byEmail = (email: string) => db.select().from(members).where(eq(members.email, email)).get();
const draft = { name: "Vida Rogač", email: "vida@example.org", role: "mentee", knows: "", note: "" } as const;

test("the last seats of a hall are never given twice, however many come at once", async () => {
  aCycle("8-ciklus");
  const code = makeCode(iva, { cycle: "8-ciklus", role: "mentee", seats: 7, days: 1 });
  const keys = Array.from({ length: 50 }, (_, seat) =>
    proved(code, `Gost ${seat}`, `gost${seat}@example.org`),
  );
  const came = await Promise.all(
    keys.map(async (key) => {
      await new Promise((resolve) => setImmediate(resolve));
      return refused(() => joinByCode(key, "sr-Latn"));
    }),
  );
  expect(came.filter((answer) => answer === "not refused")).toHaveLength(7);
  expect(came.filter((answer) => answer !== "not refused")).toEqual(
    Array(43).fill({ status: 409, key: "joining.code.full" }),
  );
  expect(findCode(code)).toMatchObject({ takenSeats: 7, state: "full" });
  const all = db.select().from(members).all();
  expect(all.filter(({ email }) => email?.startsWith("gost"))).toHaveLength(7);
});

test("one letter takes one seat, and who is in the edition already takes none", () => {
  const cycle = aCycle("9-ciklus");
  const code = makeCode(iva, { cycle: "9-ciklus", role: "mentee", seats: 5, days: 1 });
  const key = proved(code, "Ana Perić", "ana.peric@example.org");
  expect(joinByCode(key, "sr-Latn")).toMatchObject({ first: true });
  expect(refused(() => joinByCode(key, "sr-Latn"))).toEqual({ status: 409, key: "joining.confirm.dead" });
  expect(joinByCode(proved(code, "Ana", "ana.peric@example.org"), "en")).toMatchObject({ first: false });
  expect(findCode(code)?.takenSeats).toBe(1);
  const parts = db.select().from(participations).where(eq(participations.cycleId, cycle)).all();
  expect(parts).toHaveLength(1);
});

test("by a code a dormant person claims the profile of that mailbox, and a paused one does not come in", () => {
  aCycle("10-ciklus");
  const code = makeCode(iva, { cycle: "10-ciklus", role: "mentor", seats: 5, days: 1 });
  const tara = aDormant("tara");
  const invitation = aKeyOf(tara, "claim");
  expect(joinByCode(proved(code, "Tara", "tara@example.org"), "en")).toMatchObject({
    id: tara.id,
    first: true,
  });
  expect(claimedAt(tara)).not.toBeNull();
  expect(findKey("claim", invitation.token)?.state).toBe("withdrawn");

  aMember("pauza", { email: "pauza@example.org", suspendedAt: new Date() });
  askToJoin(code, { name: "P", email: "pauza@example.org", language: "en" });
  expect(lettersTo("pauza@example.org")).toEqual([]);
  const key = proved(code, "P", "pauza@example.org");
  expect(refused(() => joinByCode(key, "en"))).toMatchObject({ status: 409, key: "joining.confirm.dead" });
});

test("a code that is withdrawn, expired or made anew lets nobody in, and is read however it is typed", () => {
  aCycle("11-ciklus");
  const code = makeCode(iva, { cycle: "11-ciklus", role: "mentee", seats: 5, days: 1 });
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(joinCodeKey(` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o")} `)).toBe(code);
  expect(findCode(code, new Date(Date.now() + 25 * HOUR))?.state).toBe("expired");
  const key = proved(code, "Kasna", "kasna@example.org");
  const newer = renewCode(iva, code);
  expect([findCode(code)?.state, findCode(newer)?.state]).toEqual(["withdrawn", "open"]);
  expect(refused(() => joinByCode(key, "en"))).toEqual({ status: 409, key: "joining.code.withdrawn" });
  expect(refused(() => askToJoin(code, { name: "K", email: "kasna@example.org", language: "en" }))).toEqual({
    status: 409,
    key: "joining.code.withdrawn",
  });
  withdrawCode(iva, newer);
  expect(refused(() => withdrawCode(iva, newer))).toMatchObject({ status: 409 });
  expect(
    refused(() => makeCode(aMember("ena"), { cycle: "11-ciklus", role: "mentee", seats: 5, days: 1 })),
  ).toMatchObject({ status: 403 });
  expect(db.select().from(joinCodes).where(eq(joinCodes.code, code)).get()?.takenSeats).toBe(0);
});

test("two spellings of one name are alike, two people are not", () => {
  expect(isLikeName("Đorđe Šljivić", "Djordje Sljivic")).toBe(true);
  expect(isLikeName("Милица Ђорђевић", "Đorđević Milica")).toBe(true);
  expect(isLikeName("Milica Đorđević", "Milica Đorđević Rakić")).toBe(true);
  expect(isLikeName("Milica Đorđević", "Milca Đorđević")).toBe(true);
  expect(isLikeName("Ana Perić", "Ana Petrović")).toBe(false);
  expect(isLikeName("Ana", "Mina")).toBe(false);
  expect(isLikeName("", "Ana")).toBe(false);
});

test("a request stands beside whom it may be from, those first whose cycle and pair fit", () => {
  const [third, fourth] = [aCycle("3-ciklus"), aCycle("4-ciklus")];
  const right = inCycle(aDormant("Vida Rogač", "stara@example.org"), third);
  const other = inCycle(aDormant("Vida Rogač", null), fourth);
  const mentor = inCycle(aDormant("Bojan Kos", null), third, "mentor");
  db.transaction((tx) => addPair(tx, third, mentor.id, right.id));
  askToComeIn(
    { ...draft, name: "ВИДА РОГАЧ", cycle: "3-ciklus", knows: "mentor je bio bojan kos, iz banke" },
    "sr-Cyrl",
  );

  const requests = listRequests(iva);
  const matches = listMatches(iva, requests).get(requests[0]!.id)!;
  expect(matches.map(({ person }) => person.id)).toEqual([right.id, other.id]);
  expect(matches[0]).toMatchObject({ sameName: true, sameCycle: true, knowsPair: true, claimed: false });

  acceptRequest(iva, requests[0]!.id, right.id);
  expect(byEmail("vida@example.org")?.id).toBe(right.id);
  expect(lettersTo("vida@example.org")).toEqual(["join-answer"]);
  expect(refused(() => acceptRequest(iva, requests[0]!.id, null))).toMatchObject({ status: 404 });
});

test("a second request of a mailbox takes the place of the first; accepted as new it makes a dormant person", () => {
  aCycle("5-ciklus");
  askToComeIn({ ...draft, email: "nova@example.org", cycle: "" }, "en");
  askToComeIn({ ...draft, email: "NOVA@example.org", cycle: "5-ciklus", note: "druga" }, "en");
  const [request, ...more] = listRequests(iva).filter(({ email }) => email === "nova@example.org");
  expect([request?.note, more]).toEqual(["druga", []]);
  acceptRequest(iva, request!.id, null);
  expect(byEmail("nova@example.org")).toMatchObject({ claimedAt: null });
});

test("an address of somebody else is not given away, and who is here keeps their own", () => {
  aMember("mira", { email: "mira@example.org" });
  const luka = aMember("luka", { email: "luka@example.org" });
  askToComeIn({ ...draft, email: "mira@example.org", cycle: "" }, "en");
  const { id } = listRequests(iva).find(({ email }) => email === "mira@example.org")!;
  expect(refused(() => acceptRequest(iva, id, null))).toEqual({
    status: 409,
    key: "joining.request.addressTaken",
  });
  expect(refused(() => acceptRequest(iva, id, luka.id))).toEqual({
    status: 409,
    key: "joining.request.otherAddress",
  });
  declineRequest(iva, id, "Hvala, ali ne.");
  const letter = db.select().from(letters).where(eq(letters.toAddress, "mira@example.org")).get();
  expect(letter).toMatchObject({
    kind: "join-answer",
    params: { answer: "declined", note: "Hvala, ali ne." },
  });
  expect(db.select().from(joinRequests).where(eq(joinRequests.id, id)).get()?.status).toBe("declined");
});

test("a cycle is invited without writing to anybody twice in 72 hours, nor to who is here, paused mailboxes or nobody", () => {
  const cycle = aCycle("6-ciklus");
  const lea = inCycle(aDormant("lea"), cycle);
  inCycle(aDormant("bez-adrese", null), cycle);
  inCycle(aMember("vec-tu", { email: "vec-tu@example.org" }), cycle);
  const odbija = inCycle(aDormant("odbija"), cycle);
  db.update(members).set({ emailTrouble: "550" }).where(eq(members.id, odbija.id)).run();
  const now = new Date();

  expect(inviteCycle(iva, "6-ciklus", now)).toBe(1);
  expect(inviteCycle(iva, "6-ciklus", now)).toBe(0);
  expect(lettersTo("lea@example.org")).toEqual(["invitation"]);
  db.update(letters).set({ status: "sent" }).where(eq(letters.toAddress, "lea@example.org")).run();
  aKeyOf(lea, "claim");
  expect(inviteCycle(iva, "6-ciklus", new Date(now.getTime() + 71 * HOUR))).toBe(0);
  expect(inviteCycle(iva, "6-ciklus", new Date(now.getTime() + 73 * HOUR))).toBe(1);

  const states = Object.fromEntries(
    listInvited(iva, { cycle: "6-ciklus" }).map(({ person, state }) => [person.name, state]),
  );
  expect(states).toEqual({
    "bez-adrese": "noAddress",
    lea: "waiting",
    odbija: "refused",
    "vec-tu": "claimed",
  });
});

test("an invitation goes from never over waiting and sent to withdrawn or expired", () => {
  const zoja = aDormant("zoja");
  const state = (now?: Date) => listInvited(iva, {}, now).find(({ person }) => person.id === zoja.id)?.state;
  expect(state()).toBe("never");
  inviteMember(iva, zoja.id);
  expect(state()).toBe("waiting");
  expect(refused(() => inviteMember(iva, zoja.id))).toEqual({ status: 409, key: "joining.people.waits" });
  const { token } = aKeyOf(zoja, "claim");
  db.update(letters).set({ status: "sent" }).where(eq(letters.memberId, zoja.id)).run();
  expect(state()).toBe("sent");
  expect(state(new Date(Date.now() + 31 * 24 * HOUR))).toBe("expired");
  withdrawInvitation(iva, zoja.id);
  expect(state()).toBe("withdrawn");
  expect(findKey("claim", token)?.state).toBe("withdrawn");
  expect(refused(() => inviteMember(aMember("neko"), zoja.id))).toMatchObject({ status: 403 });
});

test("a pasted list is read line by line: new, known by folded name and address, and lines to look at", () => {
  const cycle = aCycle("12-ciklus");
  const known = aDormant("Đorđe Mutavdžić", null);
  inCycle(aDormant("Sava Reljin", "sava@example.org"), cycle);
  const list = [
    "Nina Bešlin, nina.beslin@example.org",
    "Djordje Mutavdzic\tdjordje@example.org",
    "",
    "<samo.adresa@example.org>",
    "Нина Бешлин",
    "САВА РЕЉИН; sava@example.org",
    "Neko Drugi <sava@example.org>",
    "Loša Adresa, nije-adresa",
    "Pola Adrese; pola@example",
  ].join("\r\n");
  const whereto = { cycle: "12-ciklus", role: "mentee" } as const;

  const plans = planLines(iva, list, whereto).map(({ line, plan }) => [line, plan]);
  expect(plans).toEqual([
    [1, "new"],
    [2, "known"],
    [4, "noName"],
    [5, "twice"],
    [6, "there"],
    [7, "twice"],
    [8, "badAddress"],
    [9, "badAddress"],
  ]);
  expect(planLines(iva, "Perić, Pera, pera@example.org", whereto)[0]?.plan).toBe("new");
  expect(planLines(iva, "Neko Drugi <sava@example.org>", whereto)[0]?.plan).toBe("otherName");
  expect(planLines(iva, "Sava Reljin, drugi@example.org", whereto)[0]?.plan).toBe("otherAddress");

  expect(addPeople(iva, list, whereto)).toBe(2);
  expect(byEmail("nina.beslin@example.org")).toMatchObject({ name: "Nina Bešlin", claimedAt: null });
  expect(byEmail("djordje@example.org")?.id).toBe(known.id);
  expect(addPeople(iva, list, whereto)).toBe(0);
  expect(refused(() => addPeople(aMember("gost"), list, whereto))).toMatchObject({ status: 403 });
});

test("who came by a code under a like name is joined with the dormant double by the team", () => {
  const cycle = aCycle("13-ciklus");
  const double = inCycle(aDormant("Ognjen Vlahović", null), cycle);
  const mentor = inCycle(aMember("mentor13"), cycle, "mentor");
  db.transaction((tx) => addPair(tx, cycle, mentor.id, double.id));
  const here = inCycle(aMember("Ognjen Vlahovic"), cycle);
  expect(listDoubles(iva).map(({ member, dormant }) => [member.id, dormant.id])).toEqual([
    [here.id, double.id],
  ]);
  expect(refused(() => mergeDouble(iva, double.id, mentor.id))).toMatchObject({ status: 409 });
  mergeDouble(iva, double.id, here.id);
  expect(listDoubles(iva)).toEqual([]);
  expect(db.select().from(members).where(eq(members.id, double.id)).get()).toBeUndefined();
});

test("a line to the team waits until somebody settles it", () => {
  writeToTeam({ name: "Radojka", reachAt: "060", body: "Ne stiže pismo" }, "sr-Latn");
  const [line] = listHelpRequests(iva);
  settleHelpRequest(iva, line!.id);
  expect(listHelpRequests(iva)).toEqual([]);
  expect(refused(() => settleHelpRequest(iva, line!.id))).toMatchObject({ status: 409 });
});

test("the log tells what the team did at the door, and names who has not come to the team only", () => {
  const rena = aDormant("rena");
  inviteMember(iva, rena.id);
  const moderator = aMember("mod", { standing: "moderator" });
  expect(listLog(iva)[0]).toMatchObject({ action: "member.invited", person: { name: "rena" } });
  expect(listLog(moderator)[0]).toMatchObject({ action: "member.invited", person: null });
  const actions = new Set(
    db
      .select()
      .from(moderationLog)
      .all()
      .map(({ action }) => action),
  );
  for (const action of [
    "code.made",
    "code.withdrawn",
    "cycle.invited",
    "people.added",
    "request.accepted",
  ] as const)
    expect(actions).toContain(action);
  expect(listLog(iva, 1, 100).find(({ action }) => action === "people.added")).toMatchObject({
    count: 2,
    cycle: { years: "2019/20" },
  });
});

test("no code and no link is kept readable", () => {
  const { token, code } = aKeyOf(aDormant("tajna"), "claim");
  const stored = JSON.stringify(db.select().from(oneTimeKeys).all());
  expect(stored).not.toContain(token);
  expect(stored).not.toContain(`"${code}"`);
});

test("the team opens an edition with its room, wherever it belongs in time, and nobody else does", () => {
  const read = (form: Record<string, string>) => cycleDraft.safeParse(form);
  const wrong = (form: Record<string, string>) =>
    read(form).error?.issues.map(({ path, message }) => `${path} ${message}`);
  expect(wrong({ startsOn: "" })).toContain("startsOn forms.required");
  expect(wrong({ startsOn: "2030-02-31" })).toContain("startsOn forms.date");
  expect(wrong({ number: "0", startsOn: "2030-09-01" })).toContain("number joining.code.badNumber");
  expect(wrong({ startsOn: "2030-09-01", nameEn: "The Bridge" })).toEqual([
    "nameLatin joining.cycles.unnamed",
  ]);
  expect(wrong({ number: "80", startsOn: "2030-09-01", endsOn: "2030-08-31" })).toEqual([
    "endsOn joining.cycles.endsBefore",
  ]);

  const eightieth = read({ number: "80", startsOn: "2030-09-01" }).data!;
  expect(openCycle(iva, eightieth)).toBe("80-ciklus");
  expect(refused(() => openCycle(iva, eightieth))).toMatchObject({ status: 409 });
  expect(refused(() => openCycle(aMember("tuđa"), eightieth))).toMatchObject({ status: 403 });
  const late = inCycle(aMember("kasna"), getCycle("80-ciklus").id);
  const newest = () =>
    browseDirectory(iva, new URLSearchParams("sort=newest"), "sr-Latn").people.map(({ person }) => person.id);
  expect(newest()).toContain(late.id);
  const bridge = { nameLatin: "Most", nameEn: "The Bridge", startsOn: "2029-04-01", endsOn: "2029-11-30" };
  expect(openCycle(iva, read(bridge).data!)).toBe("most");

  expect(listCycles().map(({ slug, years }) => [slug, years])).toEqual(
    expect.arrayContaining([
      ["80-ciklus", "2030/31"],
      ["most", "2029"],
    ]),
  );
  expect(
    listCycles()
      .slice(0, 2)
      .map(({ slug }) => slug),
  ).toEqual(["80-ciklus", "most"]);
  expect(new Set(listCycles().map(({ position }) => position)).size).toBe(listCycles().length);
  for (const slug of ["80-ciklus", "most"])
    expect(db.select().from(rooms).where(eq(rooms.slug, slug)).get()).toMatchObject({ kind: "cycle" });
  expect(listParticipations(late.id)).toMatchObject([{ slug: "80-ciklus" }]);
  const between = inCycle(aMember("anđa"), getCycle("most").id);
  expect(newest().filter((id) => [late.id, between.id].includes(id))).toEqual([late.id, between.id]);
  expect(listLog(iva)[0]).toMatchObject({ action: "cycle.opened", cycle: { years: "2029" } });
});

import { db } from "db/client.server";
import { importedPeople, imports, members, oneTimeKeys, participations, roomMembers } from "db/schema";
import { and, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { addPair, addParticipation } from "~/domain/cycles/cycles.server";
import { addPeople } from "~/domain/joining/adding.server";
import { claimProfile } from "~/domain/joining/claim.server";
import { getImport, listImported, listImports } from "~/domain/joining/imports.server";
import { inviteCycle } from "~/domain/joining/inviting.server";
import { acceptRequest, askToComeIn, listRequests } from "~/domain/joining/requests.server";
import { undoImport } from "~/domain/joining/undo-import.server";
import { findKey } from "~/domain/keys/keys.server";
import { listLog } from "~/domain/moderation/log-lines.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { onSignal } from "~/domain/signals.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { aDormant, aKey, lettersTo } from "../support/joining";
import { refused } from "../support/refusals";
import { aDraft, aRoom } from "../support/rooms";

const HOUR = 60 * 60 * 1000;
const iva = aStaffMember("iva");
const people = () => db.select().from(members).all();
const named = (name: string) => people().find((person) => person.name === name);
const newest = () => listImports(iva)[0]!;
const add = (cycle: string, lines: string[], role: "mentee" | "mentor" = "mentee", at = new Date()) =>
  addPeople(iva, lines.join("\n"), { cycle, role }, at);

test("an import is taken back whole an hour later: profiles, invitations and editions, as if it had not been", () => {
  const [cycle, other] = [aCycle("12-ciklus"), aCycle("13-ciklus")];
  const known = inCycle(aDormant("Lena Knez", null), other);
  const before = people();
  const began = new Date();
  add("12-ciklus", [
    "Vida Rogač, vida@example.org",
    "Petar Lov, petar@example.org",
    "Lena Knez, lena@example.org",
  ]);
  expect(newest()).toMatchObject({
    count: 3,
    came: 0,
    role: "mentee",
    addedBy: { name: "iva" },
    undoneAt: null,
  });
  expect(inviteCycle(iva, "12-ciklus")).toBe(3);
  const link = aKey("claim", { memberId: named("Vida Rogač")!.id, address: "vida@example.org" });

  const fates = listImported(newest()).map(({ person, fate }) => [person.name, fate]);
  expect(fates).toEqual([
    ["Lena Knez", "returned"],
    ["Petar Lov", "removed"],
    ["Vida Rogač", "removed"],
  ]);
  expect(undoImport(iva, newest().id, new Date(began.getTime() + HOUR))).toBe(3);

  expect(people()).toEqual(before);
  expect(db.select().from(participations).where(eq(participations.cycleId, cycle)).all()).toEqual([]);
  const parts = db.select().from(participations).where(eq(participations.memberId, known.id)).all();
  expect(parts.map(({ cycleId }) => cycleId)).toEqual([other]);
  for (const name of ["vida", "petar", "lena"]) expect(lettersTo(`${name}@example.org`)).toEqual([]);
  expect(findKey("claim", link.token)).toMatchObject({ state: "withdrawn", memberId: null, address: null });
  const found = db.all(sql`SELECT 1 FROM member_search WHERE member_search MATCH 'rogac'`);
  expect(found).toEqual([]);
  expect(getImport(iva, newest().id)).toMatchObject({
    takenBack: 3,
    undoneById: iva.id,
  });
  expect(listImported(newest())).toEqual([]);
  expect(listLog(iva)[0]).toMatchObject({ action: "people.undone", count: 3, actor: { name: "iva" } });
});

test("who came meanwhile, asked to come, has a pair or another cycle stays, and is named with the reason", () => {
  const [cycle, other] = [aCycle("14-ciklus"), aCycle("15-ciklus")];
  const mentor = inCycle(aDormant("Sanja Pol"), cycle, "mentor");
  add("14-ciklus", [
    "Ana Came, came@example.org",
    "Ana Ended, ended@example.org",
    "Ana Asked",
    "Ana Twice, twice@example.org",
    "Ana Pair, pair@example.org",
  ]);
  const list = newest();
  claimProfile(
    findKey("claim", aKey("claim", { memberId: named("Ana Came")!.id, address: "came@example.org" }).token)!,
    "en",
  );
  askToComeIn(
    { name: "Ana Asked", email: "asked@example.org", cycle: "", role: "mentee", knows: "", note: "" },
    "en",
  );
  acceptRequest(iva, listRequests(iva)[0]!.id, named("Ana Asked")!.id);
  db.transaction((tx) => addParticipation(tx, named("Ana Twice")!.id, other, "mentee"));
  db.transaction((tx) => addPair(tx, cycle, mentor.id, named("Ana Pair")!.id));

  expect(newest()).toMatchObject({ came: 1 });
  expect(undoImport(iva, list.id)).toBe(1);
  expect(listImported(list).map(({ person, fate, why }) => [person.name, fate, why])).toEqual([
    ["Ana Asked", "stays", "asked"],
    ["Ana Came", "stays", "claimed"],
    ["Ana Pair", "stays", "pair"],
    ["Ana Twice", "stays", "cycles"],
  ]);
  expect(named("Ana Ended")).toBeUndefined();
  expect(named("Ana Came")).toMatchObject({ email: "came@example.org" });
  expect(refused(() => undoImport(iva, list.id))).toEqual({ status: 409, key: "lists.imports.undone" });
});

test("a member from before loses the edition of a wrong list and its room, but not one in which they have written", async () => {
  const room = aRoom("16-ciklus");
  const [quiet, writer] = [aMember("Quiet Member"), aMember("Writing Member")];
  add("16-ciklus", ["Quiet Member", "Writing Member"], "mentor");
  const [list, seen] = [newest(), [] as string[]];
  const inRoom = (id: string) =>
    db
      .select()
      .from(roomMembers)
      .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.memberId, id)))
      .all().length;
  await postMessage(writer, getRoom(writer, room.slug), aDraft("Dobar dan."));
  expect([inRoom(quiet.id), inRoom(writer.id)]).toEqual([1, 1]);

  const stop = onSignal((fact) => {
    if ("memberId" in fact && fact.memberId === quiet.id) seen.push(fact.type);
  });
  expect(undoImport(iva, list.id)).toBe(1);
  stop();
  expect([inRoom(quiet.id), inRoom(writer.id)]).toEqual([0, 1]);
  expect(seen).toEqual(["room.left", "member.changed"]);
  expect(listImported(list)).toMatchObject([{ person: { name: "Writing Member" }, why: "words" }]);
  expect(refused(() => getRoom(quiet, room.slug))).toMatchObject({ status: 404 });
  // Being on a wrong list is no sanction: the right one lets them in.
  add("16-ciklus", ["Quiet Member"]);
  expect(inRoom(quiet.id)).toBe(1);
});

test("twenty who press undo at once undo once; members, and lists that do not exist, are refused", async () => {
  aCycle("17-ciklus");
  add("17-ciklus", ["Mira Sok"]);
  const { id } = newest();
  const tries = await Promise.all(
    Array.from({ length: 20 }, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return refused(() => undoImport(iva, id));
    }),
  );
  expect(tries.filter((answer) => answer === "not refused")).toHaveLength(1);
  const ana = aMember("ana");
  for (const verb of [() => undoImport(ana, id), () => listImports(ana), () => getImport(ana, id)])
    expect(refused(verb)).toMatchObject({ status: 403 });
  expect(refused(() => undoImport(iva, "imp_nothing"))).toMatchObject({ status: 404 });
});

test("an address that a list gave to somebody known goes with it, unless they have asked for themselves since", () => {
  aCycle("18-ciklus");
  const [one, two] = [aDormant("Rada Vir", null), aDormant("Rada Tok", null)];
  add("18-ciklus", ["Rada Vir, vir@example.org", "Rada Tok, tok@example.org"]);
  const list = newest();
  askToComeIn(
    { name: "Rada Tok", email: "nova@example.org", cycle: "", role: "mentee", knows: "", note: "" },
    "en",
  );
  acceptRequest(iva, listRequests(iva).at(-1)!.id, two.id);
  undoImport(iva, list.id);
  const email = (id: string) => people().find((person) => person.id === id)?.email;
  expect([email(one.id), email(two.id)]).toEqual([null, "nova@example.org"]);
});

test("nothing of a list that was taken back remembers its people", () => {
  const rows = db.select().from(importedPeople).all();
  const taken = db.select().from(imports).all();
  expect(taken.every(({ undoneAt, takenBack }) => undoneAt === null || takenBack > 0)).toBe(true);
  const ids = new Set(people().map(({ id }) => id));
  expect(rows.every(({ memberId }) => ids.has(memberId))).toBe(true);
  const orphans = db.select().from(oneTimeKeys).where(sql`member_id IS NULL AND purpose = 'claim'`).all();
  expect(orphans.every(({ address }) => address === null)).toBe(true);
});

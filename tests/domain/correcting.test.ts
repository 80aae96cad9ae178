import { db } from "db/client.server";
import { letters, members, moderationLog, pairs, participations } from "db/schema";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { addPair } from "~/domain/cycles/cycles.server";
import { addPeople } from "~/domain/joining/adding.server";
import { claimProfile } from "~/domain/joining/claim.server";
import { correctionDraft, correctListed, getListed } from "~/domain/joining/correcting.server";
import {
  addListedPart,
  listListedParts,
  removeListedPart,
  setListedMentor,
} from "~/domain/joining/correcting-parts.server";
import { listImports } from "~/domain/joining/imports.server";
import { listInvited } from "~/domain/joining/invitation-states.server";
import { inviteCycle, inviteMember, mayBeInvited } from "~/domain/joining/inviting.server";
import { undoImport } from "~/domain/joining/undo-import.server";
import { findKey } from "~/domain/keys/keys.server";
import { noteEmailTrouble } from "~/domain/members/email-trouble.server";
import { listLog } from "~/domain/moderation/log-lines.server";
import { searchKey } from "~/text/search-key";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { aDormant, aKeyOf, lettersTo } from "../support/joining";
import { refused } from "../support/refusals";

const iva = aStaffMember("iva");
const rowOf = (id: string) => db.select().from(members).where(eq(members.id, id)).get()!;
const state = (id: string) => listInvited(iva, { memberId: id })[0]!;
const found = (word: string) =>
  db
    .all<{ id: string }>(
      sql`SELECT member_id AS id FROM member_search WHERE member_search MATCH ${searchKey(word)}`,
    )
    .map(({ id }) => id);
const send = (id: string) => db.update(letters).set({ status: "sent" }).where(eq(letters.memberId, id)).run();

test("a wrong name is corrected with its order, its search and its page, and nothing of the wrong one stays", () => {
  const vida = aDormant("Vidda Rogacc", null);
  db.update(members).set({ vocative: "Vidda", nameCyrillic: "Видда" }).where(eq(members.id, vida.id)).run();
  correctListed(iva, vida.id, { name: "Vida Rogač", email: "" });
  expect(rowOf(vida.id)).toMatchObject({
    name: "Vida Rogač",
    handle: "vida-rogac",
    vocative: null,
    nameCyrillic: null,
  });
  expect([found("rogač"), found("rogacc")]).toEqual([[vida.id], []]);
  // The same name again is no correction, and the handle is still theirs.
  const lines = db.select().from(moderationLog).all().length;
  correctListed(iva, vida.id, { name: "Vida Rogač", email: "" });
  expect(db.select().from(moderationLog).all()).toHaveLength(lines);
  expect(listLog(iva)[0]).toMatchObject({
    action: "member.corrected",
    what: "name",
    person: { name: "Vida Rogač" },
  });
});

test("with another address the letters to the old one open nothing, and a new invitation can leave at once", () => {
  const cycle = aCycle("3-ciklus");
  const petar = inCycle(aDormant("Petar Lov", "wrong@example.org"), cycle);
  inviteMember(iva, petar.id);
  const [claim, removal] = [aKeyOf(petar, "claim"), aKeyOf(petar, "remove-me")];
  send(petar.id);
  noteEmailTrouble("wrong@example.org", "no such mailbox");
  expect(state(petar.id).state).toBe("refused");

  correctListed(iva, petar.id, { name: "Petar Lov", email: " Right@Example.org" });
  expect(rowOf(petar.id)).toMatchObject({ email: "right@example.org", emailTrouble: null });
  for (const [purpose, { token }] of [
    ["claim", claim],
    ["remove-me", removal],
  ] as const)
    expect(findKey(purpose, token)?.state).toBe("withdrawn");
  expect(refused(() => claimProfile(findKey("claim", claim.token)!, "en"))).toMatchObject({ status: 409 });
  expect(state(petar.id)).toMatchObject({ state: "never", invitedAt: null });
  expect(mayBeInvited(state(petar.id), new Date())).toBe(true);
  expect(inviteCycle(iva, "3-ciklus")).toBe(1);
  expect(lettersTo("right@example.org")).toEqual(["invitation"]);
  // What was written to the address is in no log.
  expect(JSON.stringify(db.select().from(moderationLog).all())).not.toContain("example.org");
});

test("an invitation that waits, was refused or may have left does not follow the person to another address", () => {
  const people = (["waiting", "refused", "uncertain", "held"] as const).map((status) => {
    const person = aDormant(`Mika ${status}`, `${status}@example.org`);
    inviteMember(iva, person.id);
    db.update(letters).set({ status }).where(eq(letters.memberId, person.id)).run();
    return person;
  });
  for (const { id, name } of people) correctListed(iva, id, { name, email: "" });
  const left = people.map(
    ({ id }) => db.select().from(letters).where(eq(letters.memberId, id)).get()!.status,
  );
  expect(left).toEqual(Array(4).fill("withdrawn"));
  expect(people.map(({ id }) => state(id).state)).toEqual(Array(4).fill("noAddress"));
});

test("nobody gets an address of somebody else, and what is no name or address is said at its field", () => {
  aMember("Ana Perić", { email: "ana@example.org" });
  const [vuk, other] = [aDormant("Vuk Tot"), aDormant("Vuk Sen")];
  expect(refused(() => correctListed(iva, vuk.id, { name: "Vuk Tot", email: "ana@example.org" }))).toEqual({
    status: 409,
    key: "lists.correct.taken",
  });
  expect(refused(() => correctListed(iva, vuk.id, { name: "Vuk", email: other.email! }))).toMatchObject({
    status: 409,
  });
  expect(rowOf(vuk.id).name).toBe("Vuk Tot");
  const problems = (draft: object) =>
    correctionDraft.safeParse(draft).error?.issues.map(({ path, message }) => [path[0], message]);
  expect(problems({ name: " ", email: "ana" })).toEqual([
    ["name", "forms.required"],
    ["email", "forms.email"],
  ]);
  expect(problems({ name: "Аna Perić", email: "ана@example.org" })).toEqual([
    ["name", "profile.name.mixed"],
    ["email", "forms.emailCyrillic"],
    ["email", "forms.email"],
  ]);
  expect(problems({ name: "Ana Perić", email: "" })).toBeUndefined();
});

test("editions and the mentor of a dormant person are corrected, and a pair goes with its edition", () => {
  const [fourth, fifth] = [aCycle("4-ciklus"), aCycle("5-ciklus")];
  const right = inCycle(aMember("Right Mentor"), fourth, "mentor");
  const wrong = inCycle(aDormant("Wrong Mentor"), fourth, "mentor");
  inCycle(aDormant("Mentor Elsewhere"), fifth, "mentor");
  const mentee = inCycle(aDormant("Some Mentee"), fourth);
  db.transaction((tx) => addPair(tx, fourth, wrong.id, mentee.id));

  expect(listListedParts(iva, mentee.id)).toMatchObject([
    {
      slug: "4-ciklus",
      role: "mentee",
      others: [{ name: "Wrong Mentor" }],
      mentors: [{ name: "Right Mentor" }, { name: "Wrong Mentor" }],
    },
  ]);
  setListedMentor(iva, mentee.id, { cycle: "4-ciklus", mentor: right.id });
  expect(db.select().from(pairs).all()).toEqual([
    { cycleId: fourth, mentorId: right.id, menteeId: mentee.id },
  ]);
  expect(listListedParts(iva, wrong.id)).toMatchObject([{ role: "mentor", others: [], mentors: [] }]);
  for (const [cycle, mentor] of [
    ["5-ciklus", right.id],
    ["4-ciklus", mentee.id],
    ["4-ciklus", "mem_nobody"],
  ] as const)
    expect(refused(() => setListedMentor(iva, mentee.id, { cycle, mentor }))).toMatchObject({ status: 409 });

  addListedPart(iva, mentee.id, { cycle: "5-ciklus", role: "mentor" });
  addListedPart(iva, mentee.id, { cycle: "5-ciklus", role: "mentor" });
  removeListedPart(iva, mentee.id, { cycle: "4-ciklus", role: "mentee" });
  expect(db.select().from(pairs).all()).toEqual([]);
  expect(listListedParts(iva, mentee.id).map(({ slug, role }) => [slug, role])).toEqual([
    ["5-ciklus", "mentor"],
  ]);
  expect(rowOf(mentee.id).faceShape).toBe("mentor");
  expect(refused(() => addListedPart(iva, mentee.id, { cycle: "nothing", role: "mentee" }))).toMatchObject({
    status: 404,
  });
  const whats = listLog(iva, 1, 3).map(({ what }) => what);
  expect(whats).toEqual(["cycles", "cycles", "mentor"]);
});

test("who has come keeps their own data, also from a page that staff opened before; members correct nobody", () => {
  const [vera, ana] = [inCycle(aDormant("Vera Dim"), aCycle("6-ciklus")), aMember("ana")];
  claimProfile(findKey("claim", aKeyOf(vera, "claim").token)!, "en");
  const late = { status: 409, key: "lists.correct.claimed" };
  expect(refused(() => correctListed(iva, vera.id, { name: "Vera", email: "" }))).toEqual(late);
  expect(refused(() => removeListedPart(iva, vera.id, { cycle: "6-ciklus", role: "mentee" }))).toEqual(late);
  expect(refused(() => setListedMentor(iva, vera.id, { cycle: "6-ciklus", mentor: "" }))).toEqual(late);
  expect(refused(() => getListed(iva, vera.id))).toMatchObject({ status: 404 });
  const other = aDormant("Neko Drugi");
  for (const verb of [
    () => getListed(ana, other.id),
    () => correctListed(ana, other.id, { name: "X", email: "" }),
    () => addListedPart(ana, other.id, { cycle: "6-ciklus", role: "mentee" }),
    () => listListedParts(ana, other.id),
  ])
    expect(refused(verb)).toMatchObject({ status: 403 });
  expect(rowOf(vera.id)).toMatchObject({ name: "Vera Dim", email: "Vera Dim@example.org".toLowerCase() });
});

test("undoing a list leaves an address that was corrected since", () => {
  aCycle("7-ciklus");
  const known = aDormant("Rada Vir", null);
  addPeople(iva, "Rada Vir, vir@example.org", { cycle: "7-ciklus", role: "mentee" });
  correctListed(iva, known.id, { name: "Rada Vir", email: "rada@example.org" });
  undoImport(iva, listImports(iva)[0]!.id);
  expect(rowOf(known.id).email).toBe("rada@example.org");
  expect(db.select().from(participations).where(eq(participations.memberId, known.id)).all()).toEqual([]);
});

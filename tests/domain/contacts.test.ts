import { db } from "db/client.server";
import { members, reveals } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  blockMember,
  getBlockable,
  listApart,
  listBlocked,
  unblockMember,
} from "~/domain/contacts/blocks.server";
import { askForCard, makeCard } from "~/domain/contacts/card.server";
import { countReveals, listReveals, reveal } from "~/domain/contacts/reveals.server";
import { REVEAL_LASTS, REVEALS_A_DAY } from "~/domain/contacts/rules";
import { getAudiences, setAudiences } from "~/domain/members/audiences.server";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import { listPeopleOf } from "~/domain/members/people-of.server";
import type { Member } from "~/domain/members/person";
import { getProfile } from "~/domain/members/profile.server";
import { listReach } from "~/domain/questions/mentors.server";
import { onSignal } from "~/domain/signals.server";
import { listAuthors } from "~/domain/threads/authors.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";

const reason = { reason: "Pišem joj o izložbi." };
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { status: number }).status;
  }
  return undefined;
};
let numbers = 0;
function anOwner(email: "members" | "cycle" = "members"): Member {
  const owner = aMember(`Vlasta ${"abcdefghijklmnopqrstuvwxyz"[numbers++]}`, {
    email: `vlasta-${numbers}@example.org`,
    phone: "+381 11 000 00 09",
  });
  setAudiences(owner, { ...getAudiences(owner), email });
  return owner;
}

test("what is revealed stands in its owner's log with who, when and why, and nobody else reads it", () => {
  const [owner, ana] = [anOwner(), aMember("Ana Radoznala")];
  expect(reveal(ana, owner.handle, "email", reason)).toBe(owner.email);
  expect(listReveals(owner)).toMatchObject([{ viewer: { handle: ana.handle }, kind: "email", ...reason }]);
  expect(listReveals(owner)[0]!.at).toBeInstanceOf(Date);
  expect(listReveals(ana)).toEqual([]);
  expect(countReveals(owner)).toBe(1);
});

test("the team is noted like everybody else, one's own look is not", () => {
  const owner = anOwner();
  reveal(aStaffMember("Staja"), owner.handle, "email", reason);
  reveal(owner, owner.handle, "email", reason);
  askForCard(owner, owner.handle, reason);
  expect(listReveals(owner).map(({ viewer }) => viewer?.name)).toEqual(["Staja"]);
});

test("what does not reach one, or is not there, cannot be asked for, and leaves no trace", () => {
  const [owner, ana] = [anOwner("cycle"), aMember("Ana Daleka")];
  expect(refusal(() => reveal(ana, owner.handle, "email", reason))).toBe(404);
  expect(refusal(() => reveal(aStaffMember("Timka"), owner.handle, "phone", reason))).toBe(404);
  expect(refusal(() => reveal(ana, "nobody-at-all", "email", reason))).toBe(404);
  expect(listReveals(owner)).toEqual([]);
});

test("a day has a limit, for cards too, and the next day another", () => {
  const collector = aMember("Kolja Kolekcionar");
  const owners = Array.from({ length: REVEALS_A_DAY + 1 }, () => anOwner());
  askForCard(collector, owners[0]!.handle, reason);
  for (const owner of owners.slice(1, REVEALS_A_DAY)) reveal(collector, owner.handle, "email", reason);
  const last = owners.at(-1)!;
  expect(refusal(() => reveal(collector, last.handle, "email", reason))).toBe(429);
  expect(refusal(() => askForCard(collector, last.handle, reason))).toBe(429);
  expect(listReveals(last)).toEqual([]);
  const yesterday = new Date(Date.now() - REVEAL_LASTS - 1000);
  db.update(reveals).set({ at: yesterday }).where(eq(reveals.viewerId, collector.id)).run();
  expect(reveal(collector, last.handle, "email", reason)).toBe(last.email);
});

test("the card is there for a day after it was asked for, and carries the address only as long as its reveal counts", () => {
  const [owner, ana] = [anOwner(), aMember("Ana Vizitić")];
  expect(refusal(() => makeCard(ana, owner.handle, "en"))).toBe(404);
  reveal(ana, owner.handle, "email", reason);
  askForCard(ana, owner.handle, reason);
  expect(makeCard(ana, owner.handle, "en")).toContain(owner.email);
  db.update(reveals)
    .set({ at: new Date(Date.now() - REVEAL_LASTS - 1000) })
    .where(eq(reveals.kind, "email"))
    .run();
  expect(makeCard(ana, owner.handle, "en")).not.toContain(owner.email);
});

test("a line end in an address begins no property of its own on the card", () => {
  const owner = aMember("Zlica Zlić", {
    links: [{ label: "", url: "https://a.example.org/\r\nNOTE:prevara" }],
  });
  const card = makeCard(owner, owner.handle, "en");
  expect(card).not.toMatch(/^NOTE/m);
});

test("who has left since is a former member in the log", () => {
  const [owner, ana] = [anOwner(), aMember("Ana Odlazi")];
  reveal(ana, owner.handle, "email", reason);
  db.delete(members).where(eq(members.id, ana.id)).run();
  expect(listReveals(owner)).toMatchObject([{ viewer: null, ...reason }]);
});

test("a block holds in both directions: no page, no directory, no suggestion, no contact; taken back, all is as before", () => {
  const cycle = aCycle("blok");
  const ana = inCycle(
    aMember("Ana Mirić", { email: "mir@example.org" }, { fields: ["music"] }),
    cycle,
    "mentor",
  );
  const bruno = inCycle(
    aMember("Bruno Nemirić", { email: "nemir@example.org" }, { fields: ["music"] }),
    cycle,
    "mentor",
  );
  setAudiences(ana, { ...getAudiences(ana), email: "members" });
  setAudiences(bruno, { ...getAudiences(bruno), email: "members" });
  const finds = (viewer: Member, other: Member) => [
    refusal(() => getProfile(viewer, other.handle, "en")) ?? 200,
    browseDirectory(viewer, new URLSearchParams({ q: other.name }), "en").total,
    listPeopleOf(viewer, [other.handle]).length,
    (listReach(viewer).music?.first ?? []).some(({ id }) => id === other.id) ? 1 : 0,
    refusal(() => reveal(viewer, other.handle, "email", reason)) ?? 200,
  ];
  const open = [200, 1, 1, 1, 200];
  expect([finds(ana, bruno), finds(bruno, ana)]).toEqual([open, open]);

  blockMember(ana, bruno.handle);
  const shut = [404, 0, 0, 0, 404];
  expect([finds(ana, bruno), finds(bruno, ana)]).toEqual([shut, shut]);
  expect([listApart(ana), listApart(bruno)]).toEqual([[bruno.id], [ana.id]]);
  expect([listBlocked(ana).length, listBlocked(bruno).length]).toEqual([1, 0]);

  unblockMember(bruno, ana.id);
  expect(finds(ana, bruno)).toEqual(shut);
  unblockMember(ana, bruno.id);
  expect([finds(ana, bruno), finds(bruno, ana)]).toEqual([open, open]);
});

test("the words of somebody blocked are folded for the one who blocked, and only there", () => {
  const [ana, bruno] = [aMember("Ana Savija"), aMember("Bruno Piše", { position: "glumac" })];
  blockMember(ana, bruno.handle);
  expect(listAuthors(ana, [bruno.id])[bruno.id]).toMatchObject({ blocked: true, position: null });
  expect(listAuthors(bruno, [ana.id])[ana.id]).toMatchObject({ blocked: false });
  expect(listAuthors(aMember("Cveta Treća"), [bruno.id])[bruno.id]).toMatchObject({
    blocked: false,
    position: "glumac",
  });
});

test("the team neither blocks nor is blocked, nobody blocks herself, and blocking signals both names", () => {
  const [ana, bruno, staff] = [aMember("Ana Sama"), aMember("Bruno Drugi"), aStaffMember("Tima")];
  expect(refusal(() => getBlockable(ana, staff.handle))).toBe(403);
  expect(refusal(() => blockMember(staff, ana.handle))).toBe(403);
  expect(refusal(() => blockMember(ana, ana.handle))).toBe(403);
  const facts: unknown[] = [];
  const stop = onSignal((fact) => facts.push(fact));
  blockMember(ana, bruno.handle);
  stop();
  expect(facts).toEqual([{ type: "block.changed", memberId: ana.id, otherId: bruno.id, blocked: true }]);
  expect(getProfile(staff, bruno.handle, "en").person.id).toBe(bruno.id);
});

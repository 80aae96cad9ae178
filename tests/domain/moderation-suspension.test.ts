import { expect, test } from "vitest";
import { findMember } from "~/auth/require-member.server";
import type { Member } from "~/domain/members/person";
import { findViewer } from "~/domain/members/viewer.server";
import { restoreMember, suspendMember } from "~/domain/moderation/suspension.server";
import { aMember, aStaffMember } from "../support/cast";
import { logOf } from "../support/moderation";
import { heard, refused } from "../support/refusals";
import { asMember } from "../support/requests";

const isPaused = (member: Member) => findViewer(member.id)!.suspendedAt !== null;

test("a paused person is a visitor from the next request on, and comes back when the account is opened", async () => {
  const [ana, staff] = [aMember("Ana Pauza"), aStaffMember("Tim Pauza")];
  const request = await asMember(ana, "/threads");
  expect(await findMember(request)).toMatchObject({ id: ana.id });

  const facts = heard(() => suspendMember(staff, ana.id, "Vređanje."));
  expect(facts).toEqual([{ type: "member.evicted", memberId: ana.id }]);
  expect(await findMember(request)).toBeUndefined();

  restoreMember(staff, ana.id, "Razgovor je obavljen.");
  expect(await findMember(request)).toMatchObject({ id: ana.id });
  expect(logOf({ type: "member", id: ana.id })).toEqual([
    { actorId: staff.id, action: "member.suspended", reason: "Vređanje." },
    { actorId: staff.id, action: "member.restored", reason: "Razgovor je obavljen." },
  ]);
});

test("pausing twice says that it is done, and is logged once", () => {
  const [ana, staff] = [aMember("Ana Dvaput"), aStaffMember("Tim Dvaput")];
  suspendMember(staff, ana.id, "r");
  expect(refused(() => suspendMember(staff, ana.id, "r"))).toMatchObject({ status: 409 });
  expect(logOf({ type: "member", id: ana.id })).toHaveLength(1);
  expect(refused(() => suspendMember(staff, "mem_none", "r"))).toMatchObject({ status: 404 });
});

test("staff act on no colleague and on no administrator, and nobody on themselves", () => {
  const [staff, colleague] = [aStaffMember("Tim A"), aStaffMember("Tim B")];
  const [admin, member] = [aMember("Admin A", { standing: "admin" }), aMember("Obična A")];
  const helper = aMember("Pomoć A", { standing: "moderator" });
  for (const [who, whom] of [
    [staff, colleague],
    [staff, admin],
    [staff, staff],
    [admin, admin],
    [helper, member],
    [member, helper],
  ] as const) {
    expect(
      refused(() => suspendMember(who, whom.id, "r")),
      `${who.name} on ${whom.name}`,
    ).toMatchObject({
      status: 403,
    });
    expect(isPaused(whom)).toBe(false);
  }
  suspendMember(staff, helper.id, "r");
  suspendMember(admin, staff.id, "r");
  expect([isPaused(helper), isPaused(staff)]).toEqual([true, true]);
  expect(refused(() => suspendMember(staff, member.id, "r"))).toMatchObject({ status: 403 });
});

test("of two administrators who pause each other at once, one remains", () => {
  for (let round = 0; round < 20; round++) {
    const [first, second] = ["A", "B"].map((name) => aMember(`Admin ${name}${round}`, { standing: "admin" }));
    refused(() => suspendMember(first!, second!.id, "r"));
    refused(() => suspendMember(second!, first!.id, "r"));
    expect([first!, second!].filter(isPaused)).toEqual([second]);
  }
});

import { db } from "db/client.server";
import { cycles } from "db/schema";
import { addCycle, addParticipation } from "~/domain/cycles/cycles.server";
import { addMember, type MemberDraft, type MemberWork, refreshFace } from "~/domain/members/members.server";
import type { Member } from "~/domain/members/person";
import { findViewer } from "~/domain/members/viewer.server";

/** A person for a test: `aMember("ana")`, claimed, with nothing but a name unless told. */
export function aMember(name: string, draft: Partial<MemberDraft> = {}, work: MemberWork = {}): Member {
  const id = db.transaction((tx) => addMember(tx, { claimedAt: new Date(), ...draft, name }, work));
  return findViewer(id)!;
}

export const aStaffMember = (name: string): Member => aMember(name, { standing: "staff" });

/** An edition for a test; its id. The years are of no matter unless told. */
export function aCycle(slug: string, draft: Partial<typeof cycles.$inferInsert> = {}): string {
  const count = db.select().from(cycles).all().length;
  return db.transaction((tx) =>
    addCycle(tx, {
      slug,
      number: count + 1,
      nameEn: `Cycle ${slug}`,
      nameLatin: `Ciklus ${slug}`,
      years: "2019/20",
      countries: ["RS"],
      startsOn: new Date("2019-09-01"),
      position: count + 1,
      ...draft,
    }),
  );
}

/** The person after having taken part in the edition. */
export function inCycle(member: Member, cycleId: string, role: "mentee" | "mentor" = "mentee"): Member {
  db.transaction((tx) => {
    addParticipation(tx, member.id, cycleId, role);
    refreshFace(tx, member.id);
  });
  return findViewer(member.id)!;
}

import { listParticipations } from "~/domain/cycles/cycles.server";
import type { Member } from "~/domain/members/person";

/** The editions for which a member may write: her own, each once, the latest first. */
export function listOwnEditions(member: Member) {
  const editions = new Map(
    listParticipations(member.id).map(({ cycleId, number, nameEn, nameLatin }) => [
      cycleId,
      { id: cycleId, number, nameEn, nameLatin },
    ]),
  );
  return [...editions.values()].reverse();
}

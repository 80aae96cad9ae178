import { CLOSENESS, PARTS, type Part } from "./audience";
import { listPairs } from "./pairs-of.server";
import type { Member } from "./person";
import { readPerson } from "./profile-row.server";
import { workOf } from "./work-of.server";

/** The parts of the member's own profile in which there is something to be seen. */
export function listFilledParts(member: Member): Part[] {
  const row = readPerson(member.id, CLOSENESS.self);
  const work = workOf(member.id, CLOSENESS.self, "en");
  const pairs = listPairs(member, row, "en");
  const holds: Record<Part, unknown> = {
    listing: true,
    photo: row.photo !== null,
    city: row.city,
    work: row.position ?? row.positionEn ?? row.organisation ?? row.sectorSlug,
    bio: row.bioHtml ?? row.bioEnHtml,
    lifePath: row.lifePath.length,
    pairs: pairs.mentees.length + pairs.mentors.length,
    helps: work.helps.length,
    seeks: work.seeks.length,
    languages: row.languages.length,
    links: row.links.length,
    contact: row.capacity ?? row.contactStyle ?? row.monthlyQuestions ?? row.pausedUntil,
    email: row.offersEmail,
    phone: row.offersPhone,
  };
  return PARTS.filter((part) => Boolean(holds[part]));
}

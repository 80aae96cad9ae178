import { db } from "db/client.server";
import { members } from "db/schema";
import { inArray } from "drizzle-orm";
import { personColumns } from "./viewer.server";

/** The password of everybody in the demo; it opens nothing in a real community. */
export const DEMO_PASSWORD = "mentorstvo-demo";

const PARTS = ["alumna", "mentor", "mentee", "staff", "admin"] as const;
export type Part = (typeof PARTS)[number];
export const emailOfPart = (part: Part): string => `${part}@example.org`;

/** The demo's people to try, in the order of the sign-in page. */
export function listPeopleToTry() {
  const people = db
    .select({ ...personColumns, email: members.email })
    .from(members)
    .where(inArray(members.email, PARTS.map(emailOfPart)))
    .all();
  return PARTS.flatMap((part) => {
    const person = people.find((one) => one.email === emailOfPart(part));
    // Whoever is offered them has not come in, and photos are opened for members.
    return person ? [{ ...person, photo: null, email: emailOfPart(part), part }] : [];
  });
}

import { members } from "db/schema";
import { isNotNull, sql } from "drizzle-orm";
import { CLOSENESS } from "~/domain/members/audience";
import { reachesViewer } from "~/domain/members/visibility.server";
import { shortAddress } from "~/text/short-address";

// What the team itself has typed, of people who have not come, it sees whole. The address of a member is shown
// shortened: whoever needs it asks for it with a reason, and its owner reads that in their log.

/** Whether the team may ask for the person's address: a member's that reaches it. */
export const mayBeAsked = sql<boolean>`(${isNotNull(members.claimedAt)} and ${isNotNull(members.email)}
  and ${reachesViewer("email", CLOSENESS.staff)})`.mapWith(Boolean);

/** An address as the team sees it in passing: whole only while its person has not come. */
export const addressInPassing = (address: string, { claimedAt }: { claimedAt: Date | null }): string =>
  claimedAt ? shortAddress(address) : address;

import { db, prepared, type Tx } from "db/client.server";
import { members, messageMentions, roomMembers } from "db/schema";
import { and, eq, isNull, sql } from "drizzle-orm";
import { mentionsInChat } from "~/domain/prose/mentions";

type Naming = { id: string; roomId: string; number: number; authorId: string; body: string };

const statements = prepared(() => ({
  named: db
    .select({ id: members.id })
    .from(members)
    .innerJoin(
      roomMembers,
      and(
        eq(roomMembers.memberId, members.id),
        eq(roomMembers.roomId, sql.placeholder("roomId")),
        isNull(roomMembers.removedAt),
      ),
    )
    .where(sql`${members.handle} IN (SELECT value FROM json_each(${sql.placeholder("handles")}))`)
    .prepare(),
  forget: db
    .delete(messageMentions)
    .where(eq(messageMentions.messageId, sql.placeholder("id")))
    .prepare(),
}));

/** Forgets whom a message named, before another wording of it is kept; in the caller's transaction. */
export function forgetMentioned(_tx: Tx, messageId: string): void {
  statements().forget.run({ id: messageId });
}

/** Remembers whom of the room's people a message names with @, besides its author, in the caller's transaction. */
export function keepMentions(tx: Tx, { id, roomId, number, authorId, body }: Naming): void {
  // Few messages have the sign; the others need not be read a second time.
  const handles = body.includes("@") ? mentionsInChat(body) : [];
  if (handles.length === 0) return;
  for (const member of statements().named.all({ roomId, handles: JSON.stringify(handles) })) {
    if (member.id === authorId) continue;
    tx.insert(messageMentions).values({ messageId: id, memberId: member.id, roomId, number }).run();
  }
}

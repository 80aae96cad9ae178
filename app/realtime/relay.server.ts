import { listExtractPeople } from "~/domain/extracts/extracts.server";
import { listRoomMemberIds } from "~/domain/rooms/people.server";
import { type Fact, onSignal } from "~/domain/signals.server";
import type { Topic } from "./contract";
import { createNudges } from "./nudges.server";
import type { Presence } from "./presence.server";
import type { RoomNews } from "./room-news.server";
import {
  type Io,
  MODERATORS,
  memberChannel,
  roomChannel,
  sessionChannel,
  threadChannel,
} from "./socket.server";

/** `shared` is false where one process is alone. */
type Parts = { news: RoomNews; presence: Presence; shared: boolean };

/**
 * Who hears what happened; the domain says only that it did. A room's event is carried to those who have it
 * open (they were let in at entry, and leaving puts them out at once); everybody else gets a nudge, and
 * their page's loader decides again what they may see. Returns the way to stop.
 */
export function relay(io: Io, { news, presence, shared }: Parts): () => void {
  const nudges = createNudges((roomId) => {
    const members = listRoomMemberIds(roomId).map(memberChannel);
    if (members.length > 0) io.to(members).except(roomChannel(roomId)).emit("stale", { topic: "rooms" });
  });
  const nudge = (channel: string, topic: Topic) => io.to(channel).emit("stale", { topic });

  /** What concerns the sockets that each process has itself. */
  function act(fact: Fact): void {
    if (fact.type === "presence.changed") presence.hide(fact.memberId, fact.hides);
    if (fact.type === "block.changed") presence.part(fact.memberId, fact.otherId);
  }
  function inEveryProcess(fact: Fact): void {
    act(fact);
    if (shared) io.serverSideEmit("fact", fact);
  }
  if (shared) io.on("fact", act);

  function tell(fact: Fact) {
    switch (fact.type) {
      case "room.event":
        news.add(fact.roomId, fact.number);
        return nudges.add(fact.roomId);
      case "room.joined":
        return nudge(memberChannel(fact.memberId), "rooms");
      case "room.left":
        // What they were to hear was said while they were here; the rest is not for them.
        news.tell(fact.roomId);
        return putOut(io, fact.roomId, fact.memberId);
      case "room.rewritten":
        return io.to(roomChannel(fact.roomId)).emit("room.rewritten", { roomId: fact.roomId });
      case "room.heard":
        return nudge(memberChannel(fact.memberId), "rooms");
      case "room.changed": {
        const members = listRoomMemberIds(fact.roomId).map(memberChannel);
        return io.to([...members, roomChannel(fact.roomId)]).emit("stale", { topic: "rooms" });
      }
      case "room.read":
        return io
          .to(memberChannel(fact.memberId))
          .except(roomChannel(fact.roomId))
          .emit("stale", { topic: "rooms" });
      case "reply.posted":
      case "reply.changed":
      case "thread.changed":
        return nudge(threadChannel(fact.threadId), `thread:${fact.threadId}`);
      case "extract.changed": {
        const people = listExtractPeople(fact.extractId).map(memberChannel);
        return people.length > 0 && io.to(people).emit("stale", { topic: "extracts" });
      }
      case "announcement.changed":
        return io.emit("stale", { topic: "announcements" });
      case "report.changed":
        return nudge(MODERATORS, "moderation");
      case "presence.changed":
        return inEveryProcess(fact);
      case "block.changed":
        inEveryProcess(fact);
        // The page of a room that is open folds or unfolds; only the one who blocks hears of it.
        return nudge(memberChannel(fact.memberId), "rooms");
      case "session.ended":
        return io.in(sessionChannel(fact.sessionId)).disconnectSockets(true);
      case "member.evicted":
        return io.in(memberChannel(fact.memberId)).disconnectSockets(true);
    }
  }

  const stopListening = onSignal(tell);
  return () => {
    stopListening();
    nudges.stop();
  };
}

function putOut(io: Io, roomId: string, memberId: string): void {
  io.in(memberChannel(memberId)).socketsLeave(roomChannel(roomId));
  io.to(memberChannel(memberId)).emit("room.evicted", { roomId });
}

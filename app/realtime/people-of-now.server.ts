import type { RoomPeople, RoomPerson } from "~/domain/rooms/event";
import { listPeople } from "~/domain/rooms/people.server";

/** How long it is believed who somebody is, in ms; after a restart a thousand ask within seconds who is here. */
const BELIEVED = 1_000;

const known = new Map<string, RoomPeople>();

/** The people of these ids as the room shows them, as they were within the last second. */
export function peopleOfNow(room: { id: string; cycleId: string | null }, ids: string[]): RoomPerson[] {
  let people = known.get(room.id);
  if (!people) {
    people = {};
    known.set(room.id, people);
    setTimeout(() => known.delete(room.id), BELIEVED).unref();
  }
  const unknown = ids.filter((id) => !people[id]);
  if (unknown.length > 0) Object.assign(people, listPeople(room, unknown));
  return ids.flatMap((id) => people[id] ?? []);
}

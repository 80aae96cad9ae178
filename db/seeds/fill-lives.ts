import type { Tx } from "db/client.server";
import { moderationLog, rooms } from "db/schema";
import { eq } from "drizzle-orm";
import { momentAt, wallTime } from "~/text/calendar";

const DAY = 24 * 60 * 60 * 1000;

/** Lets two old rooms live as those of people who have moved on do: one an archive with a reunion, one slowly. */
export function fillLives(tx: Tx, staffId: string, now: Date): void {
  const weekend = nextWeekend(new Date(now.getTime() + 12 * DAY));
  setLife(tx, staffId, "1-ciklus", { life: "archive", ...weekend }, new Date(now.getTime() - 500 * DAY));
  setLife(tx, staffId, "4-ciklus", { life: "slow" }, new Date(now.getTime() - 300 * DAY));
}

type Life = { life: "slow" | "archive"; from?: string; until?: string; reunion?: [Date, Date] };

function setLife(tx: Tx, actorId: string, slug: string, { reunion, ...life }: Life, at: Date): void {
  const room = tx.select().from(rooms).where(eq(rooms.slug, slug)).get()!;
  const [reunionFrom = null, reunionUntil = null] = reunion ?? [];
  tx.update(rooms).set({ life: life.life, reunionFrom, reunionUntil }).where(eq(rooms.id, room.id)).run();
  const detail = { roomId: room.id, ...life };
  tx.insert(moderationLog)
    .values({ actorId, action: "room.life", targetType: "room", targetId: room.id, detail, at })
    .run();
}

/** The first weekend from a day on, from Friday to Sunday. */
function nextWeekend(date: Date): Pick<Life, "from" | "until" | "reunion"> {
  const { year, month, day, weekday } = wallTime(date);
  const friday = day + ((5 - weekday + 7) % 7);
  const midnight = (later: number) => momentAt({ year, month, day: friday + later, hour: 0, minute: 0 });
  const dateOf = (later: number) =>
    new Date(Date.UTC(year, month - 1, friday + later)).toISOString().slice(0, 10);
  return { from: dateOf(0), until: dateOf(2), reunion: [midnight(0), midnight(3)] };
}

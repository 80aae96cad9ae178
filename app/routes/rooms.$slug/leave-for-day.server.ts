import { redirect } from "@remix-run/node";
import type { Viewer } from "~/domain/members/person";
import { findDay } from "~/domain/rooms/day-of-room.server";
import type { Room } from "~/domain/rooms/rooms.server";
import { isDay } from "~/text/days";

/** An address with `?day=` leads on to the first message of that day, whose own address can be kept. */
export function leaveForDay(viewer: Viewer, room: Room, request: Request): void {
  const day = new URL(request.url).searchParams.get("day");
  if (day === null) return;
  const place = isDay(day) ? findDay(viewer, room, day) : undefined;
  throw redirect(place ? `/rooms/${room.slug}?at=${place.number}#${place.id}` : `/rooms/${room.slug}`);
}

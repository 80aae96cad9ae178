import { db } from "db/client.server";
import { members, roomEvents, rooms } from "db/schema";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addParticipation } from "~/domain/cycles/cycles.server";
import { addPeople } from "~/domain/joining/adding.server";
import { saveFieldsOnly } from "~/domain/members/editing/save-work-of.server";
import type { Member } from "~/domain/members/person";
import { findViewer } from "~/domain/members/viewer.server";
import { comeBack, leaveRoom, listLeftRooms } from "~/domain/rooms/leaving.server";
import { removeFromRoom } from "~/domain/rooms/membership.server";
import { keepRoomsSettled, settleAllRooms } from "~/domain/rooms/opening.server";
import { listRoomMemberIds } from "~/domain/rooms/people.server";
import { listRooms } from "~/domain/rooms/room-list.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { type Fact, onSignal } from "~/domain/signals.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";

const slugsOf = (member: Member) => listRooms(member).map(({ slug }) => slug);
const own = (member: Member) =>
  listRooms(member)
    .filter(({ isMember }) => isMember)
    .map(({ slug }) => slug);
const idOf = (slug: string) => db.select({ id: rooms.id }).from(rooms).where(eq(rooms.slug, slug)).get()!.id;
const comingsTo = (slug: string, member: Member) =>
  db
    .select({ type: roomEvents.type, actorId: roomEvents.actorId })
    .from(roomEvents)
    .where(and(eq(roomEvents.roomId, idOf(slug)), eq(roomEvents.subjectId, member.id)))
    .all();

test("the rooms of the programme open once, with their people and without announcing them", () => {
  const cycle = aCycle("ciklus-otvaranja");
  const mentee = inCycle(aMember("Mina Otvara", {}, { fields: ["music"] }), cycle);
  const mentor = inCycle(aMember("Mirko Otvara"), cycle, "mentor");
  const dormant = aMember("Dora Otvara", { claimedAt: null });
  const iva = aStaffMember("Iva Otvara");

  expect(settleAllRooms()).toBeGreaterThanOrEqual(15);
  expect(settleAllRooms()).toBe(0);

  expect(own(mentee)).toEqual(["ciklus-otvaranja", "music", "everybody"]);
  expect(own(mentor)).toEqual(["ciklus-otvaranja", "everybody", "mentors"]);
  expect(own(iva)).toEqual(["everybody", "mentors"]);
  expect(slugsOf(iva)).toContain("music");
  expect(listRoomMemberIds(idOf("everybody"))).not.toContain(dormant.id);
  expect(comingsTo("everybody", mentee)).toEqual([]);
  expect(db.select().from(rooms).where(eq(rooms.slug, "everybody")).get()?.lastNumber).toBe(0);
});

test("who names a field comes into its room at once, who takes it off goes out, each with an event and a signal", () => {
  settleAllRooms();
  const ana = aMember("Ana Polje");
  const stopSettling = keepRoomsSettled((error) => {
    throw error;
  });
  const facts: Fact[] = [];
  const stop = onSignal((fact) => facts.push(fact));
  saveFieldsOnly(ana, ["music", "visual-arts"]);
  expect(own(ana)).toEqual(["music", "visual-arts", "everybody"].sort(byList));
  saveFieldsOnly(ana, ["visual-arts"]);
  expect(own(ana)).not.toContain("music");
  saveFieldsOnly(ana, ["music"]);
  stop();
  stopSettling();

  expect(own(ana)).toContain("music");
  expect(comingsTo("music", ana).map(({ type }) => type)).toEqual(["join", "leave", "join"]);
  const music = facts.filter((fact) => "roomId" in fact && fact.roomId === idOf("music"));
  expect(music.map(({ type }) => type)).toEqual([
    "room.event",
    "room.joined",
    "room.left",
    "room.event",
    "room.event",
    "room.joined",
  ]);
});

/** Fields in the order of the programme. */
const ORDER = ["performing-arts", "visual-arts", "music", "everybody"];
const byList = (one: string, other: string) => ORDER.indexOf(one) - ORDER.indexOf(other);

test("who leaves the room of a field stays out until they come back, whatever else changes on their page", () => {
  settleAllRooms();
  const ana = aMember("Ana Izlazi", {}, { fields: ["music"] });
  settleAllRooms();
  leaveRoom(ana, getRoom(ana, "music"));
  settleAllRooms();
  expect(own(ana)).not.toContain("music");
  expect(() => getRoom(ana, "music")).toThrow(expect.objectContaining({ status: 404 }));
  expect(listLeftRooms(ana).map(({ slug }) => slug)).toEqual(["music"]);

  comeBack(ana, "music");
  expect(own(ana)).toContain("music");
  expect(listLeftRooms(ana)).toEqual([]);
  expect(() => comeBack(ana, "visual-arts")).toThrow(expect.objectContaining({ status: 404 }));
});

test("whom the team put out of a field's room cannot come back by themselves", () => {
  settleAllRooms();
  const [ana, iva] = [aMember("Ana Napolju", {}, { fields: ["music"] }), aStaffMember("Iva Napolju")];
  settleAllRooms();
  removeFromRoom(iva, getRoom(iva, "music"), ana.id, "Dogovor");
  settleAllRooms();
  expect(listLeftRooms(ana)).toEqual([]);
  expect(() => comeBack(ana, "music")).toThrow(expect.objectContaining({ status: 404 }));
});

test("rooms that come with what one is are not left", () => {
  settleAllRooms();
  const ana = aMember("Ana Ostaje Tu");
  settleAllRooms();
  expect(() => leaveRoom(ana, getRoom(ana, "everybody"))).toThrow(
    expect.objectContaining({ status: 403, key: "kinds.problem.stays" }),
  );
});

test("a mentor's part that is added later opens the mentors' room, and the end of a team's standing closes it", () => {
  settleAllRooms();
  const iva = aStaffMember("Iva Dodaje");
  aCycle("dodavanje");
  const ana = aMember("Ana Postaje Mentorka", { email: "ana.postaje@example.org" });
  settleAllRooms();
  expect(own(ana)).not.toContain("mentors");

  addPeople(iva, "Ana Postaje Mentorka <ana.postaje@example.org>", { cycle: "dodavanje", role: "mentor" });
  expect(own(ana)).toContain("mentors");

  expect(own(iva)).toContain("mentors");
  db.update(members).set({ standing: "member" }).where(eq(members.id, iva.id)).run();
  settleAllRooms();
  expect(own(findViewer(iva.id)!)).not.toContain("mentors");
});

test("what no signal told of is mended by the next round", () => {
  settleAllRooms();
  const ana = aMember("Ana Kasni");
  const cycle = aCycle("kasni");
  settleAllRooms();
  db.transaction((tx) => addParticipation(tx, ana.id, cycle, "mentor"));
  expect(own(ana)).not.toContain("kasni");
  expect(settleAllRooms()).toBe(2);
  expect(own(ana)).toEqual(expect.arrayContaining(["kasni", "mentors"]));
  expect(comingsTo("kasni", ana)).toEqual([{ type: "join", actorId: ana.id }]);
});

import { sqlite } from "db/client.server";
import { expect, test } from "vitest";
import { signOut, signOutEverywhere } from "~/auth/sign-out.server";
import type { Member } from "~/domain/members/person";
import { suspendMember } from "~/domain/moderation/suspension.server";
import { removeFromRoom } from "~/domain/rooms/membership.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { aMember, aStaffMember } from "../support/cast";
import { aTab, gets, hears, origin, until } from "../support/realtime";
import { cookieOf } from "../support/requests";
import { aDraft, aRoom } from "../support/rooms";

type Revoked = { ana: Member; slug: string; cookie: string };

/** Every way in which somebody loses the right to hear a room. */
const WAYS: [string, (revoked: Revoked) => unknown][] = [
  [
    "put out of the room",
    ({ ana, slug }) => {
      const staff = aStaffMember("Iva Iznosi");
      removeFromRoom(staff, getRoom(staff, slug), ana.id, "Vređa druge");
    },
  ],
  ["suspended", ({ ana }) => suspendMember(aStaffMember("Iva Pauzira"), ana.id, "Vređa druge")],
  ["signed out", ({ cookie }) => signOut(new Request(origin, { headers: { cookie } }))],
  ["signed out everywhere, from elsewhere", ({ ana }) => signOutEverywhere(ana)],
  [
    "the session ran out, and nobody said so",
    ({ ana }) => sqlite.prepare("UPDATE sessions SET expires_at = 1000 WHERE member_id = ?").run(ana.id),
  ],
  [
    "the session was deleted, and nobody said so",
    ({ ana }) => sqlite.prepare("DELETE FROM sessions WHERE member_id = ?").run(ana.id),
  ],
  [
    "suspended in the database, and nobody said so",
    ({ ana }) => sqlite.prepare("UPDATE members SET suspended_at = 1000 WHERE id = ?").run(ana.id),
  ],
];

test.each(WAYS)(
  "%s: from then on nothing is heard of the room, without having asked anything",
  async (_, revoke) => {
    const [ana, bruno] = [aMember("Ana Bez Prava"), aMember("Bruno Govori")];
    const room = aRoom(`opoziv-${crypto.randomUUID()}`, [ana, bruno]);
    const cookie = await cookieOf(ana);
    const tabs = [await aTab(ana, cookie), await aTab(ana, cookie)] as const;
    for (const tab of tabs) await gets(tab, "room.enter", { roomId: room.id, after: null });
    const heard = tabs.map(hears);
    const say = (body: string) => postMessage(bruno, getRoom(bruno, room.slug), aDraft(body));
    await say("Čuje se");
    await until(() => heard.every((each) => JSON.stringify(each).includes("Čuje se")), "both tabs hear");

    await revoke({ ana, slug: room.slug, cookie });
    await until(
      () =>
        tabs.every((tab, at) => tab.disconnected || heard[at]!.some(({ event }) => event === "room.evicted")),
      "both tabs are out",
    );
    for (const each of heard) each.length = 0;
    await say("Više se ne čuje");
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(JSON.stringify(heard)).not.toContain("room.events");
  },
);

import { db, sqlite } from "db/client.server";
import { messages } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findMember } from "~/auth/require-member.server";
import type { Member } from "~/domain/members/person";
import { decide, undoDecision } from "~/domain/moderation/sanctions.server";
import { getTarget } from "~/domain/moderation/targets.server";
import { Refusal } from "~/domain/refusal";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import * as queuePage from "~/routes/moderation._index/route";
import * as casePage from "~/routes/moderation.$type.$id/route";
import * as undoPage from "~/routes/moderation.$type.$id_.undo/route";
import * as logPage from "~/routes/moderation.log/route";
import * as reportPage from "~/routes/report/route";
import * as pausePage from "~/routes/staff.members.$handle.pause/route";
import * as rosterPage from "~/routes/staff.rooms.$slug/route";
import * as readmitPage from "~/routes/staff.rooms.$slug_.$memberId.readmit";
import * as removePage from "~/routes/staff.rooms.$slug_.$memberId.remove/route";
import * as threadPage from "~/routes/threads.$threadId/route";
import { shellCounts } from "~/shell-counts.server";
import { aMember, aStaffMember } from "../support/cast";
import { aReport, logOf, theMessage, theReply } from "../support/moderation";
import { asMember, routeArgs } from "../support/requests";
import { aDraft, aRoom } from "../support/rooms";
import { aReply, aThread } from "../support/threads";

type Form = Record<string, string>;
type Answer = { init: { status: number }; data: { typed: Form; errors: Record<string, { key: string }> } };

const post = async (who: Member, path: string, form: Form, params = {}) =>
  routeArgs(await asMember(who, path, { form }), params);
const get = async (who: Member, path: string, params = {}) => routeArgs(await asMember(who, path), params);
const placeOf = (response: unknown) => (response as Response).headers.get("location");
const refusalOf = async (answer: Promise<unknown>) => {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? { status: error.status, key: error.key } : error;
};

/** A reported reply, with everybody in it. */
function aCase(name: string) {
  const [ana, bruno, staff] = [aMember(`Ana ${name}`), aMember(`Bruno ${name}`), aStaffMember(`Tim ${name}`)];
  const thread = aThread(ana);
  const reply = aReply(bruno, thread, `tajna reč ${name}`);
  aReport(ana, theReply(reply));
  return { ana, bruno, staff, thread, ref: theReply(reply), params: theReply(reply) };
}

test("a reply is reported by a form, twenty times at once make one report, and the reporter is thanked", async () => {
  const [ana, bruno, staff] = [aMember("Ana Forma"), aMember("Bruno Forma"), aStaffMember("Tim Forma")];
  const reply = aReply(bruno, aThread(ana));
  const path = `/report?type=reply&id=${reply.id}`;
  const before = shellCounts(staff).moderation;
  expect(await reportPage.loader(await get(ana, path))).toMatchObject({
    made: null,
    target: { id: reply.id },
    back: { to: `/threads/${reply.threadId}#${reply.id}` },
  });

  const form = { reason: "privacy", note: "telefon" };
  const requests = await Promise.all(Array.from({ length: 20 }, () => post(ana, path, form)));
  const answers = await Promise.all(requests.map((args) => reportPage.action(args)));

  expect(new Set(answers.map(placeOf))).toEqual(new Set([path]));
  expect(shellCounts(staff).moderation).toBe(before + 1);
  expect(logOf(theReply(reply))).toHaveLength(1);
  expect(await reportPage.loader(await get(ana, path))).toMatchObject({
    made: { decidedAt: null },
    target: null,
  });
});

test("a report without a reason comes back with what was typed", async () => {
  const { bruno, thread } = aCase("Bez");
  const reply = aReply(bruno, thread);
  const reporter = aMember("Vesna Bez");
  const path = `/report?type=reply&id=${reply.id}`;
  const answer = (await reportPage.action(
    await post(reporter, path, { note: "važno" }),
  )) as unknown as Answer;
  expect(answer.init.status).toBe(400);
  expect(answer.data.typed.note).toBe("važno");
  expect(answer.data.errors.reason?.key).toBe("forms.choose");
});

test("a report of nothing, of one's own words or of a hidden thing is answered in a sentence", async () => {
  const { ana, bruno, staff, ref } = aCase("Ništa");
  const load = async (who: Member, query: string) =>
    refusalOf(reportPage.loader(await get(who, `/report?${query}`)));
  for (const query of ["", "type=reply", "type=member&id=x", "type=reply&id=rep_none"]) {
    expect(await load(ana, query), query).toMatchObject({ status: 404 });
  }
  expect(await load(bruno, `type=reply&id=${ref.id}`)).toMatchObject({ status: 403 });
  decide(staff, getTarget(staff, ref), { decision: "hide", reason: "r" });
  expect(await load(aMember("Vesna Ništa"), `type=reply&id=${ref.id}`)).toMatchObject({ status: 404 });
});

test("the reporter reads the outcome on the same page, also when the reply is gone from sight", async () => {
  const { ana, staff, ref } = aCase("Ishod");
  const path = `/report?type=reply&id=${ref.id}`;
  decide(staff, getTarget(staff, ref), { decision: "hide", reason: "nije za reporterku" });
  const seen = await reportPage.loader(await get(ana, path));
  expect(seen).toMatchObject({ made: { decision: "hidden" }, back: null });
  expect(JSON.stringify(seen)).not.toContain("nije za");
});

test("a moderator hides with a reason: a place for others, words and reason for the author, a way back", async () => {
  const { ana, bruno, staff, thread, ref, params } = aCase("Ceo put");
  const path = `/moderation/reply/${ref.id}`;
  const read = async (who: Member) =>
    JSON.stringify(await threadPage.loader(await get(who, `/threads/${thread.id}`, { threadId: thread.id })));

  const decided = await casePage.action(
    await post(staff, path, { decision: "hide", reason: "Bez ličnih podataka.", before: "0" }, params),
  );
  expect(placeOf(decided)).toBe(`/moderation?done=reply/${ref.id}`);
  expect(await read(ana)).not.toMatch(/tajna reč|Bez ličnih/);
  expect(await read(bruno)).toContain("Bez ličnih podataka.");
  expect(await read(bruno)).toContain("tajna reč");

  const { done } = await queuePage.loader(await get(staff, placeOf(decided)!));
  expect(done).toMatchObject({ id: ref.id, action: "reply.hidden" });
  const undone = await undoPage.action(
    await post(staff, `${path}/undo`, { before: String(done!.number) }, params),
  );
  expect(placeOf(undone)).toBe(path);
  expect(await read(ana)).toContain("tajna reč");
  expect(logOf(ref).map((line) => line.action)).toEqual(["report.made", "reply.hidden", "reply.restored"]);
});

test("the toast speaks of one's own last decision only", async () => {
  const { staff, ref } = aCase("Tuđe");
  const address = `/moderation?done=reply/${ref.id}`;
  const colleague = aStaffMember("Tim Drugi Tuđe");
  const doneFor = async (who: Member, path = address) => (await queuePage.loader(await get(who, path))).done;
  expect(await doneFor(staff)).toBeNull();
  decide(colleague, getTarget(staff, ref), { decision: "hide", reason: "r" });
  expect(await doneFor(staff)).toBeNull();
  expect(await doneFor(colleague)).not.toBeNull();
  undoDecision(staff, getTarget(staff, ref));
  expect(await doneFor(colleague)).toBeNull();
  for (const odd of ["/moderation?done=", "/moderation?done=x/y", "/moderation?done=reply/rep_none"]) {
    expect(await doneFor(staff, odd)).toBeNull();
  }
});

test("a colleague was quicker: 409, and the typed reason is still there", async () => {
  const { staff, ref, params } = aCase("Brži");
  const path = `/moderation/reply/${ref.id}`;
  const quicker = aStaffMember("Tim Brži Drugi");
  for (const decision of ["keep", "hide"] as const) {
    decide(quicker, getTarget(quicker, ref), { decision, reason: "r" });
    const form = { decision: "hide", reason: "Dugo sam ovo pisala.", before: "0" };
    const answer = (await casePage.action(await post(staff, path, form, params))) as unknown as Answer;
    expect(answer.init.status).toBe(409);
    expect(answer.data.typed).toMatchObject({ reason: "Dugo sam ovo pisala." });
    expect(answer.data.errors.form?.key).toBe("moderation.problem.decided");
    expect((await casePage.loader(await get(staff, path, params))).chosen).toMatchObject({
      last: { actor: { id: quicker.id }, undoable: true },
    });
    undoDecision(quicker, getTarget(quicker, ref));
  }
});

test("hiding without a reason comes back to the field", async () => {
  const { staff, ref, params } = aCase("Polje");
  const form = { decision: "hide", reason: "   ", before: "0" };
  const answer = (await casePage.action(
    await post(staff, `/moderation/reply/${ref.id}`, form, params),
  )) as unknown as Answer;
  expect(answer.init.status).toBe(400);
  expect(answer.data.errors.reason?.key).toBe("moderation.problem.reason");
});

test("mentees and mentors get of every page of the team the answer of one that does not exist", async () => {
  const { ana, bruno, ref, params } = aCase("404");
  const { slug } = aRoom("mod-404", [ana, bruno]);
  const roomParams = { slug, memberId: bruno.id };
  const never = await refusalOf(queuePage.loader(await get(ana, "/moderation")));
  expect(never).toEqual({ status: 404, key: "errors.404.text" });
  const form = { decision: "hide", reason: "r" };
  const tries = [
    casePage.loader(await get(ana, "/x", params)),
    casePage.action(await post(ana, "/x", form, params)),
    undoPage.loader(await get(ana, "/x", params)),
    undoPage.action(await post(ana, "/x", {}, params)),
    logPage.loader(await get(ana, "/moderation/log")),
    rosterPage.loader(await get(ana, "/x", roomParams)),
    removePage.action(await post(ana, "/x", form, roomParams)),
    readmitPage.action(await post(ana, "/x", {}, roomParams)),
    pausePage.action(await post(ana, "/x", form, { handle: bruno.handle })),
  ];
  for (const answer of tries) expect(await refusalOf(answer)).toEqual(never);
  expect(logOf(ref)).toHaveLength(1);
});

test("alumni who moderate have the desk and the log, but not the team's pages", async () => {
  const helper = aMember("Pomoć Stranice", { standing: "moderator" });
  const { ref, params } = aCase("Pomoć");
  expect(shellCounts(helper).moderation).toBeGreaterThan(0);
  expect(
    (await casePage.loader(await get(helper, `/moderation/reply/${ref.id}`, params))).chosen,
  ).toMatchObject({
    target: { id: ref.id },
    decisions: ["keep", "hide"],
    accountable: false,
  });
  expect((await logPage.loader(await get(helper, "/moderation/log"))).lines.length).toBeGreaterThan(0);
  const { slug } = aRoom("mod-helper");
  expect(await refusalOf(rosterPage.loader(await get(helper, "/x", { slug })))).toMatchObject({
    status: 404,
  });
});

test("staff put a person out of a room with a reason, at once, and let them in again", async () => {
  const [ana, bruno, staff] = [aMember("Ana Napolje"), aMember("Bruno Napolje"), aStaffMember("Tim Napolje")];
  const { slug } = aRoom("mod-out", [ana, bruno]);
  const params = { slug, memberId: bruno.id };
  const path = `/staff/rooms/${slug}/${bruno.id}/remove`;

  const empty = (await removePage.action(
    await post(staff, path, { reason: " " }, params),
  )) as unknown as Answer;
  expect(empty.init.status).toBe(400);
  const done = await removePage.action(await post(staff, path, { reason: "Na svoju molbu." }, params));
  expect(placeOf(done)).toBe(`/staff/rooms/${slug}?changed=${bruno.id}`);
  expect(() => getRoom(bruno, slug)).toThrow(Refusal);
  const again = (await removePage.action(
    await post(staff, path, { reason: "Drugi put." }, params),
  )) as unknown as Answer;
  expect([again.init.status, again.data.typed.reason]).toEqual([409, "Drugi put."]);

  const roster = await rosterPage.loader(await get(staff, `/staff/rooms/${slug}`, { slug }));
  expect(roster.counts).toEqual({ present: 1, removed: 1, dormant: 0 });
  expect(roster.people.find(({ person }) => person.id === bruno.id)?.removedAt).toBeInstanceOf(Date);

  await readmitPage.action(await post(staff, "/x", {}, params));
  expect(getRoom(bruno, slug).isMember).toBe(true);
  expect(logOf({ type: "member", id: bruno.id }).map((line) => [line.action, line.reason])).toEqual([
    ["room.removed", "Na svoju molbu."],
    ["room.added", ""],
  ]);
  const stranger = { slug, memberId: aMember("Stranac Napolje").id };
  expect(await refusalOf(readmitPage.action(await post(staff, "/x", {}, stranger)))).toMatchObject({
    status: 404,
  });
});

test("dormant people of a room are counted for the team and named to nobody", async () => {
  const [ana, staff] = [aMember("Ana Budna"), aStaffMember("Tim Budni")];
  const sleeping = aMember("Zaspala Osoba", { claimedAt: null });
  const { slug } = aRoom("mod-dormant", [ana, sleeping]);
  const roster = await rosterPage.loader(await get(staff, `/staff/rooms/${slug}`, { slug }));
  expect(roster.counts).toEqual({ present: 1, removed: 0, dormant: 1 });
  expect(JSON.stringify(roster)).not.toContain("Zaspala");
});

test("a reported message shows its room, and offers the team to remove its author", async () => {
  const [ana, bruno, staff] = [aMember("Ana Poruka"), aMember("Bruno Poruka"), aStaffMember("Tim Poruka")];
  const { slug, id: roomId } = aRoom("mod-message", [ana, bruno]);
  await postMessage(bruno, getRoom(bruno, slug), aDraft("Prodajem karte"));
  const { id } = db.select().from(messages).where(eq(messages.roomId, roomId)).get()!;
  const path = `/report?type=message&id=${id}`;
  await reportPage.action(await post(ana, path, { reason: "spam" }));
  const params = theMessage(id);
  const { chosen } = await casePage.loader(await get(staff, `/moderation/message/${id}`, params));
  expect(chosen).toMatchObject({ target: { room: { slug } }, decisions: ["keep", "remove"] });
  const form = { decision: "remove", reason: "Reklama." };
  await casePage.action(await post(staff, `/moderation/message/${id}`, form, params));
  expect(() => getRoom(bruno, slug)).toThrow(Refusal);
});

test("pausing an account ends every session of the person", async () => {
  const [ana, staff] = [aMember("Ana Sesije"), aStaffMember("Tim Sesije")];
  const requests = [await asMember(ana, "/threads"), await asMember(ana, "/rooms")];
  const params = { handle: ana.handle };
  await pausePage.action(await post(staff, "/x", { reason: "Vređanje." }, params));
  sqlite.exec(`UPDATE members SET suspended_at = NULL WHERE id = '${ana.id}'`);
  for (const request of requests) expect(await findMember(request)).toBeUndefined();
});

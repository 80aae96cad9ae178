import { expect, test } from "vitest";
import { editMessage } from "~/domain/rooms/editing.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { getMessage } from "~/domain/rooms/one-message.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import * as takingBack from "~/routes/rooms.$slug_.$messageId_.delete";
import * as editing from "~/routes/rooms.$slug_.$messageId_.edit/route";
import * as pinning from "~/routes/rooms.$slug_.$messageId_.pin";
import * as reacting from "~/routes/rooms.$slug_.$messageId_.react";
import * as replying from "~/routes/rooms.$slug_.$messageId_.reply/route";
import * as restoring from "~/routes/rooms.$slug_.$messageId_.restore";
import * as unpinning from "~/routes/rooms.$slug_.$messageId_.unpin";
import * as wordings from "~/routes/rooms.$slug_.$messageId_.wordings";
import * as pins from "~/routes/rooms.$slug_.pins";
import { aMember } from "../support/cast";
import { aDraft, aRoom } from "../support/rooms";
import { visit } from "../support/visits";

/** A room with two people, and what Bruno said in it. */
async function aTalk(slug: string) {
  const [ana, bruno] = [aMember(`ana-${slug}`), aMember(`bruno-${slug}`)];
  const { slug: address } = aRoom(slug, [ana, bruno]);
  const said = await postMessage(bruno, getRoom(bruno, address), aDraft("ko donosi projektor?"));
  const message = Object.values(said.messages)[0]!;
  const params = { slug: address, messageId: message.id };
  const now = () => getMessage(ana, getRoom(ana, address), message.id).message;
  return { ana, bruno, message, params, now, place: `/rooms/${address}?at=${message.number}#${message.id}` };
}

test("without a script a message is answered, and the answer is where she is led", async () => {
  const { ana, params, message } = await aTalk("odgovor");
  const form = aDraft("ja!");
  const { status, to } = await visit(ana, replying.action, { params, form });
  expect(status).toBe(302);
  const id = to!.split("#")[1]!;
  expect(getMessage(ana, getRoom(ana, params.slug), id).message.replyToId).toBe(message.id);
  const empty = await visit(ana, replying.action, { params, form: aDraft("  ") });
  expect(empty).toMatchObject({ status: 400, answer: { errors: { body: { key: "rooms.problem.empty" } } } });
});

test("without a script one's message is mended; another wording of another device is not overwritten, nor lost", async () => {
  const { ana, bruno, params, message, now, place } = await aTalk("izmena");
  expect((await visit(ana, editing.loader, { params })).status).toBe(403);
  const form = { body: "ko donosi platno?", revision: "0" };
  expect(await visit(bruno, editing.action, { params, form })).toMatchObject({ status: 302, to: place });
  expect(now()).toMatchObject({ html: "ko donosi platno?", revision: 1 });
  await editMessage(bruno, getRoom(bruno, params.slug), message.id, { body: "s telefona", revision: 1 });
  const late = { body: "iz voza", revision: "1" };
  expect(await visit(bruno, editing.action, { params, form: late })).toMatchObject({
    status: 409,
    answer: { errors: { form: { key: "rooms.problem.editedElsewhere" } }, typed: { body: "iz voza" } },
  });
});

test("without a script words are put under a message and taken away, and only the five there are", async () => {
  const { ana, params, now, place } = await aTalk("rec");
  const pressed = (form: Record<string, string>) => visit(ana, reacting.action, { params, form });
  expect(await pressed({ put: "coming" })).toMatchObject({ status: 302, to: place });
  expect(now().reactions).toEqual([{ word: "coming", memberIds: [ana.id] }]);
  expect((await pressed({ take: "coming" })).status).toBe(302);
  expect(now().reactions).toEqual([]);
  expect((await pressed({ put: "boo" })).status).toBe(400);
});

test("without a script one's message is taken back and had again; another's is not", async () => {
  const { ana, bruno, params, now } = await aTalk("povlacenje");
  const post = { params, form: {} };
  expect((await visit(ana, takingBack.action, post)).status).toBe(403);
  expect((await visit(bruno, takingBack.action, post)).status).toBe(302);
  expect(now()).toMatchObject({ deleted: true, html: "" });
  expect((await visit(bruno, restoring.action, post)).status).toBe(302);
  expect(now()).toMatchObject({ deleted: false, html: "ko donosi projektor?" });
});

test("without a script a message is pinned, stands on the room's board, and is taken down", async () => {
  const { ana, params, message } = await aTalk("tabla");
  const board = async () => (await visit(ana, pins.loader, { params })).data as { pinned: { id: string }[] };
  expect((await visit(ana, pinning.action, { params, form: {} })).status).toBe(302);
  expect((await board()).pinned).toMatchObject([{ id: message.id }]);
  expect((await visit(ana, unpinning.action, { params, form: {} })).status).toBe(302);
  expect((await board()).pinned).toEqual([]);
});

test("earlier wordings are for the team alone", async () => {
  const { bruno, params } = await aTalk("verzije");
  const form = { body: "ko donosi platno?", revision: "0" };
  await visit(bruno, editing.action, { params, form });
  expect((await visit(bruno, wordings.loader, { params })).status).not.toBe(200);
  const staff = aMember("iva-verzije", { standing: "staff" });
  const { data } = await visit(staff, wordings.loader, { params });
  expect(data).toMatchObject({ wordings: [{ revision: 0, html: "ko donosi projektor?" }] });
});

test("a message of another room is not found by its address, nor one of a room that is not hers", async () => {
  const { ana, params } = await aTalk("prva-soba");
  const other = await aTalk("druga-soba");
  const there = { slug: params.slug, messageId: other.message.id };
  expect((await visit(ana, pinning.action, { params: there, form: {} })).status).toBe(404);
  expect((await visit(ana, replying.loader, { params: other.params })).status).toBe(404);
});

import { expect, test } from "vitest";
import { getExtract } from "~/domain/extracts/extracts.server";
import type { Member } from "~/domain/members/person";
import { getRoom } from "~/domain/rooms/rooms.server";
import type { FormAnswer } from "~/http/form.server";
import * as extract from "~/routes/extracts.$extractId/route";
import * as leaveOut from "~/routes/extracts.$extractId_.leave-out";
import * as publish from "~/routes/extracts.$extractId_.publish";
import * as withdraw from "~/routes/extracts.$extractId_.withdraw";
import * as list from "~/routes/rooms._index";
import * as making from "~/routes/rooms.$slug_.extract/route";
import * as thread from "~/routes/threads.$threadId/route";
import { aMember, aStaffMember } from "../support/cast";
import { anExtractOf, aRoomOf, said } from "../support/extracts";
import { serverOf } from "../support/pages";
import { asMember, routeArgs } from "../support/requests";

const notHere = expect.objectContaining({ status: 404 });
type Form = Record<string, string | string[]>;
type Answer = Response | { data: FormAnswer; init: { status: number } };

const make = async (maker: Member, slug: string, form: Form) =>
  making.action(
    routeArgs(await asMember(maker, `/rooms/${slug}/extract`, { form }), { slug }),
  ) as Promise<Answer>;
const answer = async (author: Member, extractId: string, form: Form) =>
  extract.action(
    routeArgs(await asMember(author, `/extracts/${extractId}`, { form }), { extractId }),
  ) as Promise<Answer>;
const open = async (viewer: Member, extractId: string) =>
  extract.loader(routeArgs(await asMember(viewer, `/extracts/${extractId}`), { extractId }));
const addressOf = (response: unknown) => (response as Response).headers.get("location")!;

test("without a script one chooses from a stretch of the room, asks, is answered, and the thread stands", async () => {
  const [ana, bruno] = [aMember("Ana Bez Skripte Tema"), aMember("Bruno Bez Skripte Tema")];
  const { slug } = aRoomOf("cycle", "tema-bez", [ana, bruno]);
  const message = await said(bruno, slug, "Sačuvajmo ovo");
  const ask = serverOf([{ id: "routes/rooms.$slug_.extract", path: "rooms/:slug/extract", module: making }]);
  const html = await (await ask(await asMember(ana, `/rooms/${slug}/extract?from=1&to=9`))).text();
  expect(html).toContain(`value="${message}"`);
  expect(html).toContain("Sačuvajmo ovo");

  const draft = { title: "Naslov", body: "Uvod.", field: "", messages: [message] };
  const id = addressOf(await make(ana, slug, draft)).replace("/extracts/", "");
  const rooms = async (viewer: Member) =>
    (await list.loader(routeArgs(await asMember(viewer, "/rooms")))).extracts;
  expect((await rooms(bruno)).asked).toMatchObject([{ id }]);
  expect((await rooms(ana)).own).toMatchObject([{ id }]);

  expect(addressOf(await answer(bruno, id, { [`answer-${message}`]: "yes" }))).toBe(`/extracts/${id}?saved`);
  const { threadId } = getExtract(ana, id);
  const view = await thread.loader(
    routeArgs(await asMember(ana, `/threads/${threadId}`), { threadId: threadId! }),
  );
  expect(view.thread.html).toContain("<blockquote>");
  expect(view.origin).toMatchObject({ room: { slug } });
});

test("nobody opens, answers, mends, publishes or withdraws an extract that is not theirs", async () => {
  const [ana, bruno, vera, staff] = [
    aMember("Ana Svoja Tema"),
    aMember("Bruno Svoja Tema"),
    aMember("Vera Tuđa Tema"),
    aStaffMember("Iva Tuđa Tema"),
  ];
  const { slug } = aRoomOf("cycle", "tudja-tema", [ana, bruno, vera]);
  const message = await said(bruno, slug, "moje");
  const { id } = anExtractOf(ana, slug, [message]);
  const form = { message, [`answer-${message}`]: "no" };
  for (const other of [vera, staff]) {
    await expect(open(other, id)).rejects.toEqual(notHere);
    await expect(answer(other, id, form)).rejects.toEqual(notHere);
    for (const route of [leaveOut, publish, withdraw]) {
      const args = routeArgs(await asMember(other, `/extracts/${id}`, { form }), { extractId: id });
      await expect(route.action(args)).rejects.toEqual(notHere);
    }
  }
  for (const route of [leaveOut, publish, withdraw]) {
    const args = routeArgs(await asMember(bruno, `/extracts/${id}`, { form }), { extractId: id });
    await expect(route.action(args)).rejects.toEqual(expect.objectContaining({ status: 403 }));
  }
  await expect(open(ana, "ext_nothing")).rejects.toEqual(notHere);
  expect(getExtract(ana, id)).toMatchObject({ state: "open", quotes: [{ answer: null }] });
});

test("messages of another room cannot be quoted, and a room of others has no such page", async () => {
  const [ana, bruno] = [aMember("Ana Druga Soba"), aMember("Bruno Prva Soba")];
  const [here, there] = [aRoomOf("cycle", "ova-tema", [ana]), aRoomOf("direct", "ona-tema", [bruno])];
  const message = await said(bruno, there.slug, "samo između nas");
  const draft = { title: "Naslov", body: "Uvod.", messages: [message] };
  await expect(make(ana, there.slug, draft)).rejects.toEqual(notHere);
  const path = `/rooms/${there.slug}/extract?m=${message}`;
  await expect(making.loader(routeArgs(await asMember(ana, path), { slug: there.slug }))).rejects.toEqual(
    notHere,
  );
  const refused = (await make(ana, here.slug, draft)) as Exclude<Answer, Response>;
  expect(refused.init.status).toBe(409);
  expect(refused.data.typed).toMatchObject({ title: "Naslov", body: "Uvod.", messages: message });
  const seen = await making.loader(
    routeArgs(await asMember(ana, `/rooms/${here.slug}/extract?m=${message}`), { slug: here.slug }),
  );
  expect(seen.choices).toEqual([]);
});

test("a form without messages or without an answer comes back with what was typed", async () => {
  const [ana, bruno] = [aMember("Ana Prazna Tema"), aMember("Bruno Prazna Tema")];
  const { slug } = aRoomOf("cycle", "prazna-tema", [ana, bruno]);
  const none = (await make(ana, slug, { title: "Naslov", body: "Uvod." })) as Exclude<Answer, Response>;
  expect(none.data).toMatchObject({
    errors: { messages: { key: "extracts.problem.nothingChosen" } },
    typed: { title: "Naslov" },
  });
  const { id } = anExtractOf(ana, slug, [await said(bruno, slug, "reč")]);
  const silent = (await answer(bruno, id, {})) as Exclude<Answer, Response>;
  expect(silent.data.errors.form?.key).toBe("extracts.problem.noAnswer");
  const withdrawn = routeArgs(await asMember(ana, `/extracts/${id}`, { form: {} }), { extractId: id });
  await withdraw.action(withdrawn);
  expect((await open(bruno, id)).extract.state).toBe("withdrawn");
  expect(getRoom(ana, slug).lastNumber).toBe(3);
});

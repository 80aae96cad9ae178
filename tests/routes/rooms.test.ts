import { db } from "db/client.server";
import { messages } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { appendMessage, postMessage } from "~/domain/rooms/messages.server";
import { countUnread } from "~/domain/rooms/room-list.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { MESSAGE_LIMIT } from "~/domain/rooms/rules";
import type { FormAnswer } from "~/http/form.server";
import * as list from "~/routes/rooms._index";
import * as room from "~/routes/rooms.$slug/route";
import * as roster from "~/routes/rooms.$slug_.members";
import { aMember, aStaffMember } from "../support/cast";
import { asMember, routeArgs } from "../support/requests";
import { aDraft, aRoom } from "../support/rooms";

async function open(viewer: Member, slug: string, query = "") {
  return room.loader(routeArgs(await asMember(viewer, `/rooms/${slug}${query}`), { slug }));
}

type Answer = Response | { data: FormAnswer; init: { status: number } };

async function say(author: Member, slug: string, form: Record<string, string>): Promise<Answer> {
  return room.action(
    routeArgs(await asMember(author, `/rooms/${slug}`, { form }), { slug }),
  ) as Promise<Answer>;
}

const countIn = (roomId: string) =>
  db.select().from(messages).where(eq(messages.roomId, roomId)).all().length;

test("the list holds the reader's rooms only, and staff have all of them", async () => {
  const [ana, bruno, staff] = [aMember("Ana Spisak"), aMember("Bruno Spisak"), aStaffMember("Iva Spisak")];
  aRoom("prva-soba", [ana]);
  aRoom("druga-soba", [bruno]);
  const slugsOf = async (viewer: Member) =>
    (await list.loader(routeArgs(await asMember(viewer, "/rooms")))).rooms.map(({ slug }) => slug);
  expect(await slugsOf(ana)).toEqual(["prva-soba"]);
  expect(await slugsOf(staff)).toEqual(["druga-soba", "prva-soba"]);
});

test("a room of others, its people and its form answer as a room that does not exist", async () => {
  const [ana, bruno] = [aMember("Ana Tuđa Soba"), aMember("Bruno Svoja Soba")];
  const { id, slug } = aRoom("zatvorena", [bruno]);
  const notHere = expect.objectContaining({ status: 404 });
  await expect(open(ana, slug)).rejects.toEqual(notHere);
  await expect(open(ana, "nema-je")).rejects.toEqual(notHere);
  await expect(say(ana, slug, aDraft("Upadam"))).rejects.toBeInstanceOf(Refusal);
  const people = asMember(ana, `/rooms/${slug}/members`);
  await expect(people.then((request) => roster.loader(routeArgs(request, { slug })))).rejects.toEqual(
    notHere,
  );
  expect(countIn(id)).toBe(0);
});

test("without a script the form writes once however often it is sent, and what was written is read", async () => {
  const [ana, bruno] = [aMember("Ana Bez Skripte"), aMember("Bruno Bez Skripte")];
  const { id, slug } = aRoom("bez-skripte", [ana, bruno]);
  await postMessage(bruno, getRoom(bruno, slug), aDraft("Zdravo"));
  const { clientId } = await open(ana, slug);

  const first = (await say(ana, slug, { body: "Zdravo i tebi", clientId })) as Response;
  const again = (await say(ana, slug, { body: "Zdravo i tebi", clientId })) as Response;

  expect(first.status).toBe(302);
  expect(first.headers.get("location")).toMatch(/^\/rooms\/bez-skripte#msg_/);
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
  expect(countIn(id)).toBe(2);
  expect(countUnread(ana)).toBe(0);
});

test("a message that cannot be taken comes back with what was typed and a sentence at the field", async () => {
  const ana = aMember("Ana Predugo");
  const { id, slug } = aRoom("predugo", [ana]);
  const body = "č".repeat(MESSAGE_LIMIT + 1);
  const long = (await say(ana, slug, aDraft(body))) as Exclude<Answer, Response>;
  expect(long.init.status).toBe(400);
  expect(long.data).toMatchObject({
    errors: { body: { key: "forms.tooLong", params: { max: MESSAGE_LIMIT } } },
    typed: { body },
  });
  const empty = (await say(ana, slug, aDraft("   "))) as Exclude<Answer, Response>;
  expect(empty.data.errors.body?.key).toBe("rooms.problem.empty");
  expect(countIn(id)).toBe(0);
});

test("an address names a place of the log; nonsense in it is the usual place", async () => {
  const [ana, bruno] = [aMember("Ana Mesto"), aMember("Bruno Mesto")];
  const { id, slug } = aRoom("mesto", [ana, bruno]);
  db.transaction((tx) => {
    for (let each = 0; each < 200; each++) {
      appendMessage(tx, { ...aDraft(`${each}`), bodyHtml: `${each}`, roomId: id, authorId: ana.id });
    }
  });
  const numbers = async (query: string) =>
    (await open(bruno, slug, query)).events.map(({ number }) => number);

  expect((await numbers("?before=100")).at(-1)).toBe(99);
  expect((await numbers("?after=100"))[0]).toBe(101);
  expect(await numbers("?at=100")).toContain(100);
  const usual = await numbers("");
  for (const nonsense of ["?before=-1", "?before=1e9", "?at=../..", "?after=", "?at=1'--", "?before=x"]) {
    expect(await numbers(nonsense), nonsense).toEqual(usual);
  }
});

test("the page of a room names each person once, and nobody's address of mail", async () => {
  const [ana, bruno] = [
    aMember("Ana Imena", { email: "ana-imena@example.org" }),
    aMember("Bruno Imena", { email: "bruno-imena@example.org" }),
  ];
  const { slug } = aRoom("imena", [ana, bruno]);
  for (const body of ["Jedan", "Dva", "Tri"]) await postMessage(ana, getRoom(ana, slug), aDraft(body));
  const view = await open(bruno, slug);
  expect(Object.keys(view.people).sort()).toEqual([ana.id, bruno.id].sort());
  expect(JSON.stringify(view)).not.toContain("@example.org");
  expect(JSON.stringify(view.events)).not.toContain("Ana Imena");
});

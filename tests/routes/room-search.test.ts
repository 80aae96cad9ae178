import { expect, test } from "vitest";
import { blockMember } from "~/domain/contacts/blocks.server";
import type { Member } from "~/domain/members/person";
import { removeFromRoom } from "~/domain/rooms/membership.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { findReadPosition } from "~/domain/rooms/reading.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import * as room from "~/routes/rooms.$slug/route";
import * as search from "~/routes/rooms.$slug_.search/route";
import { aMember, aStaffMember } from "../support/cast";
import { serverOf } from "../support/pages";
import { asMember, routeArgs } from "../support/requests";
import { aDraft, aRoom } from "../support/rooms";

const look = async (viewer: Member, slug: string, query = "") =>
  search.loader(routeArgs(await asMember(viewer, `/rooms/${slug}/search${query}`), { slug }));
const open = async (viewer: Member, slug: string, query: string) =>
  room.loader(routeArgs(await asMember(viewer, `/rooms/${slug}${query}`), { slug }));
const say = (author: Member, slug: string, body: string) =>
  postMessage(author, getRoom(author, slug), aDraft(body));
const page = async (viewer: Member, slug: string, query: string) => {
  const path = "rooms/:slug/search";
  const ask = serverOf([{ id: "routes/rooms.$slug_.search", path, module: search }]);
  return ask(await asMember(viewer, `/rooms/${slug}/search${query}`));
};

test("a room of others cannot be searched, nor one that somebody was put out of, as if there were none", async () => {
  const [ana, bruno, staff] = [aMember("Ana Spolja"), aMember("Bruno Unutra"), aStaffMember("Iva Unutra")];
  const { slug } = aRoom("pretraga-tuda", [ana, bruno]);
  await say(bruno, slug, "tajni dogovor");
  expect((await look(ana, slug, "?q=dogovor")).results?.found).toHaveLength(1);
  removeFromRoom(staff, getRoom(staff, slug), ana.id, "Test");
  const notHere = expect.objectContaining({ status: 404 });
  await expect(look(ana, slug, "?q=dogovor")).rejects.toEqual(notHere);
  await expect(open(ana, slug, "?day=2025-11-20")).rejects.toEqual(notHere);
  await expect(look(ana, "nema-je", "?q=dogovor")).rejects.toEqual(notHere);
});

test("the page of a search stands without a script: marked words, permalinks, and the form as it was asked", async () => {
  const [ana, bruno] = [aMember("Ana Strana"), aMember("Bruno Strana")];
  const { slug } = aRoom("pretraga-strana", [ana, bruno]);
  await say(bruno, slug, "Ђорђе <b>доноси</b> кључ");
  const html = await (await page(ana, slug, `?q=dorde&person=${bruno.handle}`)).text();
  expect(html).toContain("<mark>Ђорђе</mark> &lt;b&gt;доноси&lt;/b&gt; кључ");
  expect(html).toMatch(new RegExp(`href="/rooms/${slug}\\?at=3#msg_`));
  expect(html).toContain('value="dorde"');
  expect(html).toMatch(new RegExp(`<option value="${bruno.handle}" selected`));
});

test("where nothing is found it says what to drop, each as a link to the search without it", async () => {
  const ana = aMember("Ana Ništa");
  const { slug } = aRoom("pretraga-nista", [ana]);
  await say(ana, slug, "nešto");
  const html = await (await page(ana, slug, "?q=ničega&file=1&since=2025-01-01")).text();
  const base = `/rooms/${slug}/search?`;
  for (const rest of [
    "since=2025-01-01&amp;file=1",
    "q=ni%C4%8Dega&amp;file=1",
    "q=ni%C4%8Dega&amp;since=2025-01-01",
  ]) {
    expect(html).toContain(`href="${base}${rest}"`);
  }
});

test("the words of a blocked person are folded among what was found, as in the room", async () => {
  const [ana, bruno] = [aMember("Ana Blokira Nalaz"), aMember("Bruno Blokiran Nalaz")];
  const { slug } = aRoom("pretraga-blok", [ana, bruno]);
  await say(bruno, slug, "neprijatnost");
  blockMember(ana, bruno.handle);
  const html = await (await page(ana, slug, "?q=neprijatnost")).text();
  expect(html).toMatch(/<details><summary[^>]*>.*?<\/summary>.*?<mark>neprijatnost/s);
});

test("a day leads to the permalink of its first message, an empty one to the next, a late one to the last", async () => {
  const ana = aMember("Ana Dan");
  const { slug } = aRoom("pretraga-dan", [ana]);
  const to = async (query: string) => {
    const answer = await open(ana, slug, query).catch((thrown: Response) => thrown);
    return (answer as Response).headers.get("location");
  };
  expect(await to("?day=2025-11-20")).toBe(`/rooms/${slug}`);
  await say(ana, slug, "jedina");
  const { number, messageId } = { number: 2, messageId: expect.stringMatching(/^msg_/) };
  const first = await to("?day=2000-01-01");
  expect(first).toMatch(new RegExp(`^/rooms/${slug}\\?at=${number}#msg_`));
  expect(first!.split("#")[1]).toEqual(messageId);
  expect(await to("?day=2999-01-01")).toBe(first);
  for (const nonsense of ["?day=2025-02-30", "?day=", "?day=juče"]) {
    expect(await to(nonsense)).toBe(`/rooms/${slug}`);
  }
});

test("looking, opening a permalink and going to a day leave the place where one stopped reading", async () => {
  const [ana, bruno] = [aMember("Ana Ne Čita"), aMember("Bruno Ne Čita")];
  const { slug } = aRoom("pretraga-cita", [ana, bruno]);
  for (let each = 0; each < 5; each++) await say(bruno, slug, `poruka ${each}`);
  const before = findReadPosition(ana, getRoom(ana, slug));
  await look(ana, slug, "?q=poruka");
  await open(ana, slug, "?at=6");
  await open(ana, slug, "?day=2000-01-01").catch(() => {});
  expect(findReadPosition(ana, getRoom(ana, slug))).toBe(before);
});

import { expect, test } from "vitest";
import { getAnnouncement, listAnnouncements } from "~/domain/announcements/announcements.server";
import { listUnread } from "~/domain/announcements/reading.server";
import type { Member } from "~/domain/members/person";
import * as list from "~/routes/announcements._index/route";
import * as page from "~/routes/announcements.$id/route";
import * as edit from "~/routes/announcements.$id_.edit/route";
import * as read from "~/routes/announcements.$id_.read";
import * as withdraw from "~/routes/announcements.$id_.withdraw";
import * as writing from "~/routes/announcements.new/route";
import { anAnnouncement } from "../support/announcements";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { visit } from "../support/visits";

const staff = aStaffMember("iva");
const waitsFor = (member: Member, id: string) => listUnread(member, 100).some((one) => one.id === id);
const typed = {
  title: "Radionica u četvrtak",
  body: "Ponesite **svesku**.",
  language: "sr-Latn",
  audience: "everyone",
  clientId: "one-form",
};

test("opening an announcement reads it, for the one who opens it", async () => {
  const [ana, bruno] = [aMember("ana a"), aMember("bruno a")];
  const id = anAnnouncement(staff);

  const { data } = await visit(ana, page.loader, { path: `/announcements/${id}`, params: { id } });

  expect(data).toMatchObject({ announcement: { id }, can: { announce: false } });
  expect([waitsFor(ana, id), waitsFor(bruno, id)]).toEqual([false, true]);
});

test("an announcement for others is not there, whichever way it is asked for", async () => {
  const outsider = inCycle(aMember("sofija"), aCycle("drugi"));
  aCycle("osmi");
  const id = anAnnouncement(staff, { audience: "osmi" });

  for (const handler of [page.loader, read.loader]) {
    expect(await visit(outsider, handler, { params: { id } })).toEqual({ status: 404 });
  }
  expect(await visit(outsider, read.action, { params: { id }, form: {} })).toEqual({ status: 404 });
  const { data } = await visit(outsider, list.loader, { path: "/announcements" });
  expect(JSON.stringify(data)).not.toContain(id);
});

test("the button reads it without opening, and leads back to where one was, never to another house", async () => {
  const ana = aMember("ana b");
  const id = anAnnouncement(staff);
  const press = (returnTo: string) => visit(ana, read.action, { params: { id }, form: { returnTo } });

  expect(await press("/?tab=fields")).toMatchObject({ status: 302, to: "/?tab=fields" });
  expect(waitsFor(ana, id)).toBe(false);
  expect((await press("https://evil.example/")).to).toBe("/");
  expect((await press("//evil.example/")).to).toBe("/");
});

test("the team writes an announcement and stands before it; a member finds no such form", async () => {
  const ana = aMember("ana c");
  const { to } = await visit(staff, writing.action, { form: typed });
  const id = to!.split("/").at(-1)!;

  expect(getAnnouncement(ana, id)).toMatchObject({ title: typed.title, language: "sr-Latn", pinned: false });
  for (const [handler, form] of [
    [writing.loader, undefined],
    [writing.action, { ...typed, clientId: "other" }],
    [edit.loader, undefined],
    [edit.action, typed],
    [withdraw.loader, undefined],
    [withdraw.action, {}],
  ] as const) {
    expect(await visit(ana, handler, { params: { id }, form })).toEqual({ status: 404 });
  }
  expect(getAnnouncement(ana, id).title).toBe(typed.title);
});

test("what was typed comes back with the problem at its field, and nothing is announced", async () => {
  const before = listAnnouncements(staff).length;
  const { status, answer } = await visit(staff, writing.action, {
    form: { ...typed, title: " ", audience: "nowhere", pinned: "on", clientId: "third" },
  });

  expect(status).toBe(400);
  expect(answer!.errors).toMatchObject({
    title: { key: "forms.required" },
    audience: { key: "forms.choose" },
  });
  expect(answer!.typed).toMatchObject({ body: typed.body, audience: "nowhere", pinned: "on" });
  expect(listAnnouncements(staff)).toHaveLength(before);
});

test("hostile prose is answered with a sentence at the text", async () => {
  const body = `${"> ".repeat(40)}duboko`;
  const { status, answer } = await visit(staff, writing.action, {
    form: { ...typed, body, clientId: "fourth" },
  });
  expect(status).toBe(400);
  expect(answer!.errors.body?.key).toMatch(/^prose\./);
  expect(answer!.typed.body).toBe(body);
});

test("of two who change the same text the second gets theirs back", async () => {
  const id = anAnnouncement(staff);
  const change = (body: string) =>
    visit(staff, edit.action, { params: { id }, form: { ...typed, body, before: "0" } });

  expect(await change("Prvi tekst.")).toMatchObject({ status: 302, to: `/announcements/${id}` });
  const second = await change("Drugi tekst.");
  expect(second.status).toBe(409);
  expect(second.answer!.errors.form?.key).toBe("forms.changedMeanwhile");
  expect(second.answer!.typed.body).toBe("Drugi tekst.");
  expect(getAnnouncement(staff, id).html).toContain("Prvi tekst.");
});

test("a withdrawn announcement leads to the list and is gone", async () => {
  const [ana, id] = [aMember("ana d"), anAnnouncement(staff)];
  expect(await visit(staff, withdraw.action, { params: { id }, form: {} })).toMatchObject({
    to: "/announcements",
  });
  expect(await visit(ana, page.loader, { params: { id } })).toEqual({ status: 404 });
  expect(await visit(staff, edit.loader, { params: { id } })).toEqual({ status: 404 });
});

test("the list has ten on a page, the newest first, and the pinned one in full on the first page alone", async () => {
  const ana = aMember("ana e");
  const pinned = anAnnouncement(staff, { title: "Izdvojeno", pinned: true });
  const ids = Array.from({ length: 12 }, (_, index) => anAnnouncement(staff, { title: `Vest ${index + 1}` }));
  type List = { pinned?: { id: string; html: string }; announcements: { id: string }[]; pages: number };
  const at = async (path: string) => (await visit(ana, list.loader, { path })).data as List;

  const [first, second] = [await at("/announcements"), await at("/announcements?page=2")];
  expect(first.pinned).toMatchObject({ id: pinned, html: expect.stringContaining("<strong>") });
  expect(first.announcements.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 10));
  expect(second.pinned).toBeUndefined();
  expect(second.announcements.map(({ id }) => id).slice(0, 2)).toEqual([ids[1], ids[0]]);
  expect([...first.announcements, ...second.announcements].map(({ id }) => id)).not.toContain(pinned);
});

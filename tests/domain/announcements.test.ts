import { db } from "db/client.server";
import { announcements } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findPinned, getAnnouncement, listAnnouncements } from "~/domain/announcements/announcements.server";
import {
  announce,
  announcementDraft,
  getAnnouncementSource,
  reviseAnnouncement,
  withdrawAnnouncement,
} from "~/domain/announcements/announcing.server";
import { countUnread, listUnread, markRead } from "~/domain/announcements/reading.server";
import type { Member } from "~/domain/members/person";
import { anAnnouncement, anAnnouncementDraft } from "../support/announcements";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { heard, refused } from "../support/refusals";

const staff = aStaffMember("iva");
const DAY = 24 * 60 * 60 * 1000;

function refusalOf(verb: () => unknown): number | undefined {
  const refusal = refused(verb);
  return refusal === "not refused" ? undefined : refusal.status;
}
const sees = (member: Member, id: string) => refusalOf(() => getAnnouncement(member, id)) !== 404;
const waitsFor = (member: Member, id: string) => listUnread(member, 100).some((one) => one.id === id);
function publishedDaysAgo(id: string, days: number): void {
  db.update(announcements)
    .set({ publishedAt: new Date(Date.now() - days * DAY) })
    .where(eq(announcements.id, id))
    .run();
}

test("what is for everyone exists for everyone, what is for mentors only for who was ever one", () => {
  const [ana, bruno] = [aMember("ana a"), inCycle(aMember("bruno a"), aCycle("mentori"), "mentor")];
  const all = anAnnouncement(staff);
  const mentors = anAnnouncement(staff, { audience: "mentors" });

  expect([sees(ana, all), sees(bruno, all), sees(staff, all)]).toEqual([true, true, true]);
  expect([sees(ana, mentors), sees(bruno, mentors), sees(staff, mentors)]).toEqual([false, true, true]);
  expect(listAnnouncements(ana).map(({ id }) => id)).not.toContain(mentors);
  expect(waitsFor(ana, mentors)).toBe(false);
  expect(waitsFor(bruno, mentors)).toBe(true);
});

test("what is for an edition exists for its people and the team, and for nobody else", () => {
  const cycle = aCycle("osmi");
  const [inside, outside] = [inCycle(aMember("lidija"), cycle), inCycle(aMember("sofija"), aCycle("drugi"))];
  const id = anAnnouncement(staff, { audience: "osmi" });

  expect([sees(inside, id), sees(outside, id), sees(staff, id)]).toEqual([true, false, true]);
  expect(getAnnouncement(inside, id)).toMatchObject({ audience: "cycle", cycle: { slug: "osmi" } });
});

test("an announcement stands on everybody's home until they have read it, each for themselves", () => {
  const [ana, bruno] = [aMember("ana b"), aMember("bruno b")];
  const id = anAnnouncement(staff);
  expect([waitsFor(ana, id), waitsFor(bruno, id)]).toEqual([true, true]);
  const before = countUnread(ana);

  markRead(ana, getAnnouncement(ana, id));
  markRead(ana, getAnnouncement(ana, id));

  expect([waitsFor(ana, id), waitsFor(bruno, id)]).toEqual([false, true]);
  expect(countUnread(ana)).toBe(before - 1);
  expect([getAnnouncement(ana, id).read, getAnnouncement(bruno, id).read]).toEqual([true, false]);
});

test("whoever announces has read it", () => {
  expect(waitsFor(staff, anAnnouncement(staff))).toBe(false);
});

test("who comes later is met by the news of the last month, and can read the older ones", () => {
  const [old, fresh] = [anAnnouncement(staff), anAnnouncement(staff)];
  publishedDaysAgo(old, 31);
  publishedDaysAgo(fresh, 29);
  const newcomer = aMember("nova");
  const here = aMember("odavno", { claimedAt: new Date(Date.now() - 400 * DAY) });

  expect([waitsFor(newcomer, old), waitsFor(newcomer, fresh)]).toEqual([false, true]);
  expect([waitsFor(here, old), waitsFor(here, fresh)]).toEqual([true, true]);
  expect(sees(newcomer, old)).toBe(true);
});

test("only the team announces, changes and withdraws", () => {
  const ana = aMember("ana c");
  const moderator = aMember("moderatorka", { standing: "moderator" });
  const id = anAnnouncement(staff);

  for (const member of [ana, moderator]) {
    expect(refusalOf(() => announce(member, anAnnouncementDraft()))).toBe(403);
    expect(refusalOf(() => reviseAnnouncement(member, id, anAnnouncementDraft()))).toBe(403);
    expect(refusalOf(() => withdrawAnnouncement(member, id))).toBe(403);
    expect(refusalOf(() => getAnnouncementSource(member, id))).toBe(403);
  }
  expect(getAnnouncement(ana, id).title).toBe("Poziv je otvoren");
});

test("a form sent twice announces once, and the fact is told once", () => {
  const ids: string[] = [];
  const facts = heard(() => {
    for (const title of ["Jednom", "Drugi put"]) {
      ids.push(announce(staff, anAnnouncementDraft({ clientId: "same-form", title })).id);
    }
  });

  expect(ids[1]).toBe(ids[0]);
  expect(facts).toEqual([{ type: "announcement.changed", announcementId: ids[0] }]);
});

test("there is one pin: the next pinned announcement takes it from the one before", () => {
  const ana = aMember("ana d");
  const first = anAnnouncement(staff, { pinned: true });
  expect(findPinned(ana)?.id).toBe(first);

  const second = anAnnouncement(staff, { pinned: true });
  expect(findPinned(ana)?.id).toBe(second);
  expect(listAnnouncements(ana).map(({ id }) => id)).toContain(first);

  reviseAnnouncement(staff, first, anAnnouncementDraft({ pinned: true }));
  expect(findPinned(ana)?.id).toBe(first);
  expect(db.select().from(announcements).where(eq(announcements.pinned, true)).all()).toHaveLength(1);
  expect(listUnread(ana, 1)[0]?.id).toBe(first);
});

test("a withdrawn announcement is gone from every home, list and address, the team's own too", () => {
  const ana = aMember("ana e");
  const id = anAnnouncement(staff, { pinned: true });
  withdrawAnnouncement(staff, id);

  expect([sees(ana, id), sees(staff, id), waitsFor(ana, id)]).toEqual([false, false, false]);
  expect(findPinned(ana)?.id).not.toBe(id);
  expect(listAnnouncements(ana).map((one) => one.id)).not.toContain(id);
  expect(refusalOf(() => withdrawAnnouncement(staff, id))).toBe(404);
  expect(refusalOf(() => reviseAnnouncement(staff, id, anAnnouncementDraft()))).toBe(404);
});

test("a changed announcement says so, stays read, and is not written over by who began before", () => {
  const ana = aMember("ana f");
  const id = anAnnouncement(staff);
  markRead(ana, getAnnouncement(ana, id));
  const { before } = getAnnouncementSource(staff, id);

  reviseAnnouncement(staff, id, anAnnouncementDraft({ body: "Prijave traju *četiri* nedelje.", before }));

  const changed = getAnnouncement(ana, id);
  expect(changed.html).toContain("<em>četiri</em>");
  expect(changed.excerpt).toBe("Prijave traju četiri nedelje.");
  expect(changed.editedAt).toBeInstanceOf(Date);
  expect(changed.read).toBe(true);
  expect(refusalOf(() => reviseAnnouncement(staff, id, anAnnouncementDraft({ before })))).toBe(409);
  expect(getAnnouncement(ana, id).html).toContain("četiri");
});

test("an edition taken away takes its announcements along at once", () => {
  const member = inCycle(aMember("mira"), aCycle("treci"));
  const id = anAnnouncement(staff, { audience: "treci" });
  expect(sees(member, id)).toBe(true);
  db.run(`DELETE FROM participations WHERE member_id = '${member.id}'`);
  expect(sees(member, id)).toBe(false);
});

test("the form refuses an empty title, a title of signs, an unknown edition and another language", () => {
  const problems = (draft: object) => {
    const { pinned: _, ...fields } = anAnnouncementDraft();
    const result = announcementDraft.safeParse({ ...fields, ...draft });
    return result.success
      ? []
      : result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  };
  expect(problems({})).toEqual([]);
  expect(problems({ title: " " })).toContain("title forms.required");
  expect(problems({ title: "—" })).toEqual(["title forms.required"]);
  expect(problems({ title: "x".repeat(141) })).toEqual(["title forms.tooLong"]);
  expect(problems({ body: "x".repeat(20_001) })).toEqual(["body forms.tooLong"]);
  expect(problems({ audience: "no-such-edition" })).toEqual(["audience forms.choose"]);
  expect(problems({ language: "fr" })).toEqual(["language forms.choose"]);
});

import { db } from "db/client.server";
import { letters, members } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { AUDIENCE } from "~/domain/members/audience";
import type { Member } from "~/domain/members/person";
import { tellOfNewPeople } from "~/domain/saved-views/news.server";
import { SAVED_VIEWS_LIMIT } from "~/domain/saved-views/rules";
import { listViews, removeView, saveView, setTelling } from "~/domain/saved-views/views.server";
import { aMember } from "../support/cast";
import { refused } from "../support/refusals";

const ana = aMember("Ana", { email: "ana@example.org", language: "sr-Latn" });
const inNis = (name: string, draft = {}) => aMember(name, { city: "Niš", ...draft });
const lettersTo = (member: Member) =>
  db
    .select()
    .from(letters)
    .where(eq(letters.memberId, member.id))
    .all()
    .map(({ kind, params }) => ({ kind, ...params }));

test("Ana keeps a filter under a name, as its address writes it, and sees how many fit", () => {
  inNis("Bruno");
  const id = saveView(ana, { name: "Niš", query: "?sort=newest&city=nis&nonsense=1&page=3" });
  expect(listViews(ana)).toMatchObject([
    { id, name: "Niš", query: "city=nis", people: 1, tells: false, news: [] },
  ]);
  removeView(ana, id);
  expect(listViews(ana)).toEqual([]);
});

test("a letter tells of somebody new once, and not of those who were there before", () => {
  const id = saveView(ana, { name: "Niš", query: "city=nis", tells: "yes" });
  expect(tellOfNewPeople()).toBe(0);
  const vera = inNis("Vera");
  expect(tellOfNewPeople()).toBe(1);
  expect(tellOfNewPeople()).toBe(0);
  expect(lettersTo(ana)).toEqual([{ kind: "saved-view", viewId: id, people: JSON.stringify([vera.handle]) }]);
  expect(listViews(ana)).toMatchObject([{ people: 2, news: [{ name: "Vera" }] }]);
  removeView(ana, id);
});

test("somebody who hides their town from Ana is no news to her", () => {
  const id = saveView(ana, { name: "Niš", query: "city=nis", tells: "yes" });
  const sonja = inNis("Sonja", { audienceCity: AUDIENCE.staff });
  expect(tellOfNewPeople()).toBe(0);
  db.update(members).set({ audienceCity: AUDIENCE.members }).where(eq(members.id, sonja.id)).run();
  expect(tellOfNewPeople()).toBe(1);
  setTelling(ana, id, false);
  inNis("Mira");
  expect(tellOfNewPeople()).toBe(0);
  removeView(ana, id);
});

test("nobody changes or removes a view of somebody else, and there is an end to keeping", () => {
  const bora = aMember("Bora");
  const id = saveView(ana, { name: "Niš", query: "city=nis" });
  expect(refused(() => removeView(bora, id))).toMatchObject({ status: 404 });
  expect(refused(() => setTelling(bora, id, true))).toMatchObject({ status: 404 });
  for (let kept = 0; kept < SAVED_VIEWS_LIMIT; kept++) saveView(bora, { name: `View ${kept}`, query: "" });
  expect(refused(() => saveView(bora, { name: "One more", query: "" }))).toMatchObject({ status: 409 });
});

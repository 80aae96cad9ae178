import { db } from "db/client.server";
import { consents, members } from "db/schema";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  consenting,
  giveConsents,
  hasConsent,
  listConsenting,
  listConsents,
  withdrawConsent,
} from "~/domain/consents/consents.server";
import { CONSENT_VERSION } from "~/domain/consents/rules";
import { getAudiences, setAudiences } from "~/domain/members/audiences.server";
import { aMember } from "../support/cast";

const give = (id: string, ...kinds: Parameters<typeof giveConsents>[2]) =>
  db.transaction((tx) => giveConsents(tx, id, kinds));
const withdraw = (id: string, kind: Parameters<typeof withdrawConsent>[2]) =>
  db.transaction((tx) => withdrawConsent(tx, id, kind));

test("what somebody agrees to and takes back are lines that are added, never changed", () => {
  const ana = aMember("ana");
  give(ana.id, "lineage", "letters");
  give(ana.id, "lineage");
  withdraw(ana.id, "lineage");
  withdraw(ana.id, "lineage");
  withdraw(ana.id, "photos");
  give(ana.id, "lineage");
  expect(listConsents(ana.id).map(({ kind, given }) => `${kind} ${given}`)).toEqual([
    "lineage true",
    "letters true",
    "lineage false",
    "lineage true",
  ]);
});

test("a consent holds until it is taken back, for the one person, and counts alike for one and for all", () => {
  const [ana, bruno] = [aMember("ana"), aMember("bruno")];
  give(ana.id, "lineage");
  give(bruno.id, "lineage");
  withdraw(bruno.id, "lineage");
  expect(hasConsent(ana.id, "lineage")).toBe(true);
  expect(hasConsent(ana.id, "photos")).toBe(false);
  expect(hasConsent(bruno.id, "lineage")).toBe(false);
  const asked = [ana.id, bruno.id];
  expect(asked.filter((id) => listConsenting("lineage").has(id))).toEqual([ana.id]);
  const rows = db
    .select({ id: members.id })
    .from(members)
    .where(consenting("lineage", sql`${members.id}`))
    .all();
  expect(asked.filter((id) => rows.some((row) => row.id === id))).toEqual([ana.id]);
});

test("an older text has to be agreed to again", () => {
  const ana = aMember("ana");
  give(ana.id, "lineage");
  db.update(consents)
    .set({ version: CONSENT_VERSION - 1 })
    .where(eq(consents.memberId, ana.id))
    .run();
  expect(hasConsent(ana.id, "lineage")).toBe(false);
  expect(listConsenting("lineage").has(ana.id)).toBe(false);
  give(ana.id, "lineage");
  expect(hasConsent(ana.id, "lineage")).toBe(true);
  expect(listConsents(ana.id)).toHaveLength(2);
});

test("who hides from the directory or lets themselves be found again in the settings takes back or gives that consent", () => {
  const nada = aMember("nada u imeniku");
  db.transaction((tx) => giveConsents(tx, nada.id, ["directory"]));
  const before = getAudiences(nada);
  setAudiences(nada, { ...before, city: "me" });
  expect(listConsents(nada.id)).toHaveLength(1);
  setAudiences(nada, { ...before, listing: "me" });
  expect(hasConsent(nada.id, "directory")).toBe(false);
  setAudiences(nada, { ...before, listing: "members" });
  expect(listConsents(nada.id).map(({ kind, given }) => [kind, given])).toEqual([
    ["directory", true],
    ["directory", false],
    ["directory", true],
  ]);
});

import { db } from "db/client.server";
import { fields, memberSpecialisms, members, specialisms } from "db/schema";
import { eq } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { giveConsents } from "~/domain/consents/consents.server";
import { encodePhoto } from "~/domain/media/re-encode.server";
import type { Member } from "~/domain/members/person";
import { keepPhoto } from "~/domain/members/photo.server";
import { decide } from "~/domain/moderation/sanctions.server";
import { getTarget } from "~/domain/moderation/targets.server";
import { exportOf } from "~/domain/own-data/export.server";
import { EXPORT_PARTS } from "~/domain/own-data/export-parts.server";
import { LANGUAGES } from "~/i18n/languages";
import { hasMessage } from "~/i18n/translate";
import { action } from "~/routes/settings.data_.export";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { aPicture } from "../support/pictures";
import { asMember, routeArgs } from "../support/requests";
import { aReply, aThread } from "../support/threads";

/** The files of the copy that a member takes. */
async function copyOf(member: Member, language = "en"): Promise<Record<string, Uint8Array>> {
  db.update(members)
    .set({ language: language as "en" })
    .where(eq(members.id, member.id))
    .run();
  const answer = (await action(
    routeArgs(await asMember(member, "/settings/data/export", { form: {} })),
  )) as Response;
  expect(answer.headers.get("content-type")).toBe("application/zip");
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
}
const textOf = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name]!);
const rowsOf = (files: Record<string, Uint8Array>, part: string) => JSON.parse(textOf(files, `${part}.json`));

test("the copy holds what is mine, escaped where it is to be read, and nothing that others wrote", async () => {
  const [ana, bo] = [
    aMember("Ana Moja", { email: "ana.moja@example.org" }),
    aMember("Bo", { email: "bo.tajni@example.org", phone: "+381 60 000 99 77" }),
  ];
  const thread = aThread(ana, { title: "Moja tema", body: "<script>moje</script>" });
  aReply(bo, thread, "Bojina reč");
  aReply(ana, aThread(bo, { title: "Bojina tema", body: "Bojin početak" }), "Moj odgovor");
  const files = await copyOf(ana);
  const all = Object.values(files)
    .map((file) => strFromU8(file))
    .join("\n");
  expect(all).toContain("ana.moja@example.org");
  expect(rowsOf(files, "threads")).toMatchObject([{ title: "Moja tema" }]);
  expect(rowsOf(files, "replies")).toMatchObject([{ thread: "Bojina tema", body: "Moj odgovor" }]);
  expect(textOf(files, "index.html")).toContain("&lt;script&gt;moje");
  for (const foreign of ["Bojina reč", "Bojin početak", "bo.tajni", "000 99 77", "password", "sort_"])
    expect(all).not.toContain(foreign);
});

test("the copy names fields, specialisms and cycles, says who sees what, and brings the photo along", async () => {
  const specialism = db.select().from(specialisms).limit(1).get()!;
  const field = db.select().from(fields).where(eq(fields.slug, specialism.fieldSlug)).get()!;
  const ana = inCycle(
    aMember("Ana Potpuna", { languages: ["en"] }, { fields: [field.slug] }),
    aCycle("kopija"),
  );
  db.insert(memberSpecialisms).values({ memberId: ana.id, specialismSlug: specialism.slug }).run();
  keepPhoto(ana, await encodePhoto(await aPicture("jpeg")));
  db.transaction((tx) => giveConsents(tx, ana.id, ["lineage"]));
  const files = await copyOf(ana, "sr-Latn");
  expect(rowsOf(files, "fields")).toEqual([{ field: field.nameLatin }]);
  expect(rowsOf(files, "specialisms")).toEqual([
    { specialism: specialism.nameLatin, field: field.nameLatin },
  ]);
  expect(rowsOf(files, "participations")).toMatchObject([{ role: "mentee", cycle: "Ciklus kopija" }]);
  expect(rowsOf(files, "audiences")).toContainEqual({ part: "email", audience: "staff" });
  expect(Buffer.from(files["photo.webp"]!).subarray(8, 12).toString()).toBe("WEBP");
  const [profile] = rowsOf(files, "profile");
  expect(profile).toMatchObject({ name: "Ana Potpuna", languages: ["en"], hidesPresence: false });
  expect(profile.createdAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);

  const page = textOf(files, "index.html");
  expect(page).toContain('<img src="photo.webp"');
  const read = page.slice(0, page.indexOf("Za druge programe"));
  for (const words of ["Specijalnosti", "Ko to vidi", "Sazvežđe", "engleski", "U zajednici od"])
    expect(read).toContain(words);
  expect(read).not.toMatch(/createdAt|claimedAt|T\d\d:\d\d:|>mem_|>true</);
});

test("what was decided about my text stands in the copy as I may read it, without who decided", async () => {
  const [ana, staff] = [aMember("Ana Sklonjena"), aStaffMember("Tajna Moderatorka")];
  const thread = aThread(ana, { title: "Sporna tema" });
  decide(staff, getTarget(staff, { type: "thread", id: thread.id }), {
    decision: "hide",
    reason: "Lični podaci",
  });
  const files = await copyOf(ana);
  expect(rowsOf(files, "moderation")).toMatchObject([
    { decision: "thread.hidden", thread: "Sporna tema", reason: "Lični podaci" },
  ]);
  expect(textOf(files, "index.html")).toContain("thread hidden");
  for (const file of Object.values(files)) expect(strFromU8(file)).not.toContain("Tajna Moderatorka");
});

test("every part and column of the copy has its words, and nobody else's rows are in any", () => {
  const stranger = { id: "mem_nobody" };
  for (const language of LANGUAGES) {
    const parts = [...exportOf(stranger, language)];
    expect(parts.map(({ name }) => name)).toEqual(Object.keys(EXPORT_PARTS));
    for (const { name, columns, rows } of parts) {
      expect(rows, name).toEqual([]);
      const keys = [`copy.part.${name}`, ...columns.map((column) => `copy.column.${column}`)];
      expect(
        keys.filter((key) => !hasMessage(key)),
        name,
      ).toEqual([]);
    }
  }
});

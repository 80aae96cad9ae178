import { db } from "db/client.server";
import { replies, threads } from "db/schema";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import vocabulary from "~/domain/fields/vocabulary.json";
import type { Member } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { concealReply } from "~/domain/threads/concealment.server";
import { closeThread, getThread } from "~/domain/threads/threads.server";
import type { PreviewedForm } from "~/http/preview.server";
import * as preview from "~/routes/preview";
import * as questions from "~/routes/questions._index/route";
import * as question from "~/routes/questions.$questionId";
import * as asking from "~/routes/questions.new/route";
import * as edit from "~/routes/replies.$replyId.edit/route";
import * as list from "~/routes/threads._index/route";
import * as thread from "~/routes/threads.$threadId/route";
import * as accept from "~/routes/threads.$threadId_.accept";
import * as close from "~/routes/threads.$threadId_.close";
import * as withdraw from "~/routes/threads.$threadId_.withdraw";
import * as starting from "~/routes/threads.new/route";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { asMember, routeArgs } from "../support/requests";
import { aQuestion, aReply, aThread } from "../support/threads";

type Handler = (args: never) => unknown;
type Form = Record<string, string | string[]>;

/** What a route gives: its data, where it leads, its answer to a form, or the status of a refusal. */
async function visit(
  handler: Handler,
  member: Member,
  path: string,
  params = {},
  form?: Form,
): Promise<Outcome> {
  const request = await asMember(member, path, { form });
  try {
    return outcome(await handler(routeArgs(request, params)));
  } catch (thrown) {
    if (thrown instanceof Refusal) return { status: thrown.status, key: thrown.key };
    return outcome(thrown);
  }
}

type Outcome = { status: number; to?: string | null; answer?: PreviewedForm; data?: unknown; key?: string };

function outcome(answer: unknown): Outcome {
  if (answer instanceof Response) {
    return { status: answer.status, to: answer.headers.get("location") };
  }
  const wrapped = answer as { type?: string; data: unknown; init?: { status?: number } };
  if (wrapped.type === "DataWithResponseInit") {
    return { status: wrapped.init?.status ?? 200, answer: wrapped.data as PreviewedForm };
  }
  return { status: 200, data: answer };
}

const SIX_TOPICS = vocabulary.topics.slice(0, 6).map((topic) => topic.slug);

const at = (id: string) => ({ threadId: id });
const open = (member: Member, id: string, query = "") =>
  visit(thread.loader as Handler, member, `/threads/${id}${query}`, at(id));
const post = (member: Member, id: string, form: Form) =>
  visit(thread.action as Handler, member, `/threads/${id}`, at(id), form);
const repliesOf = (id: string) => db.select().from(replies).where(eq(replies.threadId, id)).all();

test("a thread is read 20 replies a page, each page at one address", async () => {
  const ana = aMember("ana ruta");
  const { id } = aThread(ana);
  for (let number = 1; number <= 41; number++) aReply(ana, { id }, `Odgovor ${number}`);

  expect(await open(ana, id)).toMatchObject({
    data: { page: 1, pages: 3, thread: { html: expect.any(String) } },
  });
  const second = await open(ana, id, "?page=2");
  expect(second).toMatchObject({ data: { page: 2, thread: { html: null } } });
  expect((second.data as { replies: { number: number }[] }).replies.map((reply) => reply.number)).toEqual(
    Array.from({ length: 20 }, (_, place) => place + 21),
  );
  for (const [asked, canonical] of [
    ["?page=1", ""],
    ["?page=0", ""],
    ["?page=x", ""],
    ["?page=99", "?page=3"],
    ["?page=02", "?page=2"],
  ]) {
    expect(await open(ana, id, asked), asked).toEqual({ status: 302, to: `/threads/${id}${canonical}` });
  }
});

test("a thread of another edition is as absent as one that never was, for every verb", async () => {
  const cycle = aCycle("r-1");
  const ana = inCycle(aMember("ana ruta 2"), cycle);
  const outsider = aMember("spoljni ruta 2");
  const { id } = aQuestion(ana, { cycleId: cycle });
  const reply = aReply(ana, { id });

  for (const nobody of [id, "thr_none"]) {
    const params = at(nobody);
    expect(await open(outsider, nobody)).toMatchObject({ status: 404 });
    expect(await post(outsider, nobody, { body: "Upad" })).toMatchObject({ status: 404 });
    for (const [name, { action }] of Object.entries({ accept, withdraw, close })) {
      const path = `/threads/${nobody}/${name}`;
      expect(
        await visit(action as Handler, outsider, path, params, { replyId: reply.id, closed: "yes" }),
        name,
      ).toMatchObject({ status: 404 });
    }
    expect(
      await visit(question.loader as Handler, outsider, `/questions/${nobody}`, { questionId: nobody }),
    ).toMatchObject({ status: 404 });
  }
  const listed = (await visit(list.loader as Handler, outsider, "/threads")).data as {
    threads: { id: string }[];
  };
  expect(listed.threads.map((row) => row.id)).not.toContain(id);
  expect(repliesOf(id)).toHaveLength(1);
});

test("a reply is published and she lands at its place on its page", async () => {
  const ana = aMember("ana ruta 3");
  const { id } = aThread(ana);
  for (let number = 1; number <= 20; number++) aReply(ana, { id });
  const { status, to } = (await post(ana, id, { body: "Dvadeset **prvi**" })) as {
    status: number;
    to: string;
  };
  const last = repliesOf(id).at(-1)!;
  expect(status).toBe(302);
  expect(to).toBe(`/threads/${id}?page=2#${last.id}`);
  expect(last.bodyHtml).toContain("<strong>prvi</strong>");
});

test("twenty posts of one form at once make one reply", async () => {
  const ana = aMember("ana ruta 4");
  const { id } = aThread(ana);
  const form = { body: "Dvaput sam pritisnula", clientId: "one-form" };
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(ana, id, form)));
  expect(repliesOf(id)).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer.to))).toEqual(
    new Set([`/threads/${id}#${repliesOf(id)[0]!.id}`]),
  );
});

test("what cannot be published comes back as it was typed, with a sentence at the field", async () => {
  const ana = aMember("ana ruta 5");
  const { id } = aThread(ana);
  const cases: [Form, string][] = [
    [{}, "forms.required"],
    [{ body: "   \n " }, "forms.required"],
    [{ body: "a".repeat(20_001) }, "forms.tooLong"],
    [{ body: `${"> ".repeat(40)}duboko` }, "prose.tooDeep"],
    [{ body: `|${"a|".repeat(200)}\n|${"-|".repeat(200)}\n` }, "prose.tableTooLarge"],
    [{ body: ["dva", "polja"] }, "forms.required"],
  ];
  for (const [form, key] of cases) {
    const { status, answer } = (await post(ana, id, form)) as { status: number; answer: PreviewedForm };
    expect(status, key).toBe(400);
    expect(answer.errors.body?.key).toBe(key);
    if (typeof form.body === "string") expect(answer.typed.body).toBe(form.body);
  }
  expect(repliesOf(id)).toEqual([]);
});

test("the longest text that is allowed is allowed", async () => {
  const ana = aMember("ana ruta 6");
  const { id } = aThread(ana);
  expect(await post(ana, id, { body: "šđčćž ".repeat(4000).slice(0, 20_000).trim() })).toMatchObject({
    status: 302,
  });
});

test("fields that the form does not have change nothing", async () => {
  const [ana, bruno] = [aMember("ana ruta 7"), aMember("bruno ruta 7")];
  const forged = {
    title: "Naslov",
    body: "Tekst",
    field: "music",
    id: "thr_mine",
    kind: "question",
    authorId: bruno.id,
    author_id: bruno.id,
    createdAt: "0",
    replyCount: "99",
    acceptedReplyId: "rep_x",
    closedAt: "1",
    hiddenAt: "1",
    bodyHtml: "<script>1</script>",
    language: "en",
  };
  const { to } = (await visit(starting.action as Handler, ana, "/threads/new", {}, forged)) as { to: string };
  const { id } = aThread(ana);
  const made = db
    .select()
    .from(threads)
    .where(eq(threads.id, to.split("/").at(-1)!))
    .get()!;
  expect(made).toMatchObject({
    authorId: ana.id,
    kind: "discussion",
    replyCount: 0,
    lastNumber: 0,
    acceptedReplyId: null,
    closedAt: null,
    hiddenAt: null,
    bodyHtml: "<p>Tekst</p>\n",
  });
  expect(made.createdAt.getTime()).toBeGreaterThan(0);

  await post(ana, id, { ...forged, number: "7", hiddenReason: "x", editedAt: "1" });
  expect(repliesOf(id)[0]).toMatchObject({ authorId: ana.id, number: 1, editedAt: null, hiddenReason: null });
});

test("a thread that cannot be started comes back with everything that was typed and chosen", async () => {
  const ana = aMember("ana ruta 8");
  const start = (form: Form) =>
    visit(starting.action as Handler, ana, "/threads/new", {}, form) as Promise<{
      status: number;
      answer: PreviewedForm;
    }>;
  const good = {
    title: "Naslov",
    body: "Tekst",
    field: "music",
    topics: SIX_TOPICS.slice(0, 2),
    cycle: "",
  };
  const cases: [Form, string, string][] = [
    [{ ...good, title: "" }, "title", "forms.required"],
    [{ ...good, title: " \u200b—… " }, "title", "forms.required"],
    [{ ...good, title: "a".repeat(141) }, "title", "forms.tooLong"],
    [{ ...good, body: "" }, "body", "forms.required"],
    [{ ...good, body: `${"> ".repeat(40)}x` }, "body", "prose.tooDeep"],
    [{ ...good, field: "astrology" }, "field", "forms.choose"],
    [{ ...good, topics: ["budgeting", "astrology"] }, "topics", "forms.choose"],
    [{ ...good, topics: "astrology" }, "topics", "forms.choose"],
    [{ ...good, topics: SIX_TOPICS }, "topics", "forms.tooManyChosen"],
    [{ ...good, clientId: "<b>" }, "clientId", "forms.invalid"],
  ];
  for (const [form, field, key] of cases) {
    const { status, answer } = await start(form);
    expect(status, `${field} ${key}`).toBe(400);
    expect(answer.errors).toMatchObject({ [field]: { key } });
    expect(answer.typed).toEqual(form);
  }
  const foreign = await start({ ...good, cycle: aCycle("r-8") });
  expect(foreign).toMatchObject({
    status: 403,
    answer: { errors: { form: { key: "threads.notYourCycle" } } },
  });
  expect(db.select().from(threads).where(eq(threads.authorId, ana.id)).all()).toEqual([]);
});

test("a question names its field, a conversation need not", async () => {
  const ana = aMember("ana ruta 9");
  const form = { title: "Kako se piše budžet?", body: "Prvi put." };
  expect(await visit(asking.action as Handler, ana, "/questions/new", {}, form)).toMatchObject({
    status: 400,
    answer: { errors: { field: { key: "forms.choose" } } },
  });
  const asked = (await visit(
    asking.action as Handler,
    ana,
    "/questions/new",
    {},
    { ...form, field: "music" },
  )) as {
    to: string;
  };
  expect(getThread(ana, asked.to.split("/").at(-1)!)).toMatchObject({ kind: "question", fieldSlug: "music" });
  expect(await visit(starting.action as Handler, ana, "/threads/new", {}, form)).toMatchObject({
    status: 302,
  });
  expect(await visit(starting.loader as Handler, ana, "/threads/new?kind=question")).toEqual({
    status: 302,
    to: "/questions/new",
  });
});

test("the button Preview shows the text and publishes nothing", async () => {
  const ana = aMember("ana ruta 10");
  const { id } = aThread(ana);
  const form = { body: "**Evo** <script>1</script>", title: "Naslov", preview: "yes" };
  for (const answer of [
    await post(ana, id, form),
    await visit(starting.action as Handler, ana, "/threads/new", {}, form),
  ]) {
    const shown = answer.answer as PreviewedForm;
    expect(shown.preview).toContain("<strong>Evo</strong>");
    expect(shown.preview).not.toContain("<script>");
    expect(shown).toMatchObject({ errors: {}, typed: { body: form.body } });
  }
  expect(await post(ana, id, { body: "", preview: "yes" })).toMatchObject({
    status: 400,
    answer: { errors: { body: { key: "forms.required" } } },
  });
  expect(repliesOf(id)).toEqual([]);

  const live = (body: string) => visit(preview.action as Handler, ana, "/preview", {}, { body });
  expect(await live("*tako*")).toMatchObject({ data: { html: "<p><em>tako</em></p>\n" } });
  expect(await live("")).toMatchObject({ data: {} });
  expect(await live(`${"> ".repeat(40)}x`)).toMatchObject({ answer: { problem: { key: "prose.tooDeep" } } });
});

test("a reply to a thread that was closed meanwhile comes back with its text", async () => {
  const [ana, staff] = [aMember("ana ruta 11"), aStaffMember("tim ruta 11")];
  const { id } = aThread(ana);
  expect(await visit(close.action as Handler, ana, "/x", at(id), { closed: "yes" })).toMatchObject({
    status: 403,
  });
  closeThread(staff, { id }, true);
  const { status, answer } = (await post(ana, id, { body: "Zakasnelo" })) as {
    status: number;
    answer: PreviewedForm;
  };
  expect(status).toBe(403);
  expect(answer).toMatchObject({
    errors: { form: { key: "threads.closedToYou" } },
    typed: { body: "Zakasnelo" },
  });
  expect(await open(ana, id)).toMatchObject({ data: { can: { reply: false, close: false } } });
});

test("the asker accepts from the page and is led to the answer; others cannot, and a hidden one is too late", async () => {
  const [asker, bruno, staff] = [aMember("pita ruta"), aMember("bruno ruta"), aStaffMember("tim ruta")];
  const { id } = aQuestion(asker);
  const reply = aReply(bruno, { id });
  const form = { replyId: reply.id };
  const choose = (member: Member, chosen: Form = form) =>
    visit(accept.action as Handler, member, `/threads/${id}/accept`, at(id), chosen);

  expect(await choose(bruno)).toMatchObject({ status: 403 });
  expect(await choose(asker, {})).toMatchObject({ status: 404 });
  expect(await choose(asker)).toEqual({ status: 302, to: `/threads/${id}#${reply.id}` });
  expect(await open(bruno, id)).toMatchObject({
    data: { thread: { accepted: { id: reply.id, number: 1 } }, can: { accept: false } },
  });
  expect(await visit(withdraw.action as Handler, asker, "/x", at(id), form)).toMatchObject({ status: 302 });
  expect(await open(asker, id)).toMatchObject({
    data: { thread: { accepted: null }, can: { accept: true } },
  });

  db.transaction((tx) =>
    concealReply(tx, { id: reply.id, threadId: id }, { byId: staff.id, reason: "r", at: new Date() }),
  );
  expect(await choose(asker)).toMatchObject({ status: 409 });
});

test("a hidden reply leaves nothing of itself in what others are sent", async () => {
  const [ana, bruno, staff] = [
    aMember("ana ruta 12"),
    aMember("Skriveni Autor"),
    aStaffMember("tim ruta 12"),
  ];
  const { id } = aThread(ana);
  const reply = aReply(bruno, { id }, "kanarinac u rečenici");
  db.transaction((tx) =>
    concealReply(
      tx,
      { id: reply.id, threadId: id },
      { byId: staff.id, reason: "razlog-kanarinac", at: new Date() },
    ),
  );
  expect(JSON.stringify(await open(ana, id))).not.toMatch(/kanarinac|Skriveni/);
  expect(JSON.stringify(await open(bruno, id))).toMatch(/kanarinac u rečenici/);
});

test("she mends her own reply, sees it marked, and cannot mend another's", async () => {
  const [ana, bruno] = [aMember("ana ruta 13"), aMember("bruno ruta 13")];
  const { id } = aThread(ana);
  const reply = aReply(ana, { id }, "stari tekst");
  const params = { replyId: reply.id };
  const path = `/replies/${reply.id}/edit`;
  const mend = (member: Member, form: Form) => visit(edit.action as Handler, member, path, params, form);

  expect(await visit(edit.loader as Handler, bruno, path, params)).toMatchObject({ status: 404 });
  expect(await mend(bruno, { body: "upad" })).toMatchObject({ status: 404 });
  expect(await visit(edit.loader as Handler, ana, path, params)).toMatchObject({
    data: { body: "stari tekst", before: "0" },
  });
  expect(await mend(ana, { body: "" })).toMatchObject({ status: 400 });
  expect(await mend(ana, { body: "novi tekst", before: "0" })).toEqual({
    status: 302,
    to: `/threads/${id}#${reply.id}`,
  });
  expect(await mend(ana, { body: "još noviji", before: "0" })).toMatchObject({
    status: 409,
    answer: { errors: { form: { key: "forms.changedMeanwhile" } }, typed: { body: "još noviji" } },
  });
  expect(repliesOf(id)[0]).toMatchObject({ body: "novi tekst", editedAt: expect.any(Date) });
});

test("the mentors' page begins with what waits for them; others begin with what is open", async () => {
  const asker = aMember("pita stranu");
  const cycle = aCycle("r-14");
  const mentor = inCycle(aMember("mentor strane", {}, { fields: ["performing-arts"] }), cycle, "mentor");
  const mentee = inCycle(aMember("menti strane", {}, { fields: ["performing-arts"] }), cycle);
  const { id } = aQuestion(asker, { fieldSlug: "performing-arts" });
  const page = async (member: Member, query = "") =>
    (await visit(questions.loader as Handler, member, `/questions${query}`)).data as {
      view: string;
      questions: { id: string }[];
    };
  expect(await page(mentor)).toMatchObject({ view: "waiting", queue: true });
  expect((await page(mentor)).questions.map((row) => row.id)).toContain(id);
  expect(await page(mentee)).toMatchObject({ view: "open", queue: false });
  expect(await page(mentee, "?view=waiting")).toMatchObject({ view: "open" });
  expect((await page(asker, "?view=own")).questions).toMatchObject([{ id }]);
  expect(await visit(question.loader as Handler, mentee, `/questions/${id}`, { questionId: id })).toEqual({
    status: 302,
    to: `/threads/${id}`,
  });
});

test("reading a page takes the new ones off the list, and reading it again writes nothing", async () => {
  const [ana, bruno] = [aMember("ana ruta 15"), aMember("bruno ruta 15")];
  const { id } = aThread(ana);
  await open(bruno, id);
  aReply(ana, { id });
  const row = async () =>
    (
      (await visit(list.loader as Handler, bruno, "/threads")).data as { threads: { id: string }[] }
    ).threads.find((each) => each.id === id);
  expect(await row()).toMatchObject({ fresh: 1, unread: true });
  expect(await open(bruno, id)).toMatchObject({ data: { firstNew: 1, thread: { lastNumber: 1 } } });
  expect(await row()).toMatchObject({ fresh: 0, unread: false });
  const changes = () => db.get<{ n: number }>("select total_changes() as n" as never);
  await asMember(bruno, "/");
  const request = await asMember(bruno, `/threads/${id}`);
  const before = changes();
  await thread.loader(routeArgs(request, at(id)));
  expect(changes()).toEqual(before);
});

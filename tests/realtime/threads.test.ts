import { expect, test } from "vitest";
import { answerQuotes } from "~/domain/extracts/answering.server";
import { getExtract } from "~/domain/extracts/extracts.server";
import { postReply } from "~/domain/threads/replies.server";
import { getThread, startThread } from "~/domain/threads/threads.server";
import { aCycle, aMember, inCycle } from "../support/cast";
import { anExtractOf, aRoomOf, said } from "../support/extracts";
import { ask, aTab, gets, hears, until } from "../support/realtime";

const draft = { title: "Ko zna dobrog rasvetu?", body: "Tražim rasvetu.", field: "", topics: [] };

test("who has a thread open is nudged when a reply comes, and hears none of its words", async () => {
  const [ana, bruno, vera] = [aMember("Ana Nit"), aMember("Bruno Nit"), aMember("Vera Nit")];
  const { id } = startThread(ana, "discussion", { ...draft, cycle: "" });
  const [hers, elsewhere] = [await aTab(ana), await aTab(vera)];
  await gets(hers, "thread.enter", { threadId: id });
  const [heard, byVera] = [hears(hers), hears(elsewhere)];

  postReply(bruno, getThread(bruno, id), { body: "Znam ja." });

  await until(() => heard.length > 0, "Ana is nudged");
  expect(heard).toEqual([{ event: "stale", news: { topic: `thread:${id}` } }]);
  expect(byVera).toEqual([]);

  await gets(hers, "thread.leave", { threadId: id });
  postReply(bruno, getThread(bruno, id), { body: "I još nešto." });
  await gets(hers, "thread.enter", { threadId: id });
  expect(heard).toHaveLength(1);
});

test("who makes a thread out of a room, and who is quoted, are nudged at every answer and when it is settled", async () => {
  const [ana, bruno, vera] = [aMember("Ana Izvod"), aMember("Bruno Izvod"), aMember("Vera Izvod")];
  const { slug } = aRoomOf("cycle", "izvod-uzivo", [ana, bruno, vera]);
  const [one, two] = [await said(bruno, slug, "Prva"), await said(bruno, slug, "Druga")];
  const [hers, his, others] = [await aTab(ana), await aTab(bruno), await aTab(vera)];
  const [byAna, byBruno, byVera] = [hears(hers), hears(his), hears(others)];
  const aboutExtracts = (heard: typeof byAna) =>
    heard.filter(({ news }) => (news as { topic?: string }).topic === "extracts").length;

  const { id } = anExtractOf(ana, slug, [one, two]);
  await until(() => aboutExtracts(byBruno) === 1, "Bruno hears that he is asked");
  const answer = (messageId: string) =>
    answerQuotes(bruno, getExtract(bruno, id), [{ messageId, answer: "yes", words: "" }]);
  answer(one);
  await until(() => aboutExtracts(byAna) === 2, "Ana hears of the first answer");
  answer(two);
  await until(() => aboutExtracts(byAna) === 3, "Ana hears that it is a thread");
  expect(aboutExtracts(byVera)).toBe(0);
});

test("a thread of another edition cannot be entered", async () => {
  const cycleId = aCycle("nit");
  const ana = inCycle(aMember("Ana Ciklus"), cycleId);
  const { id } = startThread(ana, "discussion", { ...draft, cycle: cycleId });
  const tab = await aTab(aMember("Vera Druga"));
  expect(await ask(tab, "thread.enter", { threadId: id })).toMatchObject({ ok: false });
  expect(await ask(tab, "thread.enter", { threadId: "thr_nema" })).toMatchObject({ ok: false });
});

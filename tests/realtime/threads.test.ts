import { expect, test } from "vitest";
import { postReply } from "~/domain/threads/replies.server";
import { getThread, startThread } from "~/domain/threads/threads.server";
import { aCycle, aMember, inCycle } from "../support/cast";
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

test("a thread of another edition cannot be entered", async () => {
  const cycleId = aCycle("nit");
  const ana = inCycle(aMember("Ana Ciklus"), cycleId);
  const { id } = startThread(ana, "discussion", { ...draft, cycle: cycleId });
  const tab = await aTab(aMember("Vera Druga"));
  expect(await ask(tab, "thread.enter", { threadId: id })).toMatchObject({ ok: false });
  expect(await ask(tab, "thread.enter", { threadId: "thr_nema" })).toMatchObject({ ok: false });
});

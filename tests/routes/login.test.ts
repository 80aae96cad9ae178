import { expect, test } from "vitest";
import { hashPassword } from "~/auth/passwords.server";
import { aMember } from "../support/cast";
import { asVisitor, routeArgs } from "../support/requests";

const { action, loader } = await import("~/routes/login/route");

type Answer = {
  data?: { errors: Record<string, { key: string }>; typed: Record<string, string> };
  init?: { status: number; headers?: HeadersInit };
};

/** What the door answers to a form, from a client of the test's own. */
async function knock(form: Record<string, string>, client: string): Promise<Response | Answer> {
  const request = asVisitor("/login", { form, headers: { "x-client": client } });
  return (await action(routeArgs(request))) as unknown as Response | Answer;
}

const aMemberWith = async (name: string, password: string) =>
  aMember(name, { email: `${name}@example.org`, passwordHash: await hashPassword(password) });

test("a wrong password and an unknown address get the same sentence, and the address that was typed stays", async () => {
  await aMemberWith("ana", "tri obične reči");
  const wrong = (await knock({ email: "ana@example.org", password: "pogrešna" }, "a")) as Answer;
  const unknown = (await knock({ email: "niko@example.org", password: "pogrešna" }, "a")) as Answer;

  expect(wrong.init?.status).toBe(400);
  expect(wrong.data).toEqual({
    errors: { form: { key: "auth.wrong" } },
    typed: { email: "ana@example.org" },
  });
  expect(unknown.data?.errors).toEqual(wrong.data?.errors);
  expect(JSON.stringify(wrong)).not.toContain("pogrešna");
});

test("a missing address and one in Cyrillic letters are said at their field", async () => {
  const missing = (await knock({ email: "", password: "" }, "b")) as Answer;
  expect(missing.data?.errors).toEqual({ email: { key: "forms.required", params: { min: 1 } } });
  const cyrillic = (await knock({ email: "ана@example.org", password: "x" }, "b")) as Answer;
  expect(cyrillic.data).toMatchObject({
    errors: { email: { key: "forms.emailCyrillic" } },
    typed: { email: "ана@example.org" },
  });
});

test("who guesses is stopped after a few tries, but the owner comes in from elsewhere", async () => {
  await aMemberWith("bojana", "tri obične reči");
  const guess = () => knock({ email: "bojana@example.org", password: "pogrešna" }, "thief");
  let answer = (await guess()) as Answer;
  for (let tries = 1; tries < 10; tries++) answer = (await guess()) as Answer;
  expect(answer.init?.status).toBe(429);
  expect(new Headers(answer.init?.headers).get("retry-after")).toMatch(/^\d+$/);

  const owner = await knock({ email: "bojana@example.org", password: "tri obične reči" }, "home");
  expect((owner as Response).status).toBe(302);
});

test("a whole hall may sign in from one address: the right password is no guess", async () => {
  await aMemberWith("vesna", "tri obične reči");
  for (let person = 0; person < 230; person++) {
    const answer = await knock({ email: "vesna@example.org", password: "tri obične reči" }, "hall");
    expect((answer as Response).status).toBe(302);
  }
});

test("one goes back to where one came from, and never to another site", async () => {
  await aMemberWith("mina", "tri obične reči");
  const goes = async (returnTo: string) => {
    const answer = await knock({ email: "mina@example.org", password: "tri obične reči", returnTo }, "c");
    return (answer as Response).headers.get("location");
  };
  expect(await goes("/threads?page=2")).toBe("/threads?page=2");
  expect(await goes("https://evil.example/")).toBe("/");
  expect(await goes("//evil.example")).toBe("/");
});

test("a real community shows nobody to try", async () => {
  const shown = await loader(routeArgs(asVisitor("/login")));
  expect(shown).toMatchObject({ toTry: [], password: "" });
});

import { dictionary } from "@zxcvbn-ts/language-common";
import { expect, test } from "vitest";
import { problemOfPassword } from "~/auth/password-rules.server";
import { hashPassword, verifyPassword } from "~/auth/passwords.server";
import { aCycle } from "../support/cast";

const keyOf = async (password: string, owner = {}) => (await problemOfPassword(password, owner))?.key;

test("a password has from eight to a thousand characters of any kind", async () => {
  expect(await keyOf("krošnja")).toBe("forms.passwordTooShort");
  expect(await keyOf("krošnjak")).toBeUndefined();
  expect(await keyOf("🌳🌲🌴🎋")).toBe("forms.passwordTooShort");
  expect(await keyOf("  dve lipe  ")).toBeUndefined();
  expect(await keyOf("lipa\u0000 i breza")).toBeUndefined();
  expect(await keyOf("š".repeat(1_000))).toBeUndefined();
  expect(await keyOf("š".repeat(1_001))).toBe("forms.tooLong");
});

test("the password that opens is exactly the one that was set", async () => {
  const set = " Krošnja lipe, jul 🌳 ".padEnd(90, "x");
  const stored = await hashPassword(set);
  expect(await verifyPassword(stored, set)).toBe(true);
  for (const near of [set.trim(), set.toLowerCase(), set.slice(0, 72), set.normalize("NFD")]) {
    expect(await verifyPassword(stored, near)).toBe(false);
  }
});

test("none of the common passwords is taken, in whatever capitals", async () => {
  const common = (dictionary["passwords-common"] as string[]).filter((password) => password.length >= 8);
  const taken: string[] = [];
  for (const password of common) {
    if (!(await problemOfPassword(password))) taken.push(password);
    if (!(await problemOfPassword(password.toUpperCase()))) taken.push(password.toUpperCase());
  }
  expect(taken).toEqual([]);
});

test("words that anybody would guess here are no password: the programme, the cycle, one's own name and address", async () => {
  aCycle("7-ciklus", { nameLatin: "Sedmi ciklus", nameEn: "Seventh cycle" });
  const owner = { name: "Đurđa Šljivić", email: "djurdja.radionica@example.org" };
  for (const guess of [
    "kreativnomentorstvo",
    "KrugKrug2026!",
    "mentorstvo1",
    "sedmiciklus7",
    "Đurđa1987",
    "djurdja1987",
    "sljivic-sljivic",
    "radionica1",
    "Лозинка123",
  ]) {
    expect([guess, await keyOf(guess, owner)]).toEqual([guess, "auth.password.context"]);
  }
  expect(await keyOf("đurđa voli trešnje", owner)).toBeUndefined();
  expect(await keyOf("83920174", owner)).toBeUndefined();
});

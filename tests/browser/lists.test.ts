import { expect, test } from "vitest";
import { expectNoSidewaysScroll, signedIn } from "../support/browser";
import { demoAndBrowser } from "../support/demo";

const demo = demoAndBrowser();

test("a list is added, one of its people corrected and invited, and the rest taken back whole, on a phone", async () => {
  const { page, complaints } = await signedIn(demo.browser, demo.server.url, "staff", {
    viewport: { width: 390, height: 844 },
  });
  await page.goto(`${demo.server.url}/staff/people/add`);
  await page.selectOption("#cycle", "7-ciklus");
  await page.fill("#lines", "Vidda Rogacc, wrong@example.org\nPetar Lov, petar@example.org\nMira Sok");
  await page.click("main form button[type=submit]");
  await page.getByRole("button", { name: "Dodaj 3 osobe" }).click();
  await page.getByText("Dodate su 3 osobe.").waitFor();

  await page.getByRole("link", { name: "Ispravi Vidda Rogacc" }).click();
  await page.getByRole("heading", { level: 1, name: "Ispravka: Vidda Rogacc" }).waitFor();
  await expectNoSidewaysScroll(page);
  await page.fill("#email", "petar@example.org");
  await page.getByRole("button", { name: "Sačuvaj", exact: true }).click();
  await page.getByText("Ovu adresu već ima: Petar Lov.").waitFor();
  expect(await page.inputValue("#email")).toBe("petar@example.org");
  await page.fill("#name", "Vida Rogač");
  await page.fill("#email", "vida@example.org");
  await page.getByRole("button", { name: "Sačuvaj", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Ispravka: Vida Rogač" }).waitFor();
  const mentor = page.locator(".listed-mentor select");
  const name = await mentor.locator("option").nth(1).textContent();
  await mentor.selectOption({ index: 1 });
  await page.getByRole("button", { name: "Sačuvaj par" }).click();
  await page.getByText("Par je sačuvan.").waitFor();
  expect(await mentor.locator("option:checked").textContent()).toBe(name);
  await page.getByRole("button", { name: "Pozovi Vida Rogač" }).click();
  await page.getByText("bez poziva").waitFor({ state: "detached" });

  await page.goto(`${demo.server.url}/staff/people/imports`);
  await page.locator(".rows a").first().click();
  await page.getByRole("heading", { name: "2 profila nestaju" }).waitFor();
  await expectNoSidewaysScroll(page);
  expect(await page.textContent("main")).toContain("ima par");
  await page.getByRole("button", { name: "Poništi ceo uvoz" }).click();
  await page.getByText("Poništeno: povučene su 2 osobe.").waitFor();
  const left = await page.textContent("main");
  expect(left).toContain("Vida Rogač");
  expect(left).not.toContain("Petar Lov");
  // The browser notes the one form that was refused, and there is nothing else to note.
  expect(complaints).toEqual([expect.stringMatching(/status of 409/)]);
});

test("without a script the same buttons do the same", async () => {
  const { page } = await signedIn(demo.browser, demo.server.url, "staff", {
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
    language: "en",
  });
  await page.goto(`${demo.server.url}/staff/people/add`);
  await page.selectOption("#cycle", "6-ciklus");
  await page.fill("#lines", "Sava Nit");
  await page.click("main form button[type=submit]");
  await page.getByRole("button", { name: "Add 1 person" }).click();
  await page.getByRole("link", { name: "Correct Sava Nit" }).click();
  await page.fill("#name", "Sava Nitić");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  expect(await page.textContent("h1")).toBe("Correcting: Sava Nitić");
  await page.getByRole("button", { name: "Remove the cycle" }).click();
  expect(await page.textContent("main")).toContain("No cycle is on the lists.");
  await page.getByRole("button", { name: "Add a cycle" }).click();
  expect(await page.textContent(".listed-part")).toContain("mentee");
});

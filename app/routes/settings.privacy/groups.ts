import type { Part } from "~/domain/members/audience";

/** The parts of a profile in the order in which one decides about them. */
export const GROUPS: { name: "page" | "about" | "help" | "contact"; parts: Part[] }[] = [
  { name: "page", parts: ["listing", "photo"] },
  { name: "about", parts: ["city", "work", "bio", "lifePath", "languages", "links"] },
  { name: "help", parts: ["helps", "seeks", "contact", "pairs"] },
  { name: "contact", parts: ["email", "phone"] },
];

export const HINTED = ["listing", "pairs", "email", "phone"] as const satisfies Part[];

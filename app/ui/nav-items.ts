import type { MessageKey } from "~/i18n/translate";
import type { IconName } from "./icon-shapes";

/** How much waits behind a part of the house; zero shows nothing. */
export type Counts = { questions: number; rooms: number; moderation: number };

export const NO_COUNTS: Counts = { questions: 0, rooms: 0, moderation: 0 };

type NavItem = {
  to: string;
  label: MessageKey;
  icon: IconName;
  counted?: keyof Counts;
  /** Other addresses of the same place. */
  also?: string[];
};

/** The five places of every member, in the order of the masthead and of the tab bar. */
export const NAV_ITEMS: NavItem[] = [
  { to: "/", label: "shell.nav.home", icon: "home" },
  { to: "/threads", label: "shell.nav.threads", icon: "talk" },
  { to: "/questions", label: "shell.nav.questions", icon: "ask", counted: "questions" },
  { to: "/members", label: "shell.nav.members", icon: "people", also: ["/constellation"] },
  { to: "/rooms", label: "shell.nav.rooms", icon: "room", counted: "rooms" },
];

export const MODERATION: NavItem = {
  to: "/moderation",
  label: "shell.nav.moderation",
  icon: "shield",
  counted: "moderation",
};

/** `aria-current` of a link: "page" on the page itself, "true" anywhere below it. */
export function currentOf(to: string, path: string, also: string[] = []): "page" | "true" | undefined {
  const pathname = path.split(/[?#]/, 1)[0];
  if (pathname === to) return "page";
  const within = (place: string) => pathname === place || pathname?.startsWith(`${place}/`);
  return (to !== "/" && within(to)) || also.some(within) ? "true" : undefined;
}

/** The place one is in, and whether on its own page. */
export type Place = { to: string; current: "page" | "true" };

/** The place of the menu that an address belongs to. */
export function placeOf(path: string): Place | undefined {
  for (const { to, also } of [...NAV_ITEMS, MODERATION]) {
    const current = currentOf(to, path, also);
    if (current) return { to, current };
  }
  return undefined;
}

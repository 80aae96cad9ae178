import type { ThreadFilter } from "~/domain/threads/listing.server";

/** The views of the conversations on the home page, and which threads each asks for. */
export const HOME_TABS = { new: "all", fields: "mine", unanswered: "unanswered" } as const satisfies Record<
  string,
  ThreadFilter
>;
export type HomeTab = keyof typeof HOME_TABS;

/** The view that an address asks for; the first one when it asks for none that there is. */
export function homeTabOf(params: URLSearchParams): HomeTab {
  const asked = params.get("tab") ?? "";
  return Object.hasOwn(HOME_TABS, asked) ? (asked as HomeTab) : "new";
}

export const addressOfTab = (tab: HomeTab): string => (tab === "new" ? "/" : `/?tab=${tab}`);

import { findLinkLanguage } from "~/domain/members/freshness-link.server";
import type { Language } from "~/i18n/languages";
import { findMember } from "./require-member.server";

/** Whose language a page is read in where the browser remembers none. */
export type PageReader = { language: Language | null };

/** Who is signed in; of a page behind the link of a letter otherwise the one to whom the letter was written. */
export async function findReader(request: Request): Promise<PageReader | undefined> {
  return (await findMember(request)) ?? findLinkReader(new URL(request.url).pathname);
}

/** To whom the letter with the link to this page was written: its answer goes on in the letter's language. */
export function findLinkReader(pathname: string): PageReader | undefined {
  const [, token] = pathname.match(/^\/still-true\/([\w-]+)/) ?? [];
  return token ? findLinkLanguage(token) : undefined;
}

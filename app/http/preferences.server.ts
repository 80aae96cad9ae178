import { createCookie } from "@remix-run/node";
import { readEnvironment } from "~/environment.server";
import { isLanguage, type Language, preferredLanguage } from "~/i18n/languages";

export type Theme = "light" | "dark" | "system";
export const isTheme = (value: unknown): value is Theme =>
  value === "light" || value === "dark" || value === "system";

const secure = readEnvironment().publicUrl?.protocol === "https:";
const YEAR = 365 * 24 * 60 * 60;
const options = { path: "/", maxAge: YEAR, sameSite: "lax", httpOnly: true, secure } as const;
const prefix = secure ? "__Host-" : "";
const languageCookie = createCookie(`${prefix}language`, options);
const themeCookie = createCookie(`${prefix}theme`, options);

/** `?lang=` of this address, when it names a language: the reader has just chosen. */
export function chosenLanguage(url: URL): Language | undefined {
  const chosen = url.searchParams.get("lang");
  return isLanguage(chosen) ? chosen : undefined;
}

/** What the request is read in: chosen now, remembered by this browser, kept by the member, or what the browser asks for. */
export async function readerLanguage(
  request: Request,
  member?: { language: Language | null },
): Promise<Language> {
  const chosen = chosenLanguage(new URL(request.url));
  if (chosen) return chosen;
  const remembered = await languageCookie.parse(request.headers.get("cookie"));
  if (isLanguage(remembered)) return remembered;
  return member?.language ?? preferredLanguage(request.headers.get("accept-language"));
}

/** Light, dark, or as the system. */
export async function readerTheme(request: Request, member?: { theme: Theme | null }): Promise<Theme> {
  const remembered = await themeCookie.parse(request.headers.get("cookie"));
  return isTheme(remembered) ? remembered : (member?.theme ?? "system");
}

/** The Set-Cookie value that remembers a language. */
export const rememberLanguage = (language: Language): Promise<string> => languageCookie.serialize(language);
/** The Set-Cookie value that remembers a theme. */
export const rememberTheme = (theme: Theme): Promise<string> => themeCookie.serialize(theme);

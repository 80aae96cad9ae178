import type { IncomingMessage, ServerResponse } from "node:http";
import { preferredLanguage } from "~/i18n/languages";
import { type MessageKey, translate } from "~/i18n/translate";

type PlainStatus = 400 | 403 | 405 | 413 | 500;

/**
 * An answer for what never reaches a page (a forged origin, a body too large): a short document without
 * style in the language the browser asks for. It carries no detail of what went wrong inside.
 */
export function sendPlainProblem(
  request: IncomingMessage,
  response: ServerResponse,
  status: PlainStatus,
  key?: MessageKey,
): void {
  const language = preferredLanguage(request.headers["accept-language"] ?? null);
  const title = translate(language, `errors.${status}.title`);
  const text = translate(language, key ?? `errors.${status}.text`);
  const body = `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`;
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "x-robots-tag": "noindex",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

import MailComposer from "nodemailer/lib/mail-composer";
import { LETTER_KINDS, type LetterKind } from "~/domain/letters/letters.server";
import type { Letter } from "~/domain/letters/outbox.server";
import { linkHost } from "./links.server";
import type { ReadyLetter } from "./write-letter.server";

/** A letter as the mail server takes it: whom it is from and to, and its bytes. */
export type Message = { from: string; to: string; bytes: Buffer };

/** Whether a letter can be addressed so: one plain mailbox, and nothing that could begin a second. */
export function isMailbox(address: string): boolean {
  return address.length <= 254 && /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()[\]\\,;:"@]+$/u.test(address);
}

/** Makes the bytes of a letter. Its Message-ID stays the same however often it is tried. */
export async function composeMessage(letter: Letter, ready: ReadyLetter, from: string): Promise<Message> {
  const composed = new MailComposer({
    from,
    to: { name: "", address: letter.toAddress },
    subject: ready.subject,
    text: ready.text,
    html: ready.html,
    messageId: `<${letter.id}@${linkHost()}>`,
    headers: headersOf(letter, ready),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const bytes = await composed.build();
  return { from: String(composed.getEnvelope().from || ""), to: letter.toAddress, bytes };
}

function headersOf(letter: Letter, { stop }: ReadyLetter): Record<string, string> {
  const headers: Record<string, string> = {
    "Auto-Submitted": "auto-generated",
    "X-Auto-Response-Suppress": "All",
    "Content-Language": letter.language ?? "en",
  };
  if (LETTER_KINDS[letter.kind as LetterKind] === "paced") headers.Precedence = "bulk";
  if (stop) headers["List-Unsubscribe"] = `<${stop.href}>`;
  if (stop?.oneClick) headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
  return headers;
}

import { redirect } from "@remix-run/node";
import { findKnownDevice } from "~/auth/known-devices.server";
import { sendSignInLetter } from "~/auth/letters-asked.server";
import { emailKey } from "~/domain/members/members.server";
import { Refusal } from "~/domain/refusal";
import { clientOf } from "~/http/client-address.server";
import { rememberDoor } from "~/http/door-cookie.server";
import { inEqualTime } from "~/http/equal-time.server";
import { letterAsks } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { safeReturn } from "~/http/return-to.server";
import type { Language } from "~/i18n/languages";

/**
 * Sends the letter that `send` names if the mailbox has not been sent too many; whatever happens, and whether
 * anybody is known there, takes the same time. Refuses (429) a client that asks for hundreds.
 */
export async function askForLetter(
  request: Request,
  email: string,
  send: (language: Language) => void,
): Promise<void> {
  const client = clientOf(request);
  await letterAsks.ofClient.take(client);
  const language = await readerLanguage(request);
  await inEqualTime(async () => {
    try {
      // Strangers cannot use up the letters of who has signed in from this browser before.
      const device = await findKnownDevice(request, email);
      await letterAsks.ofAddressAndClient.take(`${emailKey(email)} ${device ?? client}`);
      if (!device) await letterAsks.ofAddress.take(emailKey(email));
    } catch (error) {
      if (error instanceof Refusal) return; // said to nobody: it would tell that letters come here
      throw error;
    }
    send(language);
  });
}

/** Asks for a code, and goes where it is typed; the browser remembers the address. */
export async function askForCode(request: Request, email: string, returnTo?: string): Promise<Response> {
  const going = returnTo ? safeReturn(returnTo) : undefined;
  await askForLetter(request, email, (language) => sendSignInLetter(email, { language, returnTo: going }));
  const cookie = await rememberDoor({ email: email.trim(), returnTo: going });
  return redirect("/login/code", { headers: { "set-cookie": cookie } });
}

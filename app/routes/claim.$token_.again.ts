import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { sendLetterAgain } from "~/auth/letters-asked.server";
import { findKey } from "~/domain/keys/keys.server";
import { askForLetter } from "./login/ask.server";

/** A new letter to the mailbox of a dead link; the answer is the same for every link, known or not. */
export async function action({ request, params }: ActionFunctionArgs) {
  const key = findKey("claim", params.token!);
  await askForLetter(request, key?.address ?? params.token!, (language) => {
    if (key) sendLetterAgain(key, language);
  });
  return redirect("/claim/sent");
}

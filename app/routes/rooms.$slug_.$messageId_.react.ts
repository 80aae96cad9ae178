import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireMember } from "~/auth/require-member.server";
import { react } from "~/domain/rooms/reactions.server";
import { REACTION_WORDS } from "~/domain/rooms/rules";
import { submitForm } from "~/http/form.server";
import { doWithMessage, toMessage } from "./rooms.$slug_.$messageId/deed.server";

const word = z.enum(REACTION_WORDS);
/** The button that was pressed: a word to put there, or one to take away. */
const pressed = z.union([z.object({ put: word }), z.object({ take: word })]);

/** Puts a word under a message, or takes it away. */
export async function action(args: ActionFunctionArgs) {
  await requireMember(args.request);
  return submitForm(args.request, pressed, (button) =>
    doWithMessage(args, (member, room, id) =>
      "put" in button
        ? react(member, room, id, { word: button.put, on: true })
        : react(member, room, id, { word: button.take, on: false }),
    ),
  );
}

export const loader = (args: LoaderFunctionArgs) => toMessage(args);

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { pinMessage } from "~/domain/rooms/pins.server";
import { doWithMessage, toMessage } from "./rooms.$slug_.$messageId/deed.server";

/** Takes a message down from the room's board. */
export const action = (args: ActionFunctionArgs) =>
  doWithMessage(args, (member, room, id) => pinMessage(member, room, id, false));

export const loader = (args: LoaderFunctionArgs) => toMessage(args);

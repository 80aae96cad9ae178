import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { pinMessage } from "~/domain/rooms/pins.server";
import { doWithMessage, toMessage } from "./rooms.$slug_.$messageId/deed.server";

/** Pins a message to the room's board. */
export const action = (args: ActionFunctionArgs) =>
  doWithMessage(args, (member, room, id) => pinMessage(member, room, id, true));

export const loader = (args: LoaderFunctionArgs) => toMessage(args);

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { deleteMessage } from "~/domain/rooms/editing.server";
import { doWithMessage, toMessage } from "./rooms.$slug_.$messageId/deed.server";

/** Takes one's message back. */
export const action = (args: ActionFunctionArgs) => doWithMessage(args, deleteMessage);

export const loader = (args: LoaderFunctionArgs) => toMessage(args);

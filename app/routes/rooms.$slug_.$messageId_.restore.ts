import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { restoreMessage } from "~/domain/rooms/editing.server";
import { doWithMessage, toMessage } from "./rooms.$slug_.$messageId/deed.server";

/** Gives one's message back that one took back lately. */
export const action = (args: ActionFunctionArgs) => doWithMessage(args, restoreMessage);

export const loader = (args: LoaderFunctionArgs) => toMessage(args);

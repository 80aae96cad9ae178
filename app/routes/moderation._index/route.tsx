import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireModerator } from "~/auth/require-member.server";
import { pageTitle } from "~/ui/page-title";
import { Desk } from "./desk";
import { viewDesk } from "./desk.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "moderation.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const moderator = await requireModerator(request);
  return viewDesk(moderator, request);
}

export default function Moderation() {
  return <Desk view={useLoaderData<typeof loader>()} />;
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findMember } from "~/auth/require-member.server";
import { getPage } from "~/domain/pages/pages.server";
import { readerLanguage } from "~/http/preferences.server";
import { pageTitle } from "~/ui/page-title";
import { SitePage } from "~/ui/site-page";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, { text: data?.title ?? "" });

export async function loader({ request }: LoaderFunctionArgs) {
  return getPage("rules", await readerLanguage(request, await findMember(request)));
}

export default function Rules() {
  return <SitePage page={useLoaderData<typeof loader>()} />;
}

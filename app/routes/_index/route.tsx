import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findMember } from "~/auth/require-member.server";
import { readerLanguage } from "~/http/preferences.server";
import { pageTitle } from "~/ui/page-title";
import { HomePage } from "./home";
import { homeOf } from "./home.server";
import { homeTabOf } from "./home-tabs";
import { LandingPage } from "./landing";
import { landingOf } from "./landing.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) => {
  if (page?.kind !== "landing") return pageTitle(matches, "home.title");
  const { title, description, canonical } = page;
  return [
    { title },
    { name: "description", content: description },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { tagName: "link", rel: "canonical", href: canonical },
  ];
};

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await findMember(request);
  const language = await readerLanguage(request, viewer);
  const url = new URL(request.url);
  return viewer ? homeOf(viewer, language, homeTabOf(url.searchParams)) : landingOf(language, url.origin);
}

export default function Index() {
  const page = useLoaderData<typeof loader>();
  return page.kind === "home" ? <HomePage home={page} /> : <LandingPage landing={page} />;
}

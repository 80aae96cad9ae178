import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findReader } from "~/auth/find-reader.server";
import { confirmByLink, findOwnCard } from "~/domain/members/freshness-link.server";
import { readerLanguage } from "~/http/preferences.server";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { CARD_PARTS } from "./card-parts";
import { DeadLink } from "./dead-link";
import { cardAt } from "./mending.server";
import { OwnCard } from "./own-card";
import "./still-true.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.fresh.ask");

/** Who holds the link sees their own card; opening it changes nothing, since programs open links too. */
export async function loader({ request, params: { token = "" } }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const language = await readerLanguage(request, await findReader(request));
  const { state, card } = findOwnCard(token, language);
  return {
    card,
    thanked: asked.has("thanks") && state === "used",
    saved: CARD_PARTS.find((part) => part === asked.get("saved")) ?? null,
    at: cardAt(token),
  };
}

export async function action({ params: { token = "" } }: ActionFunctionArgs) {
  const confirmed = confirmByLink(token);
  return redirect(`${cardAt(token)}${confirmed ? "?thanks" : ""}`);
}

/** "Is this still true?", from the letter and without signing in: yes, or what has changed. */
export default function StillTrue() {
  const { card, thanked, saved, at } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack still-true">
        {card ? <OwnCard card={card} saved={saved} at={at} /> : <DeadLink thanked={thanked} />}
      </div>
    </Shell>
  );
}

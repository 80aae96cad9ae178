import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listBlockedIds } from "~/domain/contacts/blocks.server";
import { listDays } from "~/domain/rooms/day-of-room.server";
import { findMessages } from "~/domain/rooms/find-messages.server";
import { asksForSomething, marksOf, readMessageQuery } from "~/domain/rooms/message-query";
import { listRoomMembers } from "~/domain/rooms/people.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { searching } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { useT } from "~/i18n/use-t";
import { roomTitle } from "~/text/room-title";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { Results } from "./results";
import { SearchForm } from "./search-form";
import "./search.css";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data ? pageTitle(matches, "finding.title", { room: data.title }) : pageTitle(matches, "rooms.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const room = getRoom(viewer, params.slug!);
  const query = readMessageQuery(new URL(request.url).searchParams);
  const asked = asksForSomething(query);
  if (asked) await searching.take(viewer.id);
  return {
    slug: room.slug,
    title: roomTitle(room, await readerLanguage(request, viewer)),
    query,
    marks: marksOf(query.words),
    results: asked ? findMessages(viewer, room, query) : null,
    // Their words are among the others', as in the room; the page folds them.
    blocked: listBlockedIds(viewer),
    people: listRoomMembers(viewer, room).map(({ person }) => person),
    days: listDays(viewer, room),
  };
}

export type Search = Awaited<ReturnType<typeof loader>>;

/** What was said in a room and is looked for. Whoever looks has not read it: nothing here counts as reading. */
export default function RoomSearch() {
  const t = useT();
  const search = useLoaderData<typeof loader>() as Search;
  return (
    <Shell>
      <div className="stack found">
        <p className="small">
          <Link to={`/rooms/${search.slug}`}>{t("finding.toRoom")}</Link>
        </p>
        <h1>{t("finding.title", { room: search.title })}</h1>
        {/* Another search is another form: what stands in it is what was asked. */}
        <SearchForm key={JSON.stringify({ ...search.query, before: 0 })} search={search} />
        <Results search={search} />
      </div>
    </Shell>
  );
}

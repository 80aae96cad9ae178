import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listPins } from "~/domain/rooms/pins.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { canPost } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { roomTitle } from "~/text/room-title";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { ToMessage, WholeMessage } from "./rooms.$slug_.$messageId/one-message";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "messages.pinned");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const room = getRoom(viewer, params.slug!);
  const { pins, messages, people } = listPins(viewer, room);
  return { room, pinned: pins.map((id) => messages[id]!), people, can: { post: canPost(viewer, room) } };
}

/** The room's board: all that is pinned, the newest pin first. */
export default function PinsScreen() {
  const t = useT();
  const { language } = useReader();
  const { room, pinned, people, can } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack">
        <p className="small">
          <Link to={`/rooms/${room.slug}`}>{roomTitle(room.cycle, language)}</Link>
        </p>
        <h1>{t("messages.pinned")}</h1>
        {pinned.length === 0 && <Empty title={t("messages.pins.empty")} />}
        <ul className="list stack">
          {pinned.map((message) => (
            <li key={message.id} className="stack">
              <WholeMessage message={message} people={people} />
              <div className="row">
                <ToMessage slug={room.slug} message={message} />
                {can.post && (
                  <form method="post" action={`/rooms/${room.slug}/${message.id}/unpin`}>
                    <Button small kind="quiet">
                      {t("messages.unpin")}
                    </Button>
                  </form>
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}

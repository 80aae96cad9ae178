import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { getMessage, listWordings } from "~/domain/rooms/one-message.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { Time } from "~/ui/time";
import { OneMessagePage } from "./rooms.$slug_.$messageId/one-message";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "messages.wordings");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const room = getRoom(staff, params.slug!);
  const { message, people } = getMessage(staff, room, params.messageId!);
  return { room, message, people, wordings: listWordings(staff, room, message.id) };
}

/** How a message read before it was edited; for the team only. */
export default function WordingsScreen() {
  const t = useT();
  const { room, message, people, wordings } = useLoaderData<typeof loader>();
  return (
    <OneMessagePage room={room} message={message} people={people} title={t("messages.wordings")}>
      <ol className="list" reversed>
        {wordings.map(({ revision, html, at }) => (
          <li key={revision} className="one-message">
            <p className="small ink2">
              <Time at={new Date(at)} form="datetime" />
            </p>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made safe by renderChat when it was written */}
            <p dangerouslySetInnerHTML={{ __html: html }} />
          </li>
        ))}
      </ol>
    </OneMessagePage>
  );
}

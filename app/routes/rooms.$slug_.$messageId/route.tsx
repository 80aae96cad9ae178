import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import type { Reaction, RoomPeople } from "~/domain/rooms/event";
import { getMessage } from "~/domain/rooms/one-message.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { canManageRoom, canPost, canRestore, REACTION_WORDS } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { OneMessagePage } from "./one-message";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "messages.message");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const room = getRoom(viewer, params.slug!);
  const { message, people } = getMessage(viewer, room, params.messageId!);
  const mine = message.authorId === viewer.id;
  const post = canPost(viewer, room) && !message.deleted;
  return {
    me: viewer.id,
    room,
    message,
    people,
    can: {
      post,
      change: post && mine,
      undo: canRestore(viewer, room, message),
      report: !mine && !message.deleted,
      seeWordings: canManageRoom(viewer) && message.revision > 0,
    },
  };
}

type View = Awaited<ReturnType<typeof loader>>;

/** One message and all that can be done with it, for who has no script. */
export default function MessageScreen() {
  const t = useT();
  const view = useLoaderData<typeof loader>() as View;
  const { room, message, people, can } = view;
  const address = `/rooms/${room.slug}/${message.id}`;
  return (
    <OneMessagePage room={room} message={message} people={people} title={t("messages.message")}>
      {can.post && <Words view={view} address={address} />}
      <WhoSaid reactions={message.reactions} people={people} />
      <div className="row">
        {can.post && (
          <Link className="btn" to={`${address}/reply`}>
            {t("messages.reply")}
          </Link>
        )}
        {can.change && (
          <Link className="btn" to={`${address}/edit`}>
            {t("messages.edit")}
          </Link>
        )}
        {can.change && <Deed action={`${address}/delete`} label={t("messages.takeBack")} />}
        {can.undo && <Deed action={`${address}/restore`} label={t("messages.undo")} />}
        {can.post && message.pinned && <Deed action={`${address}/unpin`} label={t("messages.unpin")} />}
        {can.post && !message.pinned && <Deed action={`${address}/pin`} label={t("messages.pin")} />}
        {can.report && <Link to={`/report?type=message&id=${message.id}`}>{t("rooms.report")}</Link>}
        {can.seeWordings && <Link to={`${address}/wordings`}>{t("messages.wordings")}</Link>}
      </div>
      {can.undo && <p className="small muted">{t("messages.undo.note")}</p>}
    </OneMessagePage>
  );
}

function Words({ view: { me, message }, address }: { view: View; address: string }) {
  const t = useT();
  return (
    <form className="reacts" method="post" action={`${address}/react`}>
      {REACTION_WORDS.map((word) => {
        const said = message.reactions.find((each) => each.word === word);
        const mine = said?.memberIds.includes(me) ?? false;
        return (
          <button
            key={word}
            type="submit"
            className="chip"
            name={mine ? "take" : "put"}
            value={word}
            aria-pressed={mine}
          >
            {t(`messages.word.${word}`)} {said && <span className="num">{said.memberIds.length}</span>}
          </button>
        );
      })}
    </form>
  );
}

function WhoSaid({ reactions, people }: { reactions: Reaction[]; people: RoomPeople }) {
  const t = useT();
  const { language } = useReader();
  if (reactions.length === 0) return null;
  return (
    <ul className="list small">
      {reactions.map(({ word, memberIds }) => {
        const known = memberIds.map((id) => people[id]).filter((person) => person !== undefined);
        return (
          <li key={word}>
            <i>{t(`messages.word.${word}`)}</i>: {known.map((person) => nameIn(person, language)).join(", ")}
          </li>
        );
      })}
    </ul>
  );
}

function Deed({ action, label }: { action: string; label: string }) {
  return (
    <form method="post" action={action}>
      <Button>{label}</Button>
    </form>
  );
}

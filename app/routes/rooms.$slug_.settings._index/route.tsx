import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { type Level, levelsOf } from "~/domain/rooms/levels";
import { getRoom } from "~/domain/rooms/rooms.server";
import { canLeave } from "~/domain/rooms/rules";
import { chooseLevel, getHearing, levelDraft } from "~/domain/rooms/settings.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { roomTitle } from "~/text/room-title";
import { Choice, Choices } from "~/ui/choice";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { Toast } from "~/ui/toast";
import { useAnswer } from "~/ui/use-answer";
import { Leave } from "./leave";
import { MuteForm } from "./mute-form";
import "../rooms.$slug/kinds.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "kinds.settings");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const room = getRoom(member, params.slug!);
  return {
    room,
    hearing: getHearing(member, room),
    can: { leave: canLeave(room) },
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

/** Chooses what counts as new in the room. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const room = getRoom(member, params.slug!);
  return submitForm(request, levelDraft, ({ level }) => {
    chooseLevel(member, room, level);
    return redirect(`/rooms/${room.slug}/settings?saved`);
  });
}

/** What one hears of a room, for how long it keeps quiet, and the way out of it where there is one. */
export default function RoomSettings() {
  const t = useT();
  const { language } = useReader();
  const { room, hearing, can, saved } = useLoaderData<typeof loader>();
  const errors = sentencesOf(useAnswer<FormAnswer>()?.errors, t);
  const title = roomTitle(room, language);
  return (
    <Shell>
      <div className="stack room-settings">
        <p className="small">
          <Link to={`/rooms/${room.slug}`}>{title}</Link>
        </p>
        <h1>{t("kinds.settings")}</h1>
        <p>
          <Link to={`/rooms/${room.slug}/members`}>{t("rooms.roster")}</Link>
        </p>
        <Form method="post" className="stack">
          <Choices name="level" legend={t("kinds.level")} error={errors.level}>
            {levelsOf(room.kind).map((level) => (
              <LevelChoice key={level} level={level} chosen={hearing.level} />
            ))}
          </Choices>
          <button className="btn" data-kind="primary" type="submit">
            {t("forms.save")}
          </button>
        </Form>
        <MuteForm slug={room.slug} mutedUntil={hearing.mutedUntil} />
        {can.leave && <Leave slug={room.slug} kind={room.kind === "group" ? "group" : "field"} />}
      </div>
      {saved && <Toast>{t("kinds.level.saved")}</Toast>}
    </Shell>
  );
}

function LevelChoice({ level, chosen }: { level: Level; chosen: Level }) {
  const t = useT();
  return (
    <Choice
      type="radio"
      name="level"
      value={level}
      label={t(`kinds.level.${level}`)}
      note={t(`kinds.level.${level}Note`)}
      defaultChecked={level === chosen}
      required
    />
  );
}

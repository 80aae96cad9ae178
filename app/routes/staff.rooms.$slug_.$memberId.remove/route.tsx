import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { removalDraft, removeFromRoom } from "~/domain/rooms/membership.server";
import { getManagedRoom, getRoomMember } from "~/domain/rooms/roster.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { ReasonForm } from "../staff._index/reason-form";
import "../staff._index/staff.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "rooms.remove");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const room = getManagedRoom(staff, params.slug!);
  return { slug: room.slug, person: getRoomMember(staff, room, params.memberId!) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const room = getManagedRoom(staff, params.slug!);
  const person = getRoomMember(staff, room, params.memberId!);
  return submitForm(request, removalDraft, ({ reason }) => {
    removeFromRoom(staff, room, person.id, reason);
    return redirect(`/staff/rooms/${room.slug}?changed=${person.id}`);
  });
}

export default function RemoveFromRoom() {
  const t = useT();
  const { language } = useReader();
  const { slug, person } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <Shell>
      <div className="stack team">
        <h1>{t("rooms.remove.title", { name: nameIn(person, language) })}</h1>
        <p className="ink2">{t("rooms.remove.note")}</p>
        <ReasonForm
          label={t("rooms.remove.reason")}
          button={t("rooms.remove")}
          back={`/staff/rooms/${slug}`}
          answer={answer}
        />
      </div>
    </Shell>
  );
}

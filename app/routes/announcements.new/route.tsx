import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import { announce, announcementDraft } from "~/domain/announcements/announcing.server";
import { listCycles } from "~/domain/cycles/cycles.server";
import { submitForm } from "~/http/form.server";
import { readerLanguage } from "~/http/preferences.server";
import { answerPreview, type PreviewedForm } from "~/http/preview.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { AnnouncementForm } from "./announcement-form";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "announcements.new");

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  return {
    cycles: listCycles(),
    clientId: randomUUID(),
    language: await readerLanguage(request, staff),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const preview = await answerPreview(request);
  if (preview) return preview;
  return submitForm(request, announcementDraft, (draft) =>
    redirect(`/announcements/${announce(staff, draft).id}`),
  );
}

export default function NewAnnouncement() {
  const t = useT();
  const { cycles, clientId, language } = useLoaderData<typeof loader>();
  const answer = useAnswer<PreviewedForm>();
  return (
    <Shell>
      <AnnouncementForm
        answer={answer}
        fields={{ title: "", body: "", language, audience: "everyone", pinned: false }}
        hidden={{ clientId }}
        cycles={cycles}
        send={t("announcements.form.publish")}
        draftKey="announcements/new"
      >
        <h1>{t("announcements.new")}</h1>
        <p className="ink2">{t("announcements.form.lead")}</p>
      </AnnouncementForm>
    </Shell>
  );
}

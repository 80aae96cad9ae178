import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import {
  announcementDraft,
  getAnnouncementSource,
  reviseAnnouncement,
} from "~/domain/announcements/announcing.server";
import { listCycles } from "~/domain/cycles/cycles.server";
import { submitForm } from "~/http/form.server";
import { answerPreview, type PreviewedForm } from "~/http/preview.server";
import { useT } from "~/i18n/use-t";
import { AnnouncementForm } from "~/routes/announcements.new/announcement-form";
import { Button } from "~/ui/button";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "announcements.edit");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  return { cycles: listCycles(), source: getAnnouncementSource(staff, params.id!) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const { id } = getAnnouncementSource(staff, params.id!);
  const preview = await answerPreview(request);
  if (preview) return preview;
  return submitForm(request, announcementDraft, (draft) => {
    reviseAnnouncement(staff, id, draft);
    return redirect(`/announcements/${id}`);
  });
}

// After a refusal as well: whoever changed the text meanwhile is seen at once, and the next save is on top of it.
export const shouldRevalidate = () => true;

export default function EditAnnouncement() {
  const t = useT();
  const { cycles, source } = useLoaderData<typeof loader>();
  const answer = useAnswer<PreviewedForm>();
  return (
    <Shell>
      <div className="stack announcement-form">
        <AnnouncementForm
          key={source.before}
          answer={answer}
          fields={source}
          hidden={{ before: source.before }}
          cycles={cycles}
          send={t("announcements.form.save")}
          draftKey={`announcements/${source.id}`}
        >
          <h1>{t("announcements.edit")}</h1>
          <p className="ink2">{t("announcements.form.editLead")}</p>
        </AnnouncementForm>
        <details>
          <summary>{t("announcements.withdraw")}</summary>
          <Form method="post" action={`/announcements/${source.id}/withdraw`} className="stack">
            <p className="small ink2">{t("announcements.withdraw.note")}</p>
            <p>
              <Button kind="bad">{t("announcements.withdraw.confirm")}</Button>
            </p>
          </Form>
        </details>
      </div>
    </Shell>
  );
}

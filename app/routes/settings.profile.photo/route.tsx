import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { keepPhoto } from "~/domain/members/photo.server";
import type { FormAnswer } from "~/http/form.server";
import { submitPhoto } from "~/http/photo-answer.server";
import { useT } from "~/i18n/use-t";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { Avatar } from "~/ui/avatar";
import { Button } from "~/ui/button";
import { FormSummary } from "~/ui/form-summary";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { PartBack } from "../settings.profile._index/part-back";
import { PhotoChoice } from "./photo-choice";
import "./photo.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.photo.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return { photoKey: getOwnProfile(member).photoKey };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitPhoto(request, member.id, (photo) => {
    keepPhoto(member, photo);
    return redirect(savedAt("photo"));
  });
}

/** One's photo: chosen, cut to the shape of one's face, kept or removed. */
export default function PhotoPart() {
  const t = useT();
  const { viewer } = useReader();
  const { photoKey } = useLoaderData<typeof loader>();
  const errors = sentencesOf(useAnswer<FormAnswer>()?.errors, t);
  if (!viewer) return null;
  return (
    <Shell>
      <div className="stack settings photo-page">
        <header>
          <PartBack to={PROFILE} name={t("profile.back")} />
          <h1>{t("profile.photo.title")}</h1>
          <p className="ink2">{t("profile.photo.lead")}</p>
        </header>
        <div className="row">
          <Avatar person={{ ...viewer, photo: photoKey }} size={148} />
          {photoKey && (
            <form method="post" action="/settings/profile/photo/remove">
              <Button kind="bad" small>
                {t("profile.photo.remove")}
              </Button>
            </form>
          )}
        </div>
        <Form method="post" encType="multipart/form-data" className="stack">
          <FormSummary errors={errors} />
          <PhotoChoice error={errors.photo} shape={viewer.shape} />
          <p className="small muted">{t("profile.photo.who")}</p>
          <div className="row">
            <Button kind="primary">{t("profile.photo.keep")}</Button>
            <Link className="btn" data-kind="quiet" to={PROFILE}>
              {t("forms.cancel")}
            </Link>
          </div>
        </Form>
      </div>
    </Shell>
  );
}

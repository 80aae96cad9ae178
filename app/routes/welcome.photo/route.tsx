import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { keepPhoto } from "~/domain/members/photo.server";
import type { FormAnswer } from "~/http/form.server";
import { submitPhoto } from "~/http/photo-answer.server";
import { PhotoChoice } from "~/routes/settings.profile.photo/photo-choice";
import { Avatar } from "~/ui/avatar";
import { useReader } from "~/ui/reader";
import "~/routes/settings.profile.photo/photo.css";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { useAnswer } from "~/ui/use-answer";
import { after } from "./steps";
import { WelcomeStep } from "./welcome-step";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "welcome.photo");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return { photoKey: getOwnProfile(member).photoKey };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const onward = () => redirect(after("photo"));
  return submitPhoto(
    request,
    member.id,
    (photo) => {
      keepPhoto(member, photo);
      return onward();
    },
    onward,
  );
}

/** First step: a photo, or the drawn face that is there already. */
export default function WelcomePhoto() {
  const t = useT();
  const { viewer } = useReader();
  const { photoKey } = useLoaderData<typeof loader>();
  const errors = sentencesOf(useAnswer<FormAnswer>()?.errors, t);
  if (!viewer) return null;
  return (
    <WelcomeStep step="photo" errors={errors} encType="multipart/form-data">
      <Avatar person={{ ...viewer, photo: photoKey }} size={96} />
      <PhotoChoice error={errors.photo} shape={viewer.shape} required={false} />
    </WelcomeStep>
  );
}

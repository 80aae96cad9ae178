import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { aboutDraft } from "~/domain/members/editing/drafts.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { saveAbout } from "~/domain/members/editing/save.server";
import { BIO_LIMIT } from "~/domain/members/rules";
import { type FormAnswer, readForm, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { previewOf } from "~/http/preview.server";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { Composer } from "~/ui/composer";
import { pageTitle } from "~/ui/page-title";
import { PreviewSubmit } from "~/ui/preview";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.about");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { bioLatin, bioEn } = getOwnProfile(member);
  return { bioLatin, bioEn };
}

type Answer = FormAnswer & { shown?: Partial<Record<"bioLatin" | "bioEn", string>> };

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const preview = await answerPreview(request);
  if (preview) return preview;
  return submitForm(request, aboutDraft, async (draft) => {
    await writing.take(member.id);
    saveAbout(member, draft);
    return redirect(savedAt("about"));
  });
}

/** The button "Preview", which works without the script: both texts as they will be read. */
async function answerPreview(request: Request) {
  const asked = await request.clone().formData();
  if (asked.get("preview") !== "yes") return undefined;
  const form = await readForm(request.clone(), aboutDraft);
  if (form.errors) return data<Answer>({ errors: form.errors, typed: form.typed }, 400);
  const answer: Answer = { errors: {}, typed: form.typed, shown: {} };
  for (const name of ["bioLatin", "bioEn"] as const) {
    const text = form.value[name];
    if (!text) continue;
    const shown = previewOf(text);
    if ("problem" in shown) answer.errors[name] = shown.problem;
    else answer.shown![name] = shown.html;
  }
  return data(answer, Object.keys(answer.errors).length > 0 ? 422 : 200);
}

/** What one says of oneself, in Serbian and in English. */
export default function AboutPart() {
  const t = useT();
  const stored = useLoaderData<typeof loader>();
  const answer = useAnswer<Answer>();
  const errors = sentencesOf(answer?.errors, t);
  const box = (name: keyof typeof stored, lang: string) => ({
    name,
    maxLength: BIO_LIMIT,
    rows: 10,
    lang,
    showLabel: true,
    hint: t("profile.about.hint", { max: BIO_LIMIT }),
    error: errors[name],
    defaultValue: answer ? typedText(answer.typed, name) : (stored[name] ?? ""),
    preview: { html: answer?.shown?.[name] },
  });
  return (
    <PartForm title={t("profile.part.about")} errors={errors} back={{ to: PROFILE, name: t("profile.back") }}>
      <Composer {...box("bioLatin", "sr")} label={t("profile.about.sr")} />
      <Composer {...box("bioEn", "en")} label={t("profile.about.en")} />
      <p>
        <PreviewSubmit />
      </p>
    </PartForm>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/require-member.server";
import {
  getPageSlug,
  getPageSource,
  pageDraft,
  revisePage,
  type WrittenLanguage,
} from "~/domain/pages/pages.server";
import { PROSE_LIMIT } from "~/domain/prose/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Composer } from "~/ui/composer";
import { Field } from "~/ui/field";
import { FormSummary } from "~/ui/form-summary";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { Tabs } from "~/ui/tabs";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "pages.edit");

const writtenLanguage = (request: Request): WrittenLanguage =>
  new URL(request.url).searchParams.get("text") === "en" ? "en" : "sr-Latn";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request);
  const slug = getPageSlug(params.slug!);
  const language = writtenLanguage(request);
  const { title, body } = getPageSource(slug, language);
  return { slug, language, title, body };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request);
  const slug = getPageSlug(params.slug!);
  return submitForm(request, pageDraft, (draft) => {
    revisePage(staff, slug, writtenLanguage(request), draft);
    return redirect(`/${slug}`);
  });
}

export default function EditPage() {
  const t = useT();
  const { slug, language, title, body } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const typed = (name: string, stored: string) => String(answer?.typed[name] ?? stored);
  return (
    <Shell>
      <div className="stack">
        <h1>{t("pages.editing", { title: t(`shell.footer.${slug}`) })}</h1>
        <p className="ink2">{t("pages.editLead")}</p>
        <Tabs
          label={t("pages.text")}
          tabs={[
            { to: `/staff/pages/${slug}`, label: t("pages.serbian"), current: language === "sr-Latn" },
            { to: `/staff/pages/${slug}?text=en`, label: t("pages.english"), current: language === "en" },
          ]}
        />
        <FormSummary errors={errors} />
        <Form method="post" className="stack" key={language}>
          <Field
            name="title"
            label={t("pages.title")}
            error={errors.title}
            defaultValue={typed("title", title)}
            lang={language}
            required
          />
          <Composer
            name="body"
            label={t("pages.body")}
            showLabel
            error={errors.body}
            defaultValue={typed("body", body)}
            maxLength={PROSE_LIMIT}
            lang={language}
            rows={30}
            required
          >
            <button className="btn push" data-kind="primary" type="submit">
              {t("forms.save")}
            </button>
          </Composer>
        </Form>
      </div>
    </Shell>
  );
}

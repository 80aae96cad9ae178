import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { allow } from "~/domain/refusal";
import { revisedReply } from "~/domain/threads/drafts.server";
import { getOwnReply, reviseReply, versionOf } from "~/domain/threads/replies.server";
import { addressOfReply, canRevise, REPLY_LIMIT } from "~/domain/threads/rules";
import { submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { answerPreview, type PreviewedForm } from "~/http/preview.server";
import { useT } from "~/i18n/use-t";
import { Composer } from "~/ui/composer";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "threads.reviseTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { reply, thread } = getOwnReply(member, params.replyId!);
  allow(canRevise(member, thread, reply), "threads.closedToYou");
  return {
    title: thread.title,
    body: reply.body,
    before: versionOf(reply),
    address: addressOfReply(thread.id, reply),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const own = getOwnReply(member, params.replyId!);
  const preview = await answerPreview(request);
  if (preview) return preview;
  const language = await readerLanguage(request, member);
  return submitForm(request, revisedReply, async (draft) => {
    await writing.take(member.id);
    reviseReply(member, own, draft, language);
    return redirect(addressOfReply(own.thread.id, own.reply));
  });
}

export default function EditReply() {
  const t = useT();
  const { title, body, before, address } = useLoaderData<typeof loader>();
  const answer = useAnswer<PreviewedForm>();
  const errors = sentencesOf(answer?.errors, t);
  return (
    <Shell>
      <div className="stack">
        <p className="kicker">
          <Link to={address}>{title}</Link>
        </p>
        <h1>{t("threads.reviseTitle")}</h1>
        <p className="ink2">{t("threads.reviseLead")}</p>
        <Form method="post">
          <input type="hidden" name="before" value={before} />
          <Composer
            name="body"
            label={t("threads.yourReply")}
            error={errors.body ?? errors[""] ?? errors.before}
            hint={t("threads.formatting")}
            defaultValue={answer ? typedText(answer.typed, "body") : body}
            maxLength={REPLY_LIMIT}
            preview={{ html: answer?.preview }}
            rows={10}
            required
          >
            <Link className="btn" data-kind="quiet" to={address}>
              {t("forms.cancel")}
            </Link>
            <button className="btn push" data-kind="primary" type="submit">
              {t("threads.reviseSave")}
            </button>
          </Composer>
        </Form>
      </div>
    </Shell>
  );
}

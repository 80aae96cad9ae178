import { Form, useLocation } from "@remix-run/react";
import { useState } from "react";
import { REPLY_LIMIT } from "~/domain/threads/rules";
import type { PreviewedForm } from "~/http/preview.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Composer } from "~/ui/composer";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import type { ThreadView } from "./view.server";

type ReplyPlaceProps = { view: ThreadView; answer: PreviewedForm | undefined };

/** Where one replies, or why not. What came back from the server stands here even when the thread was closed. */
export function ReplyPlace({ view, answer }: ReplyPlaceProps) {
  const t = useT();
  const { hash } = useLocation();
  // After a reply was posted the address ends in its id: the form begins anew.
  const posted = hash.startsWith("#rep_") ? hash : "";
  return (
    <section className="reply-place" aria-label={t("threads.yourReply")}>
      {!view.can.reply && (
        <Banner icon="lock">{t(view.thread.closedAt ? "threads.closed" : "threads.closedToYou")}</Banner>
      )}
      {(view.can.reply || answer) && (
        <ReplyForm key={posted} threadId={view.thread.id} clientId={view.clientId} answer={answer} />
      )}
    </section>
  );
}

type ReplyFormProps = { threadId: string; clientId: string; answer: PreviewedForm | undefined };

function ReplyForm({ threadId, answer, ...fresh }: ReplyFormProps) {
  const t = useT();
  const errors = sentencesOf(answer?.errors, t);
  // A nudge loads the page anew; the form keeps its own id, so that a second press is the same reply.
  const [clientId] = useState(fresh.clientId);
  return (
    <Form method="post">
      <input type="hidden" name="clientId" value={typedText(answer?.typed, "clientId") || clientId} />
      <Composer
        name="body"
        label={t("threads.yourReply")}
        placeholder={t("threads.replyPlaceholder")}
        error={errors.body ?? errors[""] ?? errors.clientId}
        hint={t("threads.formatting")}
        defaultValue={typedText(answer?.typed, "body")}
        maxLength={REPLY_LIMIT}
        draftKey={`threads/${threadId}`}
        preview={{ html: answer?.preview }}
        required
      >
        <button className="btn push" data-kind="primary" type="submit">
          {t("threads.publishReply")}
        </button>
      </Composer>
    </Form>
  );
}

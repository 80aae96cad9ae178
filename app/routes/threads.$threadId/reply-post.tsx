import { Form } from "@remix-run/react";
import type { Author } from "~/domain/threads/authors.server";
import type { ReplyView } from "~/domain/threads/replies.server";
import { useT } from "~/i18n/use-t";
import { shortDate } from "~/text/dates";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { Tag } from "~/ui/notice";
import { useReader } from "~/ui/reader";
import { Post } from "./post";
import type { ThreadView } from "./view.server";

type Standing = Exclude<ReplyView, { html: null }>;
type ReplyPostProps = { reply: Standing; author: Author; view: ThreadView };

/** A reply with what its reader may do: mend her own, accept it as the asker. */
export function ReplyPost({ reply, author, view }: ReplyPostProps) {
  const { viewer } = useReader();
  const { thread, can, firstNew } = view;
  const own = reply.authorId === viewer?.id;
  const accepted = thread.accepted?.id === reply.id;
  const mayAccept = can.accept && !reply.hiddenAt;
  const mayEdit = own && can.reply && !reply.hiddenAt;
  return (
    <Post
      id={reply.id}
      author={author}
      html={reply.html}
      language={reply.language}
      createdAt={reply.createdAt}
      editedAt={reply.editedAt}
      isNew={!own && firstNew !== undefined && reply.number >= firstNew}
      accepted={accepted}
      canReply={can.reply}
      report={`/report?type=reply&id=${reply.id}`}
      note={
        (accepted || reply.hiddenAt) && (
          <>
            {accepted && <AcceptedNote at={thread.accepted!.at} />}
            {reply.hiddenAt && <HiddenNote own={own} reason={reply.hiddenReason} />}
          </>
        )
      }
      actions={
        (mayAccept || mayEdit) && (
          <>
            {mayAccept && <Accept thread={thread} replyId={reply.id} accepted={accepted} />}
            {mayEdit && <Edit replyId={reply.id} />}
          </>
        )
      }
    />
  );
}

function AcceptedNote({ at }: { at: Date }) {
  const t = useT();
  const { language, timeZone } = useReader();
  return (
    <p className="post-note">
      <Tag tone="ok" icon="check">
        {t("questions.acceptedOn", { date: shortDate(at, language, timeZone) })}
      </Tag>
    </p>
  );
}

function HiddenNote({ own, reason }: { own: boolean; reason: string | null }) {
  const t = useT();
  return (
    <div className="post-note post-hidden">
      <Tag tone="warn" icon="hide">
        {t("threads.hiddenNote", { reason: reason ?? "" })}
      </Tag>
      <p className="small muted">{t(own ? "threads.hiddenSeen" : "threads.hiddenForTeam")}</p>
    </div>
  );
}

type AcceptProps = { thread: ThreadView["thread"]; replyId: string; accepted: boolean };

/** The asker's choice; the team, who may make it for somebody gone quiet, does not say that it helped them. */
function Accept({ thread, replyId, accepted }: AcceptProps) {
  const t = useT();
  const { viewer } = useReader();
  const choose = viewer?.id === thread.authorId ? "questions.accept" : "questions.acceptForAsker";
  return (
    <Form method="post" action={`/threads/${thread.id}/${accepted ? "withdraw" : "accept"}`}>
      <input type="hidden" name="replyId" value={replyId} />
      <Button small kind="quiet" icon={accepted ? "x" : "check"}>
        {t(accepted ? "questions.withdraw" : choose)}
      </Button>
    </Form>
  );
}

function Edit({ replyId }: { replyId: string }) {
  const t = useT();
  return (
    <Link
      className="btn small"
      data-kind="quiet"
      to={`/replies/${replyId}/edit`}
      aria-label={t("threads.edit")}
    >
      <Icon name="pen" />
      <span className="lbl">{t("threads.edit")}</span>
    </Link>
  );
}

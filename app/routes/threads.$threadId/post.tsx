import type { ReactNode } from "react";
import type { Author } from "~/domain/threads/authors.server";
import type { Language } from "~/i18n/languages";
import { useLanguage, useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { piece } from "~/ui/piece";
import { Prose } from "~/ui/prose";
import { useReader } from "~/ui/reader";
import { type MomentRead, momentFor } from "~/ui/time";
import { useScripted } from "~/ui/use-scripted";
import { PostWho } from "./post-who";

type PostProps = {
  id: string;
  author: Author;
  html: string;
  language: Language;
  createdAt: Date;
  editedAt?: Date | null;
  /** Where this post is reported; not for one's own. */
  report?: string;
  canReply: boolean;
  isNew?: boolean;
  accepted?: boolean;
  /** Above the text: why this post stands out. */
  note?: ReactNode;
  /** More to do with it, before the report. */
  actions?: ReactNode;
};

/** One post; that of a person whom the reader has blocked is folded until asked for. */
export function Post({ note, actions, ...props }: PostProps) {
  const t = useT();
  const post = <Article {...usePlainPost(props)} note={note} actions={actions} />;
  if (!props.author.blocked) return post;
  return (
    <details className="post-folded">
      <summary className="small muted">{t("contacts.folded")}</summary>
      {post}
    </details>
  );
}

/** A post as this reader gets it now: what depends on her and on the hour is decided here. */
type PlainPost = Omit<PostProps, "note" | "actions" | "createdAt" | "editedAt"> & {
  written: MomentRead;
  edited?: MomentRead;
};

function usePlainPost({ createdAt, editedAt, report, ...post }: PostProps): PlainPost {
  const reader = useReader();
  const own = post.author.id === reader.viewer?.id;
  return {
    ...post,
    report: own ? undefined : report,
    written: momentFor(reader, createdAt),
    edited: editedAt ? momentFor(reader, editedAt) : undefined,
  };
}

type OwnParts = Pick<PostProps, "note" | "actions">;

/** Who speaks in the margin, the text in its measure, what can be done with it beneath. */
const Article = piece<PlainPost, OwnParts>(
  ({ id, author, html, isNew, accepted, note, ...post }) => {
    const language = useLanguage();
    const answer = author.leftAs ? undefined : author.handle;
    return (
      <article
        className={isNew ? "post is-new" : "post"}
        id={id}
        data-f={author.fields[0]}
        data-accepted={accepted || undefined}
        aria-label={nameIn(author, language)}
      >
        <PostWho author={author} postId={id} written={post.written} edited={post.edited} />
        <div className="post-main">
          {note}
          <Prose html={html} lang={post.language} />
          <PostFoot canReply={post.canReply} answer={answer} report={post.report} actions={post.actions} />
        </div>
      </article>
    );
  },
  ["note", "actions"],
);

/** Whether it is replied to, whom that addresses, where it is reported. */
type PostFootProps = { canReply: boolean; answer?: string; report?: string; actions?: ReactNode };

function PostFoot({ canReply, answer, report, actions }: PostFootProps) {
  const t = useT();
  const scripted = useScripted();
  return (
    <div className="post-foot">
      {canReply && scripted && (
        <button
          type="button"
          className="btn small"
          data-kind="quiet"
          data-quote
          aria-label={t("threads.quote")}
        >
          <Icon name="quote" />
          <span className="lbl">{t("threads.quote")}</span>
        </button>
      )}
      {canReply && (
        <a className="btn small" data-kind="quiet" href="#body" data-answer={answer}>
          <Icon name="reply" />
          {t("threads.reply")}
        </a>
      )}
      {actions}
      {report && (
        <Link className="btn small" data-kind="quiet" to={report} aria-label={t("threads.report")}>
          <Icon name="flag" />
          <span className="lbl">{t("threads.report")}</span>
        </Link>
      )}
    </div>
  );
}

import type { ReactNode } from "react";
import type { Author } from "~/domain/threads/authors.server";
import type { Language } from "~/i18n/languages";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { piece } from "~/ui/piece";
import { Prose } from "~/ui/prose";
import { useReader } from "~/ui/reader";
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
export function Post(props: PostProps) {
  const t = useT();
  if (!props.author.blocked) return <OpenPost {...props} />;
  return (
    <details className="post-folded">
      <summary className="small muted">{t("contacts.folded")}</summary>
      <OpenPost {...props} />
    </details>
  );
}

/** Who speaks in the margin, the text in its measure, what can be done with it beneath. */
function OpenPost({ id, author, html, isNew, accepted, note, ...post }: PostProps) {
  const { language } = useReader();
  return (
    <article
      className={isNew ? "post is-new" : "post"}
      id={id}
      data-f={author.fields[0]}
      data-accepted={accepted || undefined}
      aria-label={nameIn(author, language)}
    >
      <PostWho author={author} postId={id} createdAt={post.createdAt} editedAt={post.editedAt} />
      <div className="post-main">
        {note}
        <Prose html={html} lang={post.language} />
        <PostFoot author={author} {...post} />
      </div>
    </article>
  );
}

type PostFootProps = Pick<PostProps, "author" | "report" | "canReply" | "actions">;

function PostFoot({ author, report, canReply, actions }: PostFootProps) {
  const { viewer } = useReader();
  const can = {
    canReply,
    answer: author.leftAs ? undefined : author.handle,
    report: author.id === viewer?.id ? undefined : report,
  };
  return actions ? <FootOf {...can} actions={actions} /> : <Foot {...can} />;
}

/** Whether it is replied to, whom that addresses, where it is reported. */
type FootProps = { canReply: boolean; answer?: string; report?: string };

const Foot = piece((props: FootProps) => <FootOf {...props} />);

function FootOf({ canReply, answer, report, actions }: FootProps & { actions?: ReactNode }) {
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

import type { MouseEvent } from "react";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { PersonName } from "~/ui/person";
import type { DrawnMessage } from "./drawn";
import { colourOf } from "./message";
import type { PostOperation } from "./operation";
import { saidIn, saidInWaiting } from "./said-in";
import { useTalk } from "./talk-context";
import type { Upload } from "./uploads";
import type { Quotable } from "./use-writing";

/** Characters of an answered message that are shown: enough to know it again. */
const SHOWN = 90;

/** The line above an answer that says what it answers, and leads there. */
export function Quote({ answered, reached }: { answered: DrawnMessage; reached: boolean }) {
  const { slug, goTo, personOf } = useTalk();
  const { id, number, authorId } = answered;
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    goTo(number);
  };
  return (
    <p className="msg-re" data-f={colourOf(personOf(authorId))}>
      <Link to={`/rooms/${slug}?at=${number}#${id}`} onClick={onClick} tabIndex={reached ? undefined : -1}>
        <QuotedWords message={answered} />
      </Link>
    </p>
  );
}

/** What is answered, which may be one's own message that waits. */
export function Quoted({ answered, uploads }: { answered: Quotable; uploads: Upload[] }) {
  const { me } = useTalk();
  if ("message" in answered) return <QuotedWords message={answered.message} />;
  return <Beginning authorId={me} words={saidInWaiting(answered.post, uploads)} />;
}

/** The line above an answer to one's own message that waits; it leads nowhere yet. */
export function QuoteOfWaiting({ post, uploads }: { post: PostOperation; uploads: Upload[] }) {
  const { me, personOf } = useTalk();
  return (
    <p className="msg-re" data-f={colourOf(personOf(me))}>
      <span>
        <Quoted answered={{ post }} uploads={uploads} />
      </span>
    </p>
  );
}

/** Whose words they are, and how they begin. */
export function QuotedWords({ message }: { message: DrawnMessage }) {
  const t = useT();
  const words = message.deleted ? t("messages.takenBack") : (message.words ?? saidIn(message));
  return <Beginning authorId={message.authorId} words={words} />;
}

function Beginning({ authorId, words }: { authorId: string; words: string }) {
  const { personOf } = useTalk();
  const author = personOf(authorId);
  return (
    <>
      {author && (
        <b>
          <PersonName person={author} />
        </b>
      )}{" "}
      {words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words}
    </>
  );
}

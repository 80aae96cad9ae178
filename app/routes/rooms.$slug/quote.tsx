import type { MouseEvent } from "react";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { PersonName } from "~/ui/person";
import type { DrawnMessage } from "./drawn";
import { colourOf } from "./message";
import { saidIn } from "./message-words";
import { useTalk } from "./talk-context";

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

/** Whose words they are, and how they begin. */
export function QuotedWords({ message }: { message: DrawnMessage }) {
  const t = useT();
  const { personOf } = useTalk();
  const author = personOf(message.authorId);
  const words = message.deleted ? t("messages.takenBack") : (message.words ?? saidIn(message));
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

import type { FormEvent } from "react";
import type { Reaction } from "~/domain/rooms/event";
import type { ReactionWord } from "~/domain/rooms/rules";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { useReader } from "~/ui/reader";
import type { DrawnMessage } from "./drawn";
import { useTalk } from "./talk-context";

/** Names that are said of those who put a word under a message; the message's page has all of them. */
const NAMED = 12;

/** The words under a message, with how many said them and who; a press says it too, or takes it away. */
export function Reactions({ message, reached }: { message: DrawnMessage; reached: boolean }) {
  const t = useT();
  const sayWho = useWhoSaid();
  const { slug, page, me, can } = useTalk();
  const { id, reactions } = message;
  if (reactions.length === 0) return null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement;
    page.react(id, button.value as ReactionWord, button.name === "put");
  };
  return (
    <form className="reacts" method="post" action={`/rooms/${slug}/${id}/react`} onSubmit={onSubmit}>
      {reactions.map((reaction) => {
        const mine = reaction.memberIds.includes(me);
        const word = t(`messages.word.${reaction.word}`);
        const who = sayWho(reaction);
        return (
          <button
            key={reaction.word}
            type="submit"
            className="chip"
            name={mine ? "take" : "put"}
            value={reaction.word}
            aria-pressed={mine}
            aria-label={t("messages.reacted", { word, count: reaction.memberIds.length, who })}
            title={who}
            disabled={!can.post}
            tabIndex={reached ? undefined : -1}
          >
            {word} <span className="num">{reaction.memberIds.length}</span>
          </button>
        );
      })}
    </form>
  );
}

/** Says the names of those who put a word under a message. */
export function useWhoSaid(): (reaction: Reaction) => string {
  const t = useT();
  const { language } = useReader();
  const { personOf } = useTalk();
  return ({ memberIds }) => {
    const people = memberIds.slice(0, NAMED).map(personOf);
    const names = people.flatMap((person) => (person ? [nameIn(person, language)] : [])).join(", ");
    const more = memberIds.length - NAMED;
    return more > 0 ? t("messages.namesMore", { names, count: more }) : names;
  };
}

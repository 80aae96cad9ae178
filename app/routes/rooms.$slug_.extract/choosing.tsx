import type { Choice as Message, Stretch } from "~/domain/extracts/choosing.server";
import { EXTRACT_MESSAGES } from "~/domain/extracts/rules";
import { useT } from "~/i18n/use-t";
import { dateAndClock } from "~/text/dates";
import { nameIn } from "~/text/person-name";
import { Choices } from "~/ui/choice";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";
import { PAGE } from "./stretch";

type ChoosingProps = {
  slug: string;
  last: number;
  stretch: Stretch;
  choices: Omit<Message, "body">[];
  chosen: string[];
  error?: string;
};

/** The messages that may be quoted, each with a box; around a stretch, the ways to what lies before and behind. */
export function Choosing({ slug, last, stretch, choices, chosen, error }: ChoosingProps) {
  const t = useT();
  return (
    <Choices
      name="messages"
      legend={t("extracts.messages")}
      hint={t("extracts.messagesHint", { max: EXTRACT_MESSAGES })}
      error={error}
    >
      {"from" in stretch && stretch.from > 1 && (
        <p className="small">
          <Link to={addressOf(slug, stretch.from - PAGE, stretch.from - 1)}>{t("extracts.earlier")}</Link>
        </p>
      )}
      {choices.length === 0 && <p className="muted">{t("extracts.nothingHere")}</p>}
      <ul className="list extract-choices">
        {choices.map((message) => (
          <li key={message.id}>
            <Box message={message} checked={chosen.includes(message.id)} />
          </li>
        ))}
      </ul>
      {"to" in stretch && stretch.to < last && (
        <p className="small">
          <Link to={addressOf(slug, stretch.to + 1, stretch.to + PAGE)}>{t("extracts.later")}</Link>
        </p>
      )}
    </Choices>
  );
}

const addressOf = (slug: string, from: number, to: number) =>
  `/rooms/${slug}/extract?from=${Math.max(1, from)}&to=${to}`;

function Box({ message, checked }: { message: Omit<Message, "body">; checked: boolean }) {
  const t = useT();
  const { language, timeZone } = useReader();
  const name = nameIn(message.author, language);
  const time = dateAndClock(message.at, language, timeZone);
  return (
    <div className="opt">
      <input
        type="checkbox"
        name="messages"
        id={`choose-${message.id}`}
        value={message.id}
        defaultChecked={checked}
        aria-label={t("extracts.choose", { name, time })}
        aria-describedby={`said-${message.id}`}
      />
      <label htmlFor={`choose-${message.id}`}>
        <small>
          <b>{name}</b> · <Time at={message.at} form="datetime" />
        </small>
        <span
          id={`said-${message.id}`}
          className="msg-text"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made safe by renderChat when it was written
          dangerouslySetInnerHTML={{ __html: message.html }}
        />
      </label>
    </div>
  );
}

import type { Term } from "~/domain/fields/vocabulary.server";
import { TOPIC_LIMIT } from "~/domain/threads/rules";
import { useT } from "~/i18n/use-t";
import { Choices } from "~/ui/choice";

type TopicChoiceProps = { topics: Term[]; chosen: string[]; error?: string };

/** Words that say what it is about, folded away: most posts do well without. */
export function TopicChoice({ topics, chosen, error }: TopicChoiceProps) {
  const t = useT();
  return (
    <details open={chosen.length > 0 || error !== undefined}>
      <summary className="thread-form-more">
        {t("threads.new.topics")} <small className="muted">({t("forms.optional")})</small>
      </summary>
      <Choices
        name="topics"
        legend={<span className="vh">{t("threads.new.topics")}</span>}
        hint={t("threads.new.topicsHint", { max: TOPIC_LIMIT })}
        error={error}
      >
        <div className="row chips">
          {topics.map(({ slug, name }) => (
            <label className="chip" key={slug}>
              <input type="checkbox" name="topics" value={slug} defaultChecked={chosen.includes(slug)} />
              {name}
            </label>
          ))}
        </div>
      </Choices>
    </details>
  );
}

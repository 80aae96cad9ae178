import type { Term } from "~/domain/fields/vocabulary.server";
import { TOPIC_LIMIT } from "~/domain/members/rules";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { ChipChoice } from "~/routes/settings.profile._index/chip-choice";
import { typedList } from "~/ui/typed";

type TopicsChoiceProps = {
  topics: Term[];
  stored: { helps: string[]; seeks: string[] };
  answer: FormAnswer | undefined;
  errors: Record<string, string | undefined>;
};

/** The two sets of topics: can help with, looks for. */
export function TopicsChoice({ topics, stored, answer, errors }: TopicsChoiceProps) {
  const t = useT();
  const options = topics.map(({ slug, name }) => ({ value: slug, label: name }));
  return (["helps", "seeks"] as const).map((relation) => (
    <ChipChoice
      key={relation}
      name={relation}
      legend={t(`profile.topics.${relation}`)}
      hint={t("profile.topics.hint", { max: TOPIC_LIMIT })}
      error={errors[relation]}
      options={options}
      chosen={answer ? typedList(answer.typed, relation) : stored[relation]}
      max={TOPIC_LIMIT}
    />
  ));
}

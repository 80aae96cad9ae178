import { PHONES_A_LIST } from "~/domain/freshness-desk/rules";
import type { PersonRef } from "~/domain/members/person";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { freshnessOf } from "~/text/freshness";
import { Choice, Choices } from "~/ui/choice";
import { PersonName } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { typedList } from "~/ui/typed";
import { ReasonForm } from "../members.$handle_.reveal.$kind/reason-form";

type Callable = { person: PersonRef; confirmedAt: Date | string | null };
type WhoFormProps = {
  people: Callable[];
  /** Reveals that are left for today. */
  left: number;
  back: string;
  answer: Partial<FormAnswer> | undefined;
};

/** Whom to call, and why: as many as may be asked for today are chosen to begin with. */
export function WhoForm({ people, left, back, answer }: WhoFormProps) {
  const t = useT();
  const { now } = useReader();
  const errors = sentencesOf(answer?.errors, t);
  const max = Math.min(left, PHONES_A_LIST);
  const first = people.slice(0, max).map(({ person }) => person.id);
  const chosen = answer?.typed ? typedList(answer.typed, "person") : first;
  const ageOf = (confirmedAt: Callable["confirmedAt"]) => {
    const { key, count } = freshnessOf(confirmedAt, new Date(now));
    return t(key, { count });
  };
  return (
    <ReasonForm
      answer={answer}
      suggested={t("freshness.phones.reason")}
      submit={t("freshness.phones.go")}
      back={back}
    >
      <Choices
        name="person"
        legend={t("freshness.phones.who", { max })}
        hint={t("freshness.phones.longest")}
        error={errors.person}
      >
        {people.map(({ person, confirmedAt }) => (
          <Choice
            key={person.id}
            name="person"
            value={person.id}
            defaultChecked={chosen.includes(person.id)}
            label={<PersonName person={person} />}
            note={ageOf(confirmedAt)}
          />
        ))}
      </Choices>
    </ReasonForm>
  );
}

import { Form } from "@remix-run/react";
import { type ReactNode, useState } from "react";
import type { FieldTerm, Term } from "~/domain/fields/vocabulary.server";
import { BODY_LIMIT, TITLE_LIMIT } from "~/domain/threads/rules";
import type { PreviewedForm } from "~/http/preview.server";
import { useT } from "~/i18n/use-t";
import { Composer } from "~/ui/composer";
import { CountedField } from "~/ui/counted-field";
import { FormSummary } from "~/ui/form-summary";
import { knobs } from "~/ui/knobs";
import { PreviewSubmit } from "~/ui/preview";
import { sentencesOf } from "~/ui/sentences";
import { typedList, typedText } from "~/ui/typed";
import { AudienceChoice, type Edition } from "./audience-choice";
import { FieldChoice } from "./field-choice";
import { TopicChoice } from "./topic-choice";
import "./thread-form.css";

export type ThreadFormWords = {
  title: string;
  titlePlaceholder?: string;
  body: string;
  bodyPlaceholder?: string;
  send: string;
};

type ThreadFormProps = {
  /** What the route's action answered, when the form came back. */
  answer: PreviewedForm | undefined;
  words: ThreadFormWords;
  /** A question goes to the mentors of a field, so it must name one. */
  mustChooseField?: boolean;
  fields: FieldTerm[];
  topics: Term[];
  editions: Edition[];
  chosenField: string;
  onField?: (slug: string) => void;
  clientId: string;
  draftKey: string;
  children?: ReactNode;
};

/** The form that begins a conversation or puts a question; whatever comes back stands in it again. */
export function ThreadForm({ answer, words, children, ...props }: ThreadFormProps) {
  const t = useT();
  const errors = sentencesOf(answer?.errors, t);
  const typed = answer?.typed;
  // The first id stays for as long as the page does, so that a second press of the button is the same post.
  const [clientId] = useState(props.clientId);
  return (
    <Form method="post" className="stack thread-form" style={knobs({ gap: "1.5rem" })}>
      {children}
      <FormSummary errors={errors} />
      <input type="hidden" name="clientId" value={typedText(typed, "clientId") || clientId} />
      <CountedField
        name="title"
        className="thread-form-title"
        label={words.title}
        placeholder={words.titlePlaceholder}
        error={errors.title}
        defaultValue={typedText(typed, "title")}
        maxLength={TITLE_LIMIT}
        counted="threads.new.titleCount"
        allowed="threads.new.titleHint"
        required
      />
      <Composer
        name="body"
        label={words.body}
        showLabel
        placeholder={words.bodyPlaceholder}
        error={errors.body}
        hint={t("threads.formatting")}
        defaultValue={typedText(typed, "body")}
        maxLength={BODY_LIMIT}
        draftKey={props.draftKey}
        preview={{ html: answer?.preview }}
        rows={8}
        required
      />
      <FieldChoice
        fields={props.fields}
        chosen={typed ? typedText(typed, "field") : props.chosenField}
        required={props.mustChooseField}
        error={errors.field}
        onChoose={props.onField}
      />
      <TopicChoice topics={props.topics} chosen={typedList(typed, "topics")} error={errors.topics} />
      <AudienceChoice editions={props.editions} chosen={typedText(typed, "cycle")} error={errors.cycle} />
      <p className="row">
        <button className="btn" data-kind="primary" type="submit">
          {words.send}
        </button>
        <PreviewSubmit />
      </p>
    </Form>
  );
}

import { type FormEvent, useState } from "react";
import { type AudienceName, audiencesOf, PARTS, type Part } from "~/domain/members/audience";

type Choices = Record<Part, AudienceName>;

/** What is chosen in the form just now: for the preview beside it. Hand `onChange` to the form itself. */
export function useChoices(saved: Choices) {
  const [chosen, setChosen] = useState(saved);
  const onChange = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const form = new FormData(currentTarget);
    const choiceOf = (part: Part) => audiencesOf(part).find((each) => each === form.get(part)) ?? saved[part];
    setChosen(Object.fromEntries(PARTS.map((part) => [part, choiceOf(part)])) as Choices);
  };
  return { chosen, onChange };
}

import { type AudienceName, audiencesOf, PARTS, type Part } from "~/domain/members/audience";
import type { FormAnswer } from "~/http/form.server";
import { typedText } from "~/ui/typed";

type Audiences = Record<Part, AudienceName>;

/** What was chosen before it was refused, or what holds. */
export function typedOr(audiences: Audiences, answer: FormAnswer | undefined): Audiences {
  if (!answer) return audiences;
  const choiceOf = (part: Part) =>
    audiencesOf(part).find((each) => each === typedText(answer.typed, part)) ?? audiences[part];
  return Object.fromEntries(PARTS.map((part) => [part, choiceOf(part)])) as Audiences;
}

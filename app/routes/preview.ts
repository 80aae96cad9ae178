import { type ActionFunctionArgs, data } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { Refusal } from "~/domain/refusal";
import { replyDraft } from "~/domain/threads/drafts.server";
import { readForm } from "~/http/form.server";
import { limiter } from "~/http/limits.server";
import { previewOf } from "~/http/preview.server";

/** One look after each pause in typing; more of them are no longer a person. */
const looks = limiter({ name: "previews", points: 120, seconds: 60 });

/** Shows a post as it will be read, for the composer; nothing is kept. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  await looks.take(member.id);
  const form = await readForm(request, replyDraft);
  if (form.errors?.body?.key === "forms.required") return {};
  if (form.errors) return data({ problem: form.errors.body ?? { key: "forms.invalid" as const } }, 400);
  return previewOf(form.value.body);
}

export async function loader({ request }: ActionFunctionArgs) {
  await requireMember(request);
  throw new Refusal(404, "errors.404.text");
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { changeConsent, consentDraft } from "~/domain/own-data/agreeing.server";
import { submitForm } from "~/http/form.server";

/** Gives a consent or takes it back. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, consentDraft, async (said) => {
    changeConsent(member, said);
    return redirect("/settings/data#consents");
  });
}

/** Who opens the address by hand goes to where the buttons are. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/settings/data#consents");
}

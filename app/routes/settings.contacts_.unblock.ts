import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { unblockMember } from "~/domain/contacts/blocks.server";

/** Takes one's block of somebody back. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const form = await request.formData();
  unblockMember(member, String(form.get("memberId")));
  return redirect("/settings/contacts#blocked");
}

/** Who opens the address by hand goes to where the button is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/settings/contacts");
}

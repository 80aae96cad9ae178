import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { dropPhoto } from "~/domain/members/photo.server";

/** Takes one's photo away; the drawn face stands again. */
export async function action({ request }: ActionFunctionArgs) {
  dropPhoto(await requireMember(request));
  return redirect("/settings/profile?saved=photo");
}

/** Who opens the address by hand goes to where the button is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/settings/profile/photo");
}

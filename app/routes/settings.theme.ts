import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { isTheme, rememberTheme } from "~/http/preferences.server";
import { safeReturn } from "~/http/return-to.server";

/** Remembers light, dark or as-the-system in this browser; visitors may choose too. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = form.get("theme");
  const back = safeReturn(form.get("returnTo"));
  if (!isTheme(theme)) return redirect(back);
  return redirect(back, { headers: { "set-cookie": await rememberTheme(theme) } });
}

export const loader = () => redirect("/");

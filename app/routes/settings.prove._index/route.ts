import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { askedToProve } from "./prove.server";

/** Goes to the way that suits the member; the others are a step from there. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { ways, returnTo } = await askedToProve(request);
  const way = (["code", "password", "letter"] as const).find((one) => ways[one]) ?? "passkey";
  throw redirect(`/settings/prove/${way}?${new URLSearchParams({ returnTo })}`);
}

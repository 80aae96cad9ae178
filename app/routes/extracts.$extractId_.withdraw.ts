import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { getExtract } from "~/domain/extracts/extracts.server";
import { withdrawExtract } from "~/domain/extracts/settling.server";
import { deed } from "~/http/deed.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const maker = await requireMember(request);
  const extract = getExtract(maker, params.extractId!);
  return deed(`/extracts/${extract.id}`, () => withdrawExtract(maker, extract));
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  return redirect(`/extracts/${getExtract(await requireMember(request), params.extractId!).id}`);
}

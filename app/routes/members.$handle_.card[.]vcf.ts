import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "~/auth/require-member.server";
import { makeCard } from "~/domain/contacts/card.server";
import { readerLanguage } from "~/http/preferences.server";

/** The card that was asked for with a reason, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const card = makeCard(viewer, params.handle!, await readerLanguage(request, viewer));
  return new Response(card, {
    headers: {
      "Content-Type": "text/vcard; charset=utf-8",
      // A handle is made of letters, digits and hyphens alone.
      "Content-Disposition": `attachment; filename="${params.handle}.vcf"`,
      "Cache-Control": "no-store",
    },
  });
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember, requireProof } from "~/auth/require-member.server";
import { readOwnPhoto } from "~/domain/members/photo.server";
import { exportOf } from "~/domain/own-data/export.server";
import { readOwnFiles } from "~/domain/own-data/own-files.server";
import { exports } from "~/http/limits.server";
import { logSecurity } from "~/http/log.server";
import { zipOwnData } from "~/http/own-data-zip.server";
import { readerLanguage } from "~/http/preferences.server";
import { dayOf } from "~/text/days";

/** Hands the member a copy of everything of theirs. Asks who they are first, and refuses (429) a sixth in an hour. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireProof(request);
  await exports.take(member.id);
  const language = await readerLanguage(request, member);
  const { timeZone } = member;
  const photo = await readOwnPhoto(member);
  const reader = { language, timeZone };
  const packed = await zipOwnData(exportOf(member, language), photo, reader, readOwnFiles(member.id));
  logSecurity("data.exported", { member: member.id });
  return new Response(new Uint8Array(packed), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="krug-${dayOf(new Date(), timeZone)}.zip"`,
    },
  });
}

/** Who comes back from proving who they are presses the button again. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return redirect("/settings/data");
}

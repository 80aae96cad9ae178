import type { LoaderFunctionArgs } from "@remix-run/node";
import { findMember } from "~/auth/require-member.server";
import { readPhoto } from "~/domain/media/photo-files.server";
import { PHOTO_SIZES } from "~/domain/media/rules";
import { isPhotoSeenBy } from "~/domain/members/photo.server";
import { found } from "~/domain/refusal";

/**
 * A photo, for those whom its person lets see it; for everybody else it does not exist. The address dies with
 * the photo and with every change of its circle, so a browser may keep what it has seen.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await findMember(request);
  const size = found(PHOTO_SIZES.find((each) => String(each) === params.size));
  const key = params.key ?? "";
  const bytes = found(isPhotoSeenBy(viewer, key) ? await readPhoto(key, size) : undefined);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "image/webp",
      "content-length": String(bytes.length),
      "content-disposition": "inline",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, max-age=31536000, immutable",
    },
  });
}

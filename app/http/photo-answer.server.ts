import { data } from "@remix-run/node";
import type { Photo } from "~/domain/media/re-encode.server";
import { Refusal } from "~/domain/refusal";
import type { FormAnswer } from "./form.server";
import { readPhotoForm } from "./photo-form.server";
import { waitingHeaders } from "./refusals.server";

/**
 * Reads the form of a photo and hands the photo to the verb, whose answer it returns; what is wrong comes
 * back at the field. `without` answers where no picture was chosen.
 */
export async function submitPhoto<R>(
  request: Request,
  memberId: string,
  verb: (photo: Photo) => R,
  without?: () => R,
) {
  try {
    const photo = await readPhotoForm(request, memberId);
    if (photo) return verb(photo);
    if (without) return without();
    return data<FormAnswer>({ errors: { photo: { key: "profile.photo.noFile" } }, typed: {} }, 400);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 404) throw error;
    const errors = { photo: { key: error.key, params: error.params } };
    return data<FormAnswer>({ errors, typed: {} }, { status: error.status, headers: waitingHeaders(error) });
  }
}

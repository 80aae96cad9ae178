import { type Crop, encodePhoto, type Photo } from "~/domain/media/re-encode.server";
import { Refusal } from "~/domain/refusal";
import { limiter } from "./limits.server";
import { readFileOf, readParts } from "./multipart.server";

/** Photos of one person: choosing takes a few tries, more is a machine's work for nobody. */
const photos = limiter({ name: "photos", points: 12, seconds: 10 * 60 });

/**
 * The photo of a form with a field `photo` and, where the script cut it, the square in hundredths. Refuses
 * what is no picture, and undefined where none was chosen.
 */
export async function readPhotoForm(request: Request, memberId: string): Promise<Photo | undefined> {
  const form = await readParts(request);
  const bytes = await readFileOf(form, "photo");
  if (!bytes) return undefined;
  await photos.take(memberId);
  return encodePhoto(bytes, cropOf(form));
}

function cropOf(form: FormData): Crop | undefined {
  const text = form.get("crop");
  if (typeof text !== "string" || text === "") return undefined;
  const [x, y, width, height, ...rest] = text.split(" ").map(Number);
  const whole = [x, y, width, height].every((each) => Number.isFinite(each) && each! >= 0 && each! <= 100);
  if (!whole || rest.length > 0 || !width || !height) throw new Refusal(422, "forms.invalid");
  return { x: x!, y: y!, width, height };
}

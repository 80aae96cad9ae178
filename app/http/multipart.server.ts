import { Refusal } from "~/domain/refusal";

/** The fields of a form that may hold a file. Refuses (422) a body that cannot be read as one. */
export async function readParts(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Refusal(422, "forms.invalid");
  }
}

/** The bytes of the file in a field, or undefined where none was chosen (or a text stands in its place). */
export async function readFileOf(form: FormData, name: string): Promise<Uint8Array | undefined> {
  const file = form.get(name);
  if (file === null || typeof file === "string" || file.size === 0) return undefined;
  return new Uint8Array(await file.arrayBuffer());
}

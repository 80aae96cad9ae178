import { z } from "zod";

/** A form with one code, as it was typed, and where to go when it is right. */
export const codeForm = z.object({
  code: z.string().trim().min(1, "forms.required").max(40, "forms.invalid"),
  returnTo: z.string().max(2_000).optional(),
});

import { z } from "zod";
import { LINES_LIMIT } from "~/domain/joining/reading-lines";

/** A pasted list, the edition and the role it is for. */
export const listForm = z.object({
  cycle: z.string().min(1, "forms.choose").max(100),
  role: z.enum(["mentee", "mentor"], "forms.choose"),
  lines: z
    .string()
    .trim()
    .min(1, "forms.required")
    .max(60_000, "forms.tooLong")
    .refine((text) => text.split("\n").length <= LINES_LIMIT, "joining.add.tooMany"),
});

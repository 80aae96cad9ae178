import { data } from "@remix-run/node";
import { z } from "zod";
import { emailField } from "~/auth/sign-in.server";
import type { FormAnswer } from "~/http/form.server";

/** A mailbox and the code of the letter that it was sent. */
export const letterCode = z.object({
  email: emailField,
  code: z.string().trim().min(1, "forms.required").max(40, "auth.typeCode.wrong"),
});

/** The answer (400) to a code that does not open; what was typed stays. */
export const wrongCode = (typed: z.infer<typeof letterCode>) =>
  data<FormAnswer>({ errors: { code: { key: "auth.typeCode.wrong" } }, typed }, 400);

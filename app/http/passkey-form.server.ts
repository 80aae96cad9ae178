import { z } from "zod";

/** A form that carries the browser's answer about a passkey, as JSON. */
export const passkeyForm = z.object({
  answer: z.string().min(1, "factors.passkeys.failed").max(20_000, "factors.passkeys.failed"),
  returnTo: z.string().max(2_000).optional(),
});

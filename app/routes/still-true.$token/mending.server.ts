import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { PageOwner } from "~/domain/members/editing/save.server";
import { type CardOwner, findCardOwner } from "~/domain/members/freshness-link.server";
import { submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import type { CardPart } from "./card-parts";

/** The address of the card that a link opens. */
export const cardAt = (token: string): string => `/still-true/${encodeURIComponent(token)}`;

/** Whose card the link opens; where it does not any more, the reader is led to the page that says so. */
export function requireCardOwner(token: string): CardOwner {
  const owner = findCardOwner(token);
  if (!owner) throw redirect(cardAt(token));
  return owner;
}

type Mending<T> = {
  token: string;
  part: CardPart;
  shape: z.ZodType<T>;
  save: (owner: PageOwner, draft: T) => void;
};

/**
 * Saves one part of the card by its link, as the settings save it, and leads back to the card, on which the next
 * can be mended: the link stays. What is wrong comes back with what was typed.
 */
export async function mendPart<T>(request: Request, { token, part, shape, save }: Mending<T>) {
  const { id } = requireCardOwner(token);
  return submitForm(request, shape, async (draft) => {
    await writing.take(id);
    save(requireCardOwner(token), draft); // asked again: the link may have been used up while this one waited
    return redirect(`${cardAt(token)}?saved=${part}`);
  });
}

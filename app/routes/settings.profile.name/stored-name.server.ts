import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import type { PageOwner } from "~/domain/members/editing/save.server";

/** How somebody is called and spoken to, as it is kept, for the form that changes it. */
export function storedName(owner: PageOwner) {
  const { name, nameLatin, nameCyrillic, nameLocked, alsoKnownAs, vocative, address } = getOwnProfile(owner);
  return { name, nameLatin, nameCyrillic, nameLocked, alsoKnownAs, vocative, address };
}

/** What any screen needs to show somebody; the domain says what that is. */
export type { PersonRef } from "~/domain/members/person";

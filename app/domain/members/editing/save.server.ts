import { db, type Tx } from "db/client.server";
import { members } from "db/schema";
import { eq } from "drizzle-orm";
import { renderProse } from "~/domain/prose/render.server";
import { signal } from "~/domain/signals.server";
import { slug } from "~/text/slug";
import { sortKey } from "~/text/sort-key";
import { refreshFace } from "../members.server";
import type { Member } from "../person";
import { writeMemberSearch } from "../search.server";
import type {
  AboutDraft,
  CardDraft,
  ContactDraft,
  LinksDraft,
  NameDraft,
  PathDraft,
  WorkDraft,
} from "./drafts.server";

type Columns = Partial<typeof members.$inferInsert>;

/** Whose page it is: signed in, or come by the link of a letter that opens their own card. */
export type PageOwner = Pick<Member, "id">;

/**
 * Writes a part of the member's own page, in one go with the orders, the search and the face that follow
 * from it; whoever mends a part has looked, so the details count as confirmed now. Signals `member.changed`.
 */
export function savePart(member: PageOwner, columns: Columns, more: (tx: Tx) => void = () => {}): void {
  db.transaction((tx) => {
    more(tx);
    tx.update(members)
      .set({ ...columns, confirmedAt: new Date() })
      .where(eq(members.id, member.id))
      .run();
    refreshFace(tx, member.id);
    writeMemberSearch(tx, member.id);
  });
  signal({ type: "member.changed", memberId: member.id });
}

/**
 * Keeps how the member is called and spoken to. The handle stays, so that links to the page do; a form of the
 * name for a script is dropped where the name is the same in it.
 */
export function saveName(member: PageOwner, draft: NameDraft): void {
  savePart(member, nameColumns(draft));
}

/** The columns that follow from a name: the forms, and the orders of the directory. */
export function nameColumns(draft: Pick<NameDraft, "name" | "nameLatin" | "nameCyrillic">): Columns {
  return {
    ...draft,
    sortLatin: sortKey(draft.nameLatin ?? draft.name),
    sortCyrillic: sortKey(draft.nameCyrillic ?? draft.name, "sr-Cyrl"),
  };
}

/** Keeps a place and a work as they stand on the card of "is this still true?"; what else is said of them stays. */
export function saveCardWork(member: PageOwner, draft: CardDraft): void {
  savePart(member, workColumns(draft));
}

/** Keeps where the member is and what they do. */
export function saveWork(member: Member, { sector, ...work }: WorkDraft): void {
  savePart(member, { ...workColumns(work), sectorSlug: sector });
}

/** The columns that follow from a place and a work. */
function workColumns<Work extends { city: string | null }>(work: Work) {
  return { ...work, citySlug: work.city && (slug(work.city) || null) };
}

/** Keeps what the member says of themselves; the Markdown is made safe here. */
export function saveAbout(member: Member, { bioLatin, bioEn }: AboutDraft): void {
  savePart(member, {
    bioLatin,
    bioHtml: bioLatin && renderProse(bioLatin),
    bioEn,
    bioEnHtml: bioEn && renderProse(bioEn),
  });
}

export function saveLinks(member: Member, draft: LinksDraft): void {
  savePart(member, draft);
}

export function savePath(member: Member, draft: PathDraft): void {
  savePart(member, draft);
}

/** Keeps how much the member can take on, when and how; a pause ends by itself. */
export function saveContact(member: Member, draft: ContactDraft): void {
  savePart(member, draft);
}

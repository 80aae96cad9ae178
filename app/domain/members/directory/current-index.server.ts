import { prepared, sqlite } from "db/client.server";
import { wordsIn } from "~/domain/fields/words.server";
import { DirectoryIndex } from "./directory-index.server";
import { readPeople } from "./people.server";

const AT_ONCE = 2_000; // so many changes at once are read faster by reading everybody
const EMPTY_SHARE = 0.2; // of places; beyond it the index is made anew

let index: DirectoryIndex | undefined;
let seen = 0; // the number of the last change that is in the index

const changes = prepared(() =>
  sqlite.prepare<[number], { memberId: string; number: number }>(
    "SELECT member_id AS memberId, number FROM directory_changes WHERE number > ? ORDER BY number",
  ),
);

/**
 * The directory as it is this moment: made at the first call (the start makes it), then kept up with whoever
 * has changed since, in this process or another one, before anybody is shown.
 */
export function currentIndex(): DirectoryIndex {
  if (!index || index.emptied > 100 + EMPTY_SHARE * index.standings.length) return rebuilt();
  const changed = changes().all(seen);
  if (changed.length > AT_ONCE) return rebuilt();
  const again = [...changed.map(({ memberId }) => memberId), ...index.turned(Date.now())];
  if (again.length === 0) return index;
  for (const id of again) index.remove(id);
  for (const person of readPeople(again)) index.add(person);
  seen = changed.at(-1)?.number ?? seen;
  return index;
}

function rebuilt(): DirectoryIndex {
  const fresh = new DirectoryIndex();
  // The number first: whoever changes while the rest is read is read once more.
  seen = sqlite.prepare("SELECT coalesce(max(number), 0) FROM directory_changes").pluck().get() as number;
  for (const person of readPeople()) fresh.add(person);
  nameValues(fresh);
  index = fresh;
  return fresh;
}

/** People are found by the words of what they do, in whichever language these are typed. */
function nameValues(fresh: DirectoryIndex): void {
  for (const language of ["en", "sr-Latn"] as const) {
    const { fields, specialisms, kindsOfWork, sectors, topics } = wordsIn(language);
    for (const { slug, name } of fields.values()) fresh.name(name, fresh.gathering("field", slug));
    for (const [slug, name] of specialisms) fresh.name(name, fresh.gathering("specialism", slug));
    for (const [slug, name] of kindsOfWork) fresh.name(name, fresh.gathering("kind", slug));
    for (const [slug, name] of sectors) fresh.name(name, fresh.gathering("sector", slug));
    for (const [slug, name] of topics) {
      fresh.name(name, fresh.gathering("helps", slug), fresh.gathering("seeks", slug));
    }
  }
}

import { prepared, sqlite } from "db/client.server";
import FastBitSet from "fastbitset";
import { CLOSENESS, type Closeness } from "../audience";
import type { Viewer } from "../person";
import { isStaff } from "../rules";
import type { DirectoryIndex } from "./directory-index.server";
import { anyOf, type People, type Sight, within } from "./holders.server";

const neighbours = prepared(() => ({
  paired: sqlite
    .prepare<{ id: string }, string>(
      "SELECT mentor_id FROM pairs WHERE mentee_id = @id UNION SELECT mentee_id FROM pairs WHERE mentor_id = @id",
    )
    .pluck(),
  blocked: sqlite
    .prepare<{ id: string }, string>(
      "SELECT blocked_id FROM blocks WHERE member_id = @id UNION SELECT member_id FROM blocks WHERE blocked_id = @id",
    )
    .pluck(),
  cycles: sqlite.prepare<[string], string>("SELECT slug FROM cycles WHERE id = ?").pluck(),
}));

/**
 * Whom the viewer finds, by the audience of their parts: what closenessTo of visibility.server.ts says of one
 * person, for everybody at once. Whoever does not let the viewer find them is in none of it.
 */
export function sightOf(viewer: Viewer, index: DirectoryIndex): Sight {
  const { paired, blocked, cycles } = neighbours();
  const peopleOf = (ids: string[]): People =>
    new FastBitSet(ids.map((id) => index.placeOf(id)).filter((place) => place !== undefined));
  const everybody = index.present;
  const self = peopleOf([viewer.id]);
  if (isStaff(viewer)) return listed(index, [self, everybody, everybody, everybody, everybody]);

  const shut = peopleOf(blocked.all({ id: viewer.id }));
  const unblocked = (people: People) => people.difference(shut);
  const pair = unblocked(peopleOf(paired.all({ id: viewer.id })));
  const all = unblocked(everybody.clone());
  const mates = viewer.cycleIds.map((id) => index.holders("cycle", cycles.get(id) ?? ""));
  const cycle = anyOf(mates, [self, self, self, self, all]).union(pair);
  return listed(index, [self, self, pair.union(self), cycle.union(self), all.union(self)]);
}

function listed(index: DirectoryIndex, near: Sight): Sight {
  return within(near, anyOf([index.listing], near)).map((people) => people.intersection(index.present));
}

const NEAREST_FIRST: Closeness[] = [
  CLOSENESS.self,
  CLOSENESS.staff,
  CLOSENESS.pair,
  CLOSENESS.cycle,
  CLOSENESS.member,
];

/** How near the reader of the sight stands to the person at a place. */
export function closenessIn(sight: Sight, place: number): Closeness {
  return NEAREST_FIRST.find((closeness) => sight[closeness]!.has(place)) ?? CLOSENESS.nobody;
}

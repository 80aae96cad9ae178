import { sqlite } from "db/client.server";

/** What there is of somebody, in numbers: for the choice between the ways to leave. */
export type WhatStays = {
  threads: number;
  /** Of the threads, those in which others have answered. */
  answered: number;
  replies: number;
  messages: number;
  pairs: number;
  /** How often somebody looked at their contact data. */
  reveals: number;
};

/** Counts what a person has written and is part of. */
export function countWhatStays(memberId: string): WhatStays {
  // One statement on every visit of one rare page: not worth keeping prepared.
  return sqlite
    .prepare<[{ id: string }], WhatStays>(
      `SELECT
        (SELECT count(*) FROM threads WHERE author_id = @id) AS threads,
        (SELECT count(*) FROM threads WHERE author_id = @id AND EXISTS (
          SELECT 1 FROM replies WHERE thread_id = threads.id AND author_id <> @id)) AS answered,
        (SELECT count(*) FROM replies WHERE author_id = @id) AS replies,
        (SELECT count(*) FROM messages WHERE author_id = @id) AS messages,
        (SELECT count(*) FROM pairs WHERE mentor_id = @id OR mentee_id = @id) AS pairs,
        (SELECT count(*) FROM reveals WHERE owner_id = @id) AS reveals`,
    )
    .get({ id: memberId })!;
}

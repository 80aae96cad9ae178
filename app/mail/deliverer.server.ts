import { db } from "db/client.server";
import { isBusy, retryWhileBusy } from "~/domain/database-trouble.server";
import {
  dropLetter,
  findDueLetter,
  findNextDue,
  isTooLate,
  type Letter,
  markDelayed,
  markRefused,
  markSent,
  markUncertain,
  putBack,
  takeLetter,
} from "~/domain/letters/outbox.server";
import { noteEmailTrouble } from "~/domain/members/email-trouble.server";
import { composeMessage, isMailbox } from "./message.server";
import type { HandOver, Outcome } from "./smtp.server";
import { type ReadyLetter, writeLetter } from "./write-letter.server";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Letters that nobody waits for leave one every three seconds: mail servers distrust a new sender in a hurry. */
const PACE = 3 * SECOND;
/** When the whole server is away it is asked again after a minute, later every five. */
const PAUSES = [MINUTE, 2 * MINUTE, 5 * MINUTE];
const IDLE = 5 * MINUTE;
/** A letter that cannot be written must not hold up the others. */
const UNWRITTEN = { result: "refused", problem: "could not be written", address: false } as const;

/** What delivering reports: trouble with the way out (null when it is over), and mistakes of ours. */
export type Report = { trouble: (problem: string | null) => void; failed: (error: unknown) => void };

export type Deliverer = {
  /** Does the next thing there is to do; resolves with the milliseconds until there may be more. */
  step: () => Promise<number>;
};

type Ways = {
  /** Hands a message over; undefined where the outbox itself is read (a demo without a mail server). */
  handOver?: HandOver;
  from: string;
  clock?: () => number;
  report: Report;
};

/**
 * Delivers the outbox, one letter a step. Letters that somebody waits for leave at once, before the others,
 * which keep to the pace. A letter is taken, and its links are made, in one transaction before it leaves.
 */
export function createDeliverer({ handOver, from, clock = Date.now, report }: Ways): Deliverer {
  let nextPaced = 0;
  let closedUntil = 0;
  let pauses = 0;

  const step = async (): Promise<number> => {
    const time = clock();
    if (time < closedUntil) return closedUntil - time;
    const now = new Date(time);
    const paced = !handOver || time >= nextPaced;
    const letter = findDueLetter({ now, paced });
    if (!letter) return untilNext(time, nextPaced);
    const ready = await take(letter, now, report);
    if (!ready) return 0;
    if (!handOver) {
      await retryWhileBusy(() => markSent(letter, now, ready));
      return 0;
    }
    if (letter.priority > 0) nextPaced = time + PACE;
    const message = await composeMessage(letter, ready, from).catch(report.failed);
    const outcome = message ? await handOver(message) : UNWRITTEN;
    await settle(letter, outcome, new Date(clock()));
    return 0;
  };

  const settle = (letter: Letter, outcome: Outcome, now: Date) =>
    retryWhileBusy(() => {
      minded(outcome, now.getTime());
      switch (outcome.result) {
        case "sent":
          return markSent(letter, now);
        case "uncertain":
          return markUncertain(letter, outcome.problem);
        case "later":
          return markDelayed(letter, outcome.problem, now);
        case "closed":
          return putBack(letter, outcome.problem, new Date(closedUntil));
        case "refused":
          markRefused(letter, outcome.problem);
          if (outcome.address) noteEmailTrouble(letter.toAddress, outcome.problem, now);
      }
    });

  /** Whether everybody has to wait: the server is away, or does not let us in. */
  const minded = (outcome: Outcome, time: number) => {
    const away = outcome.result === "closed" || (outcome.result === "later" && outcome.everybody);
    if (away) {
      closedUntil = time + PAUSES[Math.min(pauses++, PAUSES.length - 1)]!;
      report.trouble(outcome.problem);
    } else if (outcome.result !== "uncertain") {
      pauses = 0;
      report.trouble(null);
    }
  };
  return { step };
}

/** Takes a letter and writes it; undefined when it does not leave: somebody was faster, or it is not true any more. */
async function take(letter: Letter, now: Date, report: Report): Promise<ReadyLetter | undefined> {
  try {
    return await retryWhileBusy(() =>
      db.transaction(
        (tx) => {
          if (!takeLetter(tx, letter)) return undefined;
          const ready = isTooLate(letter, now) ? null : writeLetter(tx, letter, now);
          if (ready && isMailbox(letter.toAddress)) return ready;
          dropLetter(tx, letter.id, ready ? "not an address" : null);
          return undefined;
        },
        { behavior: "immediate" },
      ),
    );
  } catch (error) {
    if (isBusy(error)) throw error;
    report.failed(error);
    db.transaction((tx) => dropLetter(tx, letter.id, UNWRITTEN.problem));
    return undefined;
  }
}

function untilNext(time: number, nextPaced: number): number {
  const atOnce = findNextDue(false)?.getTime() ?? Infinity;
  const paced = Math.max(findNextDue(true)?.getTime() ?? Infinity, nextPaced);
  return Math.min(Math.max(Math.min(atOnce, paced) - time, 1), IDLE);
}

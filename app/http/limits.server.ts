import cluster from "node:cluster";
import { RateLimiterCluster, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "~/domain/refusal";

/** A count of tries in a window of seconds; the name tells it from the others. */
type Limit = { name: string; points: number; seconds: number };

/**
 * A limiter that refuses (429) with the seconds to wait. Counted in memory by the monotonic passing of time, so
 * a jumping clock or a restart never locks anybody out; with several workers in that of the first process, which
 * counts for all of them.
 */
export function limiter({ name, points, seconds }: Limit) {
  const settings = { keyPrefix: name, points, duration: seconds };
  const memory = cluster.isWorker
    ? new RateLimiterCluster({ ...settings, timeoutMs: 5_000 })
    : new RateLimiterMemory(settings);
  return {
    /** Counts one try of the key, or refuses. */
    async take(key: string): Promise<void> {
      try {
        await memory.consume(key);
      } catch (result) {
        if (!(result instanceof RateLimiterRes)) throw result;
        throw tooFast(result.msBeforeNext);
      }
    },
    /** Gives one counted try back: it turned out to be no guess. */
    giveBack: (key: string) => memory.reward(key, 1),
    /** Forgets the tries of a key, as after the right password. */
    forget: (key: string) => memory.delete(key),
  };
}

function tooFast(msBeforeNext: number): Refusal {
  return new Refusal(429, "errors.429.wait", { seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) });
}

/** Guesses of a password: strict for one account from one client, loose for a client (a whole hall). */
export const guesses = {
  ofAccountAndClient: limiter({ name: "account-client", points: 8, seconds: 15 * 60 }),
  ofClient: limiter({ name: "client", points: 200, seconds: 15 * 60 }),
  /** Codes of a second factor, wherever they come from: who guesses them has the first proof already. */
  ofSecondFactor: limiter({ name: "second-factor", points: 30, seconds: 60 * 60 }),
};

/** Guesses of a code from a letter; the code itself takes only five. */
export const codeGuesses = limiter({ name: "code", points: 20, seconds: 15 * 60 });

/**
 * Letters that visitors ask for: few to one mailbox from one client, some more to it from all, so that a stranger
 * who uses theirs up leaves its owner some; loosely from one client (a hall behind one address).
 */
export const letterAsks = {
  ofAddressAndClient: limiter({ name: "letters-address-client", points: 5, seconds: 60 * 60 }),
  ofAddress: limiter({ name: "letters-address", points: 15, seconds: 60 * 60 }),
  ofClient: limiter({ name: "letters-client", points: 300, seconds: 15 * 60 }),
};

/** Lines of visitors to the team, from one client. */
export const visitorLines = limiter({ name: "visitor-lines", points: 30, seconds: 60 * 60 });

/** What a member writes: a person cannot be this fast, a script can. */
export const writing = limiter({ name: "writing", points: 30, seconds: 60 });

/** Searches of a member: nobody reads a page of what was found in less than a second, time after time. */
export const searching = limiter({ name: "searching", points: 60, seconds: 60 });

/** Letters that a member asks to be sent: enough for whoever mistypes, too few to trouble a stranger's mailbox. */
export const letterWishes = limiter({ name: "letter-wishes", points: 6, seconds: 60 * 60 });

/**
 * Counts codes of a second factor that are tried for a member, strictly from one client and loosely from all;
 * refuses (429) too many. Returns the way to forget them, for the right one.
 */
export async function countCode(memberId: string, client: string): Promise<() => Promise<unknown>> {
  const here = `second factor ${memberId} ${client}`;
  await guesses.ofAccountAndClient.take(here);
  await guesses.ofSecondFactor.take(memberId);
  return () =>
    Promise.all([guesses.ofAccountAndClient.forget(here), guesses.ofSecondFactor.forget(memberId)]);
}

/** As countCode, for the password of somebody who is signed in. */
export async function countPassword(memberId: string, client: string): Promise<() => Promise<unknown>> {
  const here = `password ${memberId} ${client}`;
  await guesses.ofAccountAndClient.take(here);
  return () => guesses.ofAccountAndClient.forget(here);
}

/** Copies of one's own data: each reads all that somebody ever wrote. */
export const exports = limiter({ name: "exports", points: 5, seconds: 60 * 60 });

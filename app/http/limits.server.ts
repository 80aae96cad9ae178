import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "~/domain/refusal";

/** A count of tries in a window of seconds. */
type Limit = { points: number; seconds: number };

/**
 * A limiter that refuses (429) with the seconds to wait. Counted in this process's memory by the
 * monotonic passing of time, so a jumping clock or a restart never locks anybody out.
 */
export function limiter({ points, seconds }: Limit) {
  const memory = new RateLimiterMemory({ points, duration: seconds });
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
  ofAccountAndClient: limiter({ points: 8, seconds: 15 * 60 }),
  ofClient: limiter({ points: 200, seconds: 15 * 60 }),
};

/** Guesses of a code from a letter; the code itself takes only five. */
export const codeGuesses = limiter({ points: 20, seconds: 15 * 60 });

/** Letters that visitors ask for: few to one mailbox, loosely from one client (a hall behind one address). */
export const letterAsks = {
  ofAddress: limiter({ points: 5, seconds: 60 * 60 }),
  ofClient: limiter({ points: 300, seconds: 15 * 60 }),
};

/** Lines of visitors to the team, from one client. */
export const visitorLines = limiter({ points: 30, seconds: 60 * 60 });

/** What a member writes: a person cannot be this fast, a script can. */
export const writing = limiter({ points: 30, seconds: 60 });

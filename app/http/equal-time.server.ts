/** Longer than the work of any of these answers takes. */
const ANSWER_AFTER = 200;

/**
 * Does the work and answers after a fixed time, so that the time tells nobody whether an address is known
 * (only then is something written).
 */
export async function inEqualTime<T>(work: () => T | Promise<T>): Promise<T> {
  const waited = new Promise((resolve) => setTimeout(resolve, ANSWER_AFTER));
  try {
    return await work();
  } finally {
    await waited;
  }
}

import { hash, verify } from "@node-rs/argon2";

// OWASP's argon2id: 19 MiB, two passes. It runs off the event loop.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Longer ones are refused without hashing. */
export const PASSWORD_MAX = 1_000;

/** Hashes a password exactly as it was typed (no trimming, no folding). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let dummy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash (unknown address, dormant profile) it works as
 * long over a hash that nobody has, so that the answer's time tells nothing.
 */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  if (password.length > PASSWORD_MAX) return false;
  dummy ??= hashPassword(crypto.randomUUID());
  const matches = await verify(stored ?? (await dummy), password);
  return Boolean(stored) && matches;
}

/** Why somebody wants an address or a number: a sentence, which its owner reads. */
export const REVEAL_REASON_LIMIT = 300;
/** Reveals a day: a person writes to a few people, a collector of addresses would want all. */
export const REVEALS_A_DAY = 10;

const KNOWN = [400, 401, 403, 404, 405, 409, 413, 429, 500, 503] as const;

/** The status that has words of its own; an unknown one is read as 500. */
export function knownStatus(status: number): (typeof KNOWN)[number] {
  return KNOWN.find((each) => each === status) ?? 500;
}

/** The first steps, in their order. */
export const STEPS = ["photo", "fields", "topics", "privacy"] as const;
export type Step = (typeof STEPS)[number];

/** Where one goes from a step: to the next one, or home. */
export const after = (step: Step): string => {
  const next = STEPS[STEPS.indexOf(step) + 1];
  return next ? `/welcome/${next}` : "/";
};

import { accessThreads } from "./access";
import { audienceThreads } from "./audiences";
import { careerThreads } from "./career";
import { feeThreads } from "./fees";
import { fundingThreads } from "./funding";
import { heritageThreads } from "./heritage";
import { introductionThreads } from "./introductions";
import { mentorThreads } from "./mentors";
import { mobilityThreads } from "./mobility";
import { policyThreads } from "./policy";
import { productionThreads } from "./production";
import type { ThreadSeed } from "./thread-seed";
import { wellbeingThreads } from "./wellbeing";

/** The demo’s fully written discussions: 42 by theme, one passed deadline, one very long. */
export const fullThreads: ThreadSeed[] = [
  ...fundingThreads,
  ...mobilityThreads,
  ...audienceThreads,
  ...wellbeingThreads,
  ...feeThreads,
  ...heritageThreads,
  ...productionThreads,
  ...policyThreads,
  ...accessThreads,
  ...careerThreads,
  ...mentorThreads,
  ...introductionThreads,
];

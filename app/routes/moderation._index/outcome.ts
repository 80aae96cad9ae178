import type { LogAction } from "~/domain/moderation/log.server";
import type { Decision } from "~/domain/moderation/rules";

/** Which decision a line of the log tells. */
export function decisionOf(action: LogAction): Decision {
  if (action === "report.kept") return "keep";
  return action === "report.removed" ? "remove" : "hide";
}

import { logError } from "~/http/log.server";

/**
 * Does what a clock calls for. What fails there is logged and goes no further: nobody stands above a timer, and an
 * error that nobody catches ends the process for everybody.
 */
export function attempt(where: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    logError(error, { where });
  }
}

/** Whether a route asks for scripts also for a visitor: its `handle` says `scripted`. */
export function isScripted(handle: unknown): boolean {
  return (handle as { scripted?: unknown } | undefined)?.scripted === true;
}

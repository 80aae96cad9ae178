let origin: string | undefined;

/**
 * Says where this community is, as links in letters name it: PUBLIC_URL, or for the demo the address it
 * listens on. Told once, after listening; a request's Host has no say in it.
 */
export function setLinkOrigin(address: string): void {
  origin = new URL(address).origin;
}

/** A whole address of ours for a letter. Throws before it is known where we are. */
export function linkTo(path: string): string {
  if (!origin) throw new Error("A letter was written before the server had an address");
  return origin + path;
}

/** The host in it, for ids of messages. */
export function linkHost(): string {
  return new URL(linkTo("/")).hostname;
}

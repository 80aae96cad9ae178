import type { AnchorHTMLAttributes } from "react";

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & { to: string };

/**
 * A link to a page of ours. A plain anchor: it costs the server nothing, works before and without the script,
 * and `useClickNavigation` turns its click into a navigation without reload.
 */
export function Link({ to, ...anchor }: LinkProps) {
  return <a href={to} {...anchor} />;
}

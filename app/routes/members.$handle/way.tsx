import type { ComponentProps } from "react";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";

/** A link into the community; for a visitor, who may not go there, the words alone. */
export function Way({ to, title, ...rest }: ComponentProps<typeof Link>) {
  const { viewer } = useReader();
  if (viewer) return <Link to={to} title={title} {...rest} />;
  const { className, children } = rest;
  return (
    <span className={className} title={title} data-f={(rest as { "data-f"?: string })["data-f"]}>
      {children}
    </span>
  );
}

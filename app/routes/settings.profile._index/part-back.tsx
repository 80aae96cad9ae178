import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import "./part-form.css";

/** The way from one part back to the whole, above its title. */
export function PartBack({ to, name }: { to: string; name: ReactNode }) {
  return (
    <p className="small">
      <Link className="plain" to={to}>
        <span className="part-form-back">
          <Icon name="right" />
        </span>
        {name}
      </Link>
    </p>
  );
}

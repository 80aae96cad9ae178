import type { ReactNode } from "react";
import { Link } from "./link";

type Tab = { to: string; label: ReactNode; count?: number; current: boolean };

/** Views of one list, each with an address of its own; `label` names the set. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ to, label: text, count, current }) => (
        <Link key={to} to={to} aria-current={current ? "page" : undefined}>
          <span>
            {text}
            {count !== undefined && <span className="num"> {count}</span>}
          </span>
        </Link>
      ))}
    </nav>
  );
}

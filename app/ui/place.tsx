import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { Link } from "./link";

type PlaceProps = {
  icon: IconName;
  to: string;
  title: string;
  count?: number;
  level?: 2 | 3;
  children?: ReactNode;
};

/** A row that leads somewhere, with what waits there. */
export function Place({ icon, to, title, count, level = 2, children }: PlaceProps) {
  const Title = `h${level}` as const;
  return (
    <div className="item">
      <Icon name={icon} />
      <div>
        <Title>
          <Link to={to}>{title}</Link>
        </Title>
        {children && <p>{children}</p>}
      </div>
      {count ? <span className="count num">{count}</span> : null}
    </div>
  );
}

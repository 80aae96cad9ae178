import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type BannerProps = {
  icon: IconName;
  tone?: "warn";
  children: ReactNode;
  /** A link or a small button at the end. */
  end?: ReactNode;
  /** Says it aloud when it appears: "alert" at once, "status" when there is a pause. */
  role?: "alert" | "status";
};

/** A line across the place it concerns: the connection is lost, something is pinned, a form was not taken. */
export function Banner({ icon, tone, children, end, role }: BannerProps) {
  return (
    <div className="banner" data-tone={tone} role={role}>
      <Icon name={icon} />
      <span>{children}</span>
      {end && <span className="push">{end}</span>}
    </div>
  );
}

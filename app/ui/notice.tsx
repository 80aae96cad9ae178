import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type NoticeProps = {
  title: ReactNode;
  /** What it is, with its sign: "Saopštenje tima". */
  kind: ReactNode;
  icon?: IconName;
  /** When, or another note after the kind. */
  note?: ReactNode;
  children?: ReactNode;
};

/** Something the team says to everybody; the title is usually a link to the whole of it. */
export function Notice({ title, kind, icon = "pin", note, children }: NoticeProps) {
  return (
    <article className="notice">
      <p className="kicker">
        <Tag tone="accent" icon={icon}>
          {kind}
        </Tag>
        {note}
      </p>
      <h2>{title}</h2>
      {children}
    </article>
  );
}

/** Two or three words about a thing, with a sign, so that the colour never stands alone. */
export function Tag({
  tone,
  icon,
  children,
}: {
  tone: "ok" | "warn" | "bad" | "accent";
  icon: IconName;
  children: ReactNode;
}) {
  return (
    <span className="tag" data-tone={tone}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

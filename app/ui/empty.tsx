import type { ReactNode } from "react";
import { Art } from "./art";

type EmptyProps = {
  title: ReactNode;
  /** What to do instead: a sentence in a `<p>`, and at most one button. */
  children?: ReactNode;
  /** Two field codes for the picture. */
  art?: [string, string];
  /** The level of the title among the headings around it. */
  level?: 1 | 2 | 3;
};

/** A place where there is nothing yet, which says so and invites. */
export function Empty({ title, children, art, level = 2 }: EmptyProps) {
  const Title = `h${level}` as const;
  return (
    <div className="empty">
      <Art fields={art} />
      <Title>{title}</Title>
      {children}
    </div>
  );
}

import type { ReactNode } from "react";
import { Banner } from "~/ui/banner";
import { knobs } from "~/ui/knobs";

type GateHeadProps = {
  title: string;
  children?: ReactNode;
  /** What keeps the form from being done, already in the reader's language. */
  problem?: string;
};

/** What a page at the door begins with: its title, one line, and what was wrong. */
export function GateHead({ title, children, problem }: GateHeadProps) {
  return (
    <>
      <header className="stack" style={knobs({ gap: ".4rem" })}>
        <h1>{title}</h1>
        {children && <p className="ink2">{children}</p>}
      </header>
      {problem && (
        <Banner icon="warn" tone="warn" role="alert">
          {problem}
        </Banner>
      )}
    </>
  );
}

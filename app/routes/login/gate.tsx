import type { ReactNode } from "react";
import type { Sky } from "~/domain/members/sky.server";
import { useT } from "~/i18n/use-t";
import { Constellation } from "~/ui/constellation";
import { knobs } from "~/ui/knobs";
import { LanguageSwitch } from "~/ui/language-switch";
import { Link } from "~/ui/link";
import { Mark } from "~/ui/mark";
import { useReader } from "~/ui/reader";
import "~/ui/screens/gate.css";

type GateProps = {
  /** The community without names, as decoration. */
  sky?: Pick<Sky, "people" | "pairs">;
  children: ReactNode;
};

/** The door of the community: a picture and a sentence of somebody inside, and the form beside it. */
export function Gate({ sky, children }: GateProps) {
  const t = useT();
  const { demo } = useReader();
  return (
    <main id="main" className="gate">
      <aside className="gate-art night" data-theme="dark" aria-label={t("shell.name")}>
        <Link className="brand" to="/">
          <Mark size={40} />
          <b>{t("shell.name")}</b>
        </Link>
        {sky && (
          <div className="gate-stars">
            <Constellation people={sky.people} pairs={sky.pairs} glyphs={false} />
          </div>
        )}
        <blockquote>
          <p className="serif">{t("auth.quote")}</p>
          <footer className="small ink2">{t("auth.quoteBy")}</footer>
        </blockquote>
      </aside>
      <section className="gate-form">
        <div className="row" style={{ justifyContent: "end" }}>
          <LanguageSwitch />
        </div>
        <div className="gate-in stack" style={knobs({ gap: "1.5rem" })}>
          {children}
          {demo && (
            <p className="xs muted">
              {t("shell.demo.line")} <Link to="/outbox">{t("shell.demo.outbox")}</Link>
            </p>
          )}
        </div>
      </section>
    </main>
  );
}

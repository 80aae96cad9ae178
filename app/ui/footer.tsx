import { useT } from "~/i18n/use-t";
import { Keyboard } from "./keyboard";
import { Link } from "./link";
import { piece } from "./piece";
import { useReader } from "./reader";
import { ThemeSwitch } from "./theme-switch";

const PROGRAMME = "https://kreativnomentorstvo.com";

/** The foot of every page: one sentence about the house, its papers, and how it looks. */
export function Footer() {
  const t = useT();
  const { demo, outbox, viewer } = useReader();
  return (
    <footer className="foot">
      <div className="foot-in">
        <p>{t("shell.footer.line")}</p>
        <Papers />
        <div className="foot-tools">
          <ThemeSwitch />
          {viewer && <Keyboard />}
        </div>
        {demo && (
          <p className="foot-demo">
            {t("shell.demo.line")} {outbox && <Link to="/outbox">{t("shell.demo.outbox")}</Link>}
          </p>
        )}
      </div>
    </footer>
  );
}

const Papers = piece(() => {
  const t = useT();
  return (
    <nav className="row" aria-label={t("shell.footer.papers")}>
      <Link to="/rules">{t("shell.footer.rules")}</Link>
      <Link to="/privacy">{t("shell.footer.privacy")}</Link>
      <Link to="/accessibility">{t("shell.footer.accessibility")}</Link>
      <Link to="/help">{t("joining.help.title")}</Link>
      <a href={PROGRAMME} rel="noreferrer">
        {t("shell.footer.programme")}
      </a>
    </nav>
  );
});

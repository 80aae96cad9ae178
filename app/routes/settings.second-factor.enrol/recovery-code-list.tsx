import { useT } from "~/i18n/use-t";
import "./second-factor.css";

/** The recovery codes, on the one page that shows them. The way on is a document of its own: powers may have grown. */
export function RecoveryCodeList({ codes, next }: { codes: string[]; next: string }) {
  const t = useT();
  return (
    <>
      <h1>{t("factors.codes.title")}</h1>
      <p className="ink2">{t("factors.codes.lead")}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code} className="secret" translate="no">
            {code}
          </li>
        ))}
      </ol>
      <div className="row">
        <a className="btn" data-kind="primary" href={next}>
          {t("factors.codes.done")}
        </a>
      </div>
    </>
  );
}

import type { ReactNode } from "react";
import type { WaysToProve } from "~/auth/prove.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { Shell } from "~/ui/shell";
import "../settings._index/settings.css";

const WAYS = ["code", "recovery", "password", "letter", "passkey"] as const;
type Way = (typeof WAYS)[number];

type ProveFrameProps = { way: Way; ways: WaysToProve; returnTo: string; children: ReactNode };

/** The page that asks once more who one is: one way in the middle, the others below. */
export function ProveFrame({ way, ways, returnTo, children }: ProveFrameProps) {
  const t = useT();
  const open = { ...ways, recovery: ways.code };
  const others = WAYS.filter((one) => open[one] && one !== way);
  return (
    <Shell>
      <div className="stack settings">
        <h1>{t("factors.prove.title")}</h1>
        <p className="ink2">{t("factors.prove.lead")}</p>
        {children}
        {others.length > 0 && (
          <section>
            <h2 className="head">{t("factors.prove.ways")}</h2>
            <ul className="rows">
              {others.map((one) => (
                <li key={one}>
                  <Link to={`/settings/prove/${one}?${new URLSearchParams({ returnTo })}`}>
                    {t(`factors.prove.${one}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Shell>
  );
}

import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { useDateWords } from "~/ui/use-date-words";

type PasskeyRowProps = {
  passkey: { id: string; name: string; createdAt: Date | string; lastUsedAt: Date | string | null };
};

/** One passkey: its name, since when, when it was last used, and what one can do with it. */
export function PasskeyRow({ passkey: { id, name, createdAt, lastUsedAt } }: PasskeyRowProps) {
  const t = useT();
  const dateWords = useDateWords();
  return (
    <li className="item">
      <Icon name="lock" />
      <div>
        <h2>{name}</h2>
        <p>
          {t("factors.passkeys.since", { since: dateWords(createdAt) })} ·{" "}
          {lastUsedAt
            ? t("factors.passkeys.used", { used: dateWords(lastUsedAt) })
            : t("factors.passkeys.unused")}
        </p>
      </div>
      <span className="row">
        <Link
          className="btn small"
          data-kind="quiet"
          to={`/settings/passkeys/${id}/rename`}
          aria-label={t("factors.passkeys.rename", { name })}
        >
          <Icon name="pen" />
        </Link>
        <Link
          className="btn small"
          data-kind="quiet"
          to={`/settings/passkeys/${id}/remove`}
          aria-label={t("factors.passkeys.remove", { name })}
        >
          <Icon name="x" />
        </Link>
      </span>
    </li>
  );
}

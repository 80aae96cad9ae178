import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";

type Props = {
  /** Messages of others below what one sees. */
  count: number;
  /** Whether the end of the room is out of sight. */
  away: boolean;
  onGo: () => void;
  /** The way back to where one was before one was led elsewhere. */
  onBack: (() => void) | undefined;
};

/** The pills over the composer: what is new where the end is out of sight, and the way back from a message one was led to. */
export function NewMessages({ count, away, onGo, onBack }: Props) {
  const t = useT();
  if (!away && !onBack) return null;
  return (
    <div className="pills">
      {onBack && (
        <button type="button" className="pill is-back" onClick={onBack}>
          <Icon name="reply" />
          {t("messages.back")}
        </button>
      )}
      {away && (
        <button type="button" className="pill is-end" onClick={onGo}>
          <Icon name="arrdown" />
          {count > 0 ? t("rooms.newMessages", { count }) : t("rooms.toEnd")}
        </button>
      )}
    </div>
  );
}

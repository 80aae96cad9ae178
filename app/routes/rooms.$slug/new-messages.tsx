import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";

type Props = {
  /** Messages of others below what one sees. */
  count: number;
  /** Whether the end of the room is out of sight. */
  away: boolean;
  onGo: () => void;
};

/** The pill over the composer, only while the end is out of sight: what is new there, and the way to it. */
export function NewMessages({ count, away, onGo }: Props) {
  const t = useT();
  if (!away) return null;
  return (
    <button type="button" className="pill" onClick={onGo}>
      <Icon name="arrdown" />
      {count > 0 ? t("rooms.newMessages", { count }) : t("rooms.toEnd")}
    </button>
  );
}

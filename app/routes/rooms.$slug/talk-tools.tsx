import { useNavigate } from "@remix-run/react";
import type { RoomDays } from "~/domain/rooms/day-of-room.server";
import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { usePageKeys } from "~/ui/use-page-keys";
import { JumpToDay } from "./jump-to-day";
import { SelectLink } from "./selecting";
import "./talk-tools.css";

type TalkToolsProps = { slug: string; days: RoomDays; canPost: boolean };

/** Ways to what was said earlier: the search in the room, by its sign or by a key, and a day; and the way out for what is worth keeping. */
export function TalkTools({ slug, days, canPost }: TalkToolsProps) {
  const t = useT();
  const navigate = useNavigate();
  const search = `/rooms/${slug}/search`;
  // The same key on a keyboard set to Cyrillic.
  usePageKeys({ t: () => navigate(search), т: () => navigate(search) });
  return (
    <>
      <Link className="btn icon" to={search} aria-label={t("finding.open")} title={t("finding.open")}>
        <Icon name="search" />
      </Link>
      {days && <JumpToDay slug={slug} days={days} />}
      {canPost && days && <SelectLink slug={slug} />}
    </>
  );
}

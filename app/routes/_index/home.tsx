import { useT } from "~/i18n/use-t";
import { fullDate } from "~/text/dates";
import { knobs } from "~/ui/knobs";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { WaitingExtracts } from "../extracts.$extractId/waiting-extracts";
import { Conversations } from "./conversations";
import { FirstSteps } from "./first-steps";
import { GreetingLine } from "./greeting-line";
import type { Home } from "./home.server";
import { LatestAnnouncements } from "./latest-announcements";
import { MeetPeople } from "./meet-people";
import { Notices } from "./notices";
import { QuestionForYou } from "./question-for-you";
import { RoomsAside } from "./rooms-aside";
import { StillTrue } from "./still-true";
import "~/ui/screens/home.css";
import "./home-page.css";

/** A member's first page: what changed since they were here, and whether anybody needs them. */
export function HomePage({ home }: { home: Home }) {
  const t = useT();
  return (
    <Shell>
      <div className="stack" style={knobs({ gap: "var(--s7)" })}>
        <section aria-labelledby="greeting">
          <Today />
          <GreetingLine home={home} />
        </section>
        <div className="cols home">
          <div className="stack" style={knobs({ gap: "var(--s6)" })}>
            {home.isNew && <FirstSteps rooms={home.rooms ?? []} />}
            {!home.isNew && <StillTrue confirmedAt={home.confirmedAt} />}
            {home.question && <QuestionForYou question={home.question} />}
            <Conversations conversations={home.conversations} />
            <MeetPeople meet={home.meet} />
          </div>
          <Notices notices={home.notices} />
          {home.extracts && <WaitingExtracts extracts={home.extracts} />}
          <aside className="stack" style={knobs({ gap: "var(--s6)" })} aria-label={t("home.aside")}>
            <RoomsAside rooms={home.rooms} />
            <LatestAnnouncements announcements={home.latest} />
          </aside>
        </div>
      </div>
    </Shell>
  );
}

/** „Subota, 22. novembra 2025.” */
function Today() {
  const { language, timeZone, now } = useReader();
  const date = fullDate(new Date(now), language, timeZone);
  return <p className="muted home-date">{date.charAt(0).toUpperCase() + date.slice(1)}</p>;
}

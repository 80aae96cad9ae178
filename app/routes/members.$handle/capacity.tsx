import type { Profile } from "~/domain/members/profile.server";
import { useT } from "~/i18n/use-t";
import { weekdayName } from "~/text/weekday-name";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";

/** Whether the person says anything of how much and when they may be asked. */
export function saysCapacity({
  capacity,
  contactStyle,
  monthlyQuestions,
  contactDays,
  pausedUntil,
}: Profile) {
  return (
    Boolean(capacity || contactStyle || pausedUntil) || monthlyQuestions !== null || contactDays.length > 0
  );
}

/** How much, on which days and how the person likes to be asked, and until when not at all. */
export function Capacity({ profile }: { profile: Profile }) {
  const t = useT();
  const { language } = useReader();
  const { capacity, contactStyle, monthlyQuestions, contactDays, pausedUntil } = profile;
  const days = contactDays.map((day) => weekdayName(day, language)).join(", ");
  return (
    <>
      {pausedUntil && (
        <p className="small">
          <b>{t("members.profile.paused")}</b> <Time at={pausedUntil} form="date" />
        </p>
      )}
      {monthlyQuestions !== null && (
        <p className="small ink2">{t("members.profile.monthly", { count: monthlyQuestions })}</p>
      )}
      {days && <p className="small ink2">{t("members.profile.days", { days })}</p>}
      {capacity && (
        <p className="small ink2">
          <b>{t("members.profile.capacity")}</b> <span lang={capacity.lang}>{capacity.text}</span>
        </p>
      )}
      {contactStyle && (
        <p className="small ink2">
          <b>{t("members.profile.contact")}</b> <span lang={contactStyle.lang}>{contactStyle.text}</span>
        </p>
      )}
    </>
  );
}

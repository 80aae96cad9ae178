import { Form } from "@remix-run/react";
import { FOREVER, MUTES } from "~/domain/rooms/levels";
import { useT } from "~/i18n/use-t";
import { dateAndClock } from "~/text/dates";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { Choice, Choices } from "~/ui/choice";
import { useReader } from "~/ui/reader";

/** How long the room keeps quiet; while it does, the way to hear it again. */
export function MuteForm({ slug, mutedUntil }: { slug: string; mutedUntil: Date | null }) {
  const t = useT();
  if (mutedUntil) return <Muted slug={slug} until={mutedUntil} />;
  return (
    <Form method="post" action={`/rooms/${slug}/settings/mute`} className="stack">
      <Choices name="until" legend={t("kinds.mute")} hint={t("kinds.mute.lead")}>
        {MUTES.map((mute) => (
          <Choice
            key={mute}
            type="radio"
            name="until"
            value={mute}
            label={t(`kinds.mute.${mute}`)}
            defaultChecked={mute === "morning"}
          />
        ))}
      </Choices>
      <Button type="submit" icon="hide">
        {t("kinds.mute.button")}
      </Button>
    </Form>
  );
}

function Muted({ slug, until }: { slug: string; until: Date }) {
  const t = useT();
  const { language, timeZone } = useReader();
  const forever = until.getTime() >= FOREVER;
  return (
    <Form method="post" action={`/rooms/${slug}/settings/unmute`}>
      <Banner
        icon="hide"
        end={
          <Button small type="submit">
            {t("kinds.unmute")}
          </Button>
        }
      >
        {forever
          ? t("kinds.mute.on")
          : t("kinds.mute.until", { when: dateAndClock(until, language, timeZone) })}
      </Banner>
    </Form>
  );
}

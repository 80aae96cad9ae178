import type { findOwnCard } from "~/domain/members/freshness-link.server";
import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { CARD_LINES, type CardLine, type CardPart } from "./card-parts";

type Card = NonNullable<ReturnType<typeof findOwnCard>["card"]>;
type OwnCardProps = {
  card: Card;
  /** The part that was saved just now. */
  saved: CardPart | null;
  /** The address of the card. */
  at: string;
};

/** Five things that one is looked up by, a way to mend each, and one button that says they hold. */
export function OwnCard({ card, saved, at }: OwnCardProps) {
  const t = useT();
  const said: Record<CardLine, string> = {
    name: card.name,
    work: [card.position, card.organisation].filter(Boolean).join(", "),
    city: card.city ?? "",
    fields: card.fields.join(", "),
    helps: card.helps.join(", "),
  };
  return (
    <>
      <header>
        <h1>{t("profile.fresh.ask")}</h1>
        <p className="ink2">{t("profile.still.lead")}</p>
      </header>
      {saved && (
        <Banner icon="check" role="status">
          {t("profile.still.saved", { part: t(`profile.part.${saved}`) })}
        </Banner>
      )}
      <dl className="rows">
        {(Object.keys(CARD_LINES) as CardLine[]).map((line) => (
          <div key={line}>
            <dt className="small muted">{t(`profile.still.${line}`)}</dt>
            <dd>
              <bdi>{said[line] || t("profile.empty")}</bdi>
              <Link className="small" to={`${at}/${CARD_LINES[line]}`}>
                {t("profile.still.fix")}
                <span className="vh">: {t(`profile.still.${line}`)}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <form method="post" action={at}>
        <Button kind="primary" icon="check">
          {t("profile.still.yes")}
        </Button>
      </form>
    </>
  );
}

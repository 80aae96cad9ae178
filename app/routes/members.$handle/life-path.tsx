import type { Profile } from "~/domain/members/profile.server";
import type { MessageKey } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { useReader } from "~/ui/reader";
import { pathOf, type Turn } from "./path-of";

/** The turns of a life; the years of the programme are marked. Nothing where there is none. */
export function LifePath({ profile }: { profile: Profile }) {
  const t = useT();
  const turns = pathOf(profile);
  if (turns.length === 0) return null;
  return (
    <section>
      <div className="head">
        <h2>{t("members.profile.life")}</h2>
      </div>
      <ol className="life">
        {turns.map((turn, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two turns may say the same of the same year
          <OneTurn key={place} turn={turn} address={profile.address} />
        ))}
      </ol>
    </section>
  );
}

function OneTurn({ turn, address }: { turn: Turn; address: Profile["address"] }) {
  const t = useT();
  const { language } = useReader();
  if (turn.kind === "own") {
    return (
      <li>
        <time dateTime={String(turn.year)}>{turn.year}</time>
        <h3 lang={turn.lang}>{turn.text}</h3>
      </li>
    );
  }
  const { part, others } = turn;
  const names = others
    .map(({ person }) => (person ? nameIn(person, language) : t("members.profile.someone")))
    .join(", ");
  const cycle =
    part.number && part.number <= 10
      ? t(`cycles.nominative.${part.number}` as MessageKey)
      : language === "en"
        ? part.nameEn
        : part.nameLatin;
  return (
    <li className="is-krug">
      <time dateTime={String(turn.year)}>{turn.year}</time>
      <div>
        <h3>
          {t(part.role === "mentor" ? "members.as.Mentor" : "members.as.Mentee", { address })}, {cycle}
        </h3>
        {names && (
          <p>
            {part.role === "mentor"
              ? t("members.profile.withMentees", { names, count: others.length })
              : t("members.profile.withMentor", { names })}
          </p>
        )}
      </div>
    </li>
  );
}

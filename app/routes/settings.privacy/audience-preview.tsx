import { useState } from "react";
import { AUDIENCE, type AudienceName, CLOSENESS, PARTS, type Part, reaches } from "~/domain/members/audience";
import { useT } from "~/i18n/use-t";
import { Icon } from "~/ui/icon";
import { Link } from "~/ui/link";
import { useScripted } from "~/ui/use-scripted";
import "./audience-preview.css";

/** Whose eyes one may try on; the words of the address are the same. */
export const READERS = ["visitor", "member", "cycle", "pair"] as const;
export type ReaderName = (typeof READERS)[number];

type AudiencePreviewProps = {
  /** What is chosen in the form just now, saved or not. */
  chosen: Record<Part, AudienceName>;
  /** The parts in which there is something. */
  filled: readonly Part[];
  /** One's own page. */
  page: string;
};

/** What another person would see with what is chosen just now. It changes with every choice; the whole page is a link away. */
export function AudiencePreview({ chosen, filled, page }: AudiencePreviewProps) {
  const t = useT();
  const scripted = useScripted();
  const [reader, setReader] = useState<ReaderName>("member");
  return (
    <section className="audience-preview stack" aria-labelledby="preview">
      <h2 id="preview">{t("audience.preview")}</h2>
      {scripted ? (
        <label className="field">
          <span>{t("audience.preview.whose")}</span>
          <select value={reader} onChange={(event) => setReader(event.target.value as ReaderName)}>
            {READERS.map((name) => (
              <option key={name} value={name}>
                {t(`audience.reader.${name}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <ul className="list small">
          {READERS.map((name) => (
            <li key={name}>
              <Link to={`${page}?as=${name}`}>
                {t("audience.preview.whose")}: {t(`audience.reader.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {scripted && (
        <>
          <Seen chosen={chosen} filled={filled} reader={reader} />
          <p className="small">
            <Link to={`${page}?as=${reader}`}>{t("audience.preview.whole")}</Link>
          </p>
        </>
      )}
    </section>
  );
}

type SeenProps = Pick<AudiencePreviewProps, "chosen" | "filled"> & { reader: ReaderName };

function Seen({ chosen, filled, reader }: SeenProps) {
  const t = useT();
  const sees = (part: Part) => reaches(AUDIENCE[chosen[part]], CLOSENESS[reader]);
  if (reader === "visitor" && !sees("listing")) {
    return <p aria-live="polite">{t("audience.preview.noPage")}</p>;
  }
  const parts = PARTS.filter((part) => part !== "listing" && filled.includes(part));
  const isContact = (part: Part) => part === "email" || part === "phone";
  const open = parts.filter((part) => sees(part) && !isContact(part));
  const asked = parts.filter((part) => sees(part) && isContact(part));
  const hidden = parts.filter((part) => !sees(part));
  return (
    <div className="stack" aria-live="polite">
      {!sees("listing") && <p className="small">{t("audience.preview.notFound")}</p>}
      <Parts
        title={t("audience.preview.sees")}
        icon="eye"
        parts={open}
        first={t("audience.preview.basics")}
      />
      {asked.length > 0 && <Parts title={t("audience.preview.asked")} icon="mail" parts={asked} />}
      {hidden.length > 0 ? (
        <Parts title={t("audience.preview.hidden")} icon="hide" parts={hidden} />
      ) : (
        <p className="small muted">{t("audience.preview.nothing")}</p>
      )}
    </div>
  );
}

type PartsProps = { title: string; icon: "eye" | "mail" | "hide"; parts: Part[]; first?: string };

function Parts({ title, icon, parts, first }: PartsProps) {
  const t = useT();
  return (
    <div className="small" data-seen={icon}>
      <h3>
        <Icon name={icon} /> {title}
      </h3>
      <ul>
        {first && <li>{first}</li>}
        {parts.map((part) => (
          <li key={part}>{t(`audience.part.${part}`)}</li>
        ))}
      </ul>
    </div>
  );
}

import type { RevealLine } from "~/domain/contacts/reveals.server";
import { useT } from "~/i18n/use-t";
import { Empty } from "~/ui/empty";
import { By } from "~/ui/person";
import { Time } from "~/ui/time";

/** Who asked for what, when and why, the latest first. */
export function Log({ lines }: { lines: RevealLine[] }) {
  const t = useT();
  return (
    <section aria-labelledby="log">
      <h2 className="head" id="log">
        {t("contacts.log")}
      </h2>
      <p className="small ink2">{t("contacts.log.lead")}</p>
      {lines.length === 0 ? (
        <Empty level={3} title={t("contacts.log.none")} />
      ) : (
        <ul className="rows">
          {lines.map((line) => (
            <li key={line.id} className="reveal">
              {line.viewer ? (
                <By person={line.viewer} note={<Note line={line} />} />
              ) : (
                <p className="by">
                  <span>
                    <b>{t("contacts.log.former")}</b>
                    <small>
                      <Note line={line} />
                    </small>
                  </span>
                </p>
              )}
              {line.reason && <p className="serif">{line.reason}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Note({ line: { kind, at } }: { line: RevealLine }) {
  const t = useT();
  return (
    <>
      {t(`contacts.log.${kind}`)} · <Time at={at} form="datetime" />
    </>
  );
}

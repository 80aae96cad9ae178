import { Form } from "@remix-run/react";
import type { listBlocked } from "~/domain/contacts/blocks.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { Time } from "~/ui/time";

/** Whom one has blocked, each with the way to take it back. */
export function Blocked({ blocked }: { blocked: ReturnType<typeof listBlocked> }) {
  const t = useT();
  const { language } = useReader();
  return (
    <section aria-labelledby="blocked">
      <h2 className="head" id="blocked">
        {t("contacts.blocked")}
      </h2>
      {blocked.length === 0 && <p className="ink2">{t("contacts.blocked.none")}</p>}
      <ul className="rows">
        {blocked.map(({ person, at }) => (
          <li key={person.id} className="row">
            <By
              person={person}
              linked={false}
              note={
                <>
                  {t("contacts.blocked.since")} <Time at={at} form="date" />
                </>
              }
            />
            <Form method="post" action="/settings/contacts/unblock" className="push">
              <input type="hidden" name="memberId" value={person.id} />
              <button
                type="submit"
                className="btn small"
                aria-label={t("contacts.unblockNamed", { name: nameIn(person, language) })}
              >
                {t("contacts.unblock")}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

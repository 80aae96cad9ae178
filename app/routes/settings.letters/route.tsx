import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireMember } from "~/auth/require-member.server";
import { LETTER_LISTS } from "~/domain/letters/lists";
import { getSubscriptions, setSubscriptions } from "~/domain/letters/subscriptions.server";
import { submitForm } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { Choice, Choices } from "~/ui/choice";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { Toast } from "~/ui/toast";
import "../settings._index/settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "mail.mine.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const saved = new URL(request.url).searchParams.has("saved");
  return { email: member.email, wanted: getSubscriptions(member.id), saved };
}

// A box that is not ticked is not sent.
const wishes = z.object({ "saved-views": z.string().optional(), freshness: z.string().optional() });

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, wishes, (ticked) => {
    setSubscriptions(member.id, {
      "saved-views": ticked["saved-views"] !== undefined,
      freshness: ticked.freshness !== undefined,
    });
    return redirect("/settings/letters?saved=1");
  });
}

/** Which letters I want, and which come in any case. */
export default function MyLetters() {
  const t = useT();
  const { email, wanted, saved } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack settings">
        <p className="small">
          <Link to="/settings">{t("settings.title")}</Link>
        </p>
        <h1>{t("mail.mine.title")}</h1>
        <p className="serif ink2">{email ? t("mail.mine.lead", { email }) : t("mail.mine.noAddress")}</p>
        <form method="post" className="stack">
          <Choices name="lists" legend={t("mail.mine.optional")}>
            {LETTER_LISTS.map((list) => (
              <Choice
                key={list}
                name={list}
                label={t(`mail.list.${list}`)}
                note={t(`mail.list.${list}.note`)}
                defaultChecked={wanted[list]}
              />
            ))}
          </Choices>
          <p className="small muted">{t("mail.mine.always")}</p>
          <button className="btn" data-kind="primary" type="submit">
            {t("forms.save")}
          </button>
        </form>
      </div>
      {saved && <Toast>{t("shell.saved")}</Toast>}
    </Shell>
  );
}

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { addPasskey, listPasskeys, passkeyName } from "~/auth/passkeys.server";
import { requireProof } from "~/auth/require-member.server";
import { partyOf, readRegistration } from "~/auth/webauthn.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { logSecurity } from "~/http/log.server";
import { passkeyForm } from "~/http/passkey-form.server";
import { useT } from "~/i18n/use-t";
import { Field } from "~/ui/field";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { PasskeyForm } from "../login_.passkey/passkey-form";
import "../settings._index/settings.css";
import { PasskeyRow } from "./passkey-row";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.passkeys.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireProof(request);
  return { passkeys: listPasskeys(member.id).map(({ transports, ...shown }) => shown) };
}

/** Adds a passkey that the browser has just made. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireProof(request);
  const party = partyOf(request);
  return submitForm(request, passkeyForm.extend({ name: passkeyName }), async ({ name, answer }) => {
    const passkey = party && (await readRegistration(party, member.id, answer));
    if (!passkey) {
      return data<FormAnswer>(
        { errors: { answer: { key: "factors.passkeys.failed" } }, typed: { name } },
        400,
      );
    }
    addPasskey(member.id, { ...passkey, name });
    logSecurity("passkey.added", { member: member.id });
    return redirect("/settings/passkeys");
  });
}

export default function Passkeys() {
  const t = useT();
  const { passkeys } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  return (
    <Shell>
      <div className="stack settings">
        <p className="small">
          <Link to="/settings">{t("settings.title")}</Link>
        </p>
        <h1>{t("factors.passkeys.title")}</h1>
        <p className="ink2">{t("factors.passkeys.lead")}</p>
        {passkeys.length === 0 ? (
          <p>{t("factors.passkeys.none")}</p>
        ) : (
          <ul className="rows">
            {passkeys.map((passkey) => (
              <PasskeyRow key={passkey.id} passkey={passkey} />
            ))}
          </ul>
        )}
        <section className="stack">
          <h2 className="head">{t("factors.passkeys.add")}</h2>
          <PasskeyForm
            options="/settings/passkeys/options"
            verb="make"
            go={t("factors.passkeys.add")}
            answer={answer}
          >
            {(errors) => (
              <Field
                name="name"
                label={t("factors.passkeys.name")}
                hint={t("factors.passkeys.nameHint")}
                error={errors.name}
                defaultValue={typedText(answer?.typed, "name")}
                maxLength={60}
                required
              />
            )}
          </PasskeyForm>
        </section>
      </div>
    </Shell>
  );
}

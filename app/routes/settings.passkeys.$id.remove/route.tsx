import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { findPasskey, removePasskey } from "~/auth/passkeys.server";
import { requireProof } from "~/auth/require-member.server";
import { found } from "~/domain/refusal";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import "../settings._index/settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.passkeys.removeTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireProof(request);
  return found(findPasskey(member.id, params.id!));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireProof(request);
  removePasskey(member.id, params.id!);
  logSecurity("passkey.removed", { member: member.id });
  return redirect("/settings/passkeys");
}

export default function RemovePasskey() {
  const t = useT();
  const { name } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <Form method="post" className="stack settings">
        <h1>{t("factors.passkeys.removeTitle")}</h1>
        <p className="ink2">{t("factors.passkeys.removeText", { name })}</p>
        <div className="row">
          <button className="btn" data-kind="bad" type="submit">
            {t("factors.passkeys.removeIt")}
          </button>
          <Link className="btn" data-kind="quiet" to="/settings/passkeys">
            {t("forms.cancel")}
          </Link>
        </div>
      </Form>
    </Shell>
  );
}

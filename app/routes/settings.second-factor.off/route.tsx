import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form } from "@remix-run/react";
import { requireProvenVisit } from "~/auth/require-member.server";
import { findSecondFactor, switchSecondFactorOff } from "~/auth/second-factor.server";
import { found } from "~/domain/refusal";
import { logSecurity } from "~/http/log.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import "../settings._index/settings.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "factors.switchOff.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { member } = await requireProvenVisit(request);
  found(findSecondFactor(member.id));
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const { member, session } = await requireProvenVisit(request);
  // By what the person is, not by what this session may do.
  switchSecondFactorOff({ id: member.id, standing: session.standing });
  logSecurity("second-factor.off", { member: member.id });
  return redirect("/settings/second-factor");
}

export default function SwitchOff() {
  const t = useT();
  return (
    <Shell>
      <Form method="post" className="stack settings">
        <h1>{t("factors.switchOff.title")}</h1>
        <p className="ink2">{t("factors.switchOff.text")}</p>
        <div className="row">
          <button className="btn" data-kind="bad" type="submit">
            {t("factors.switchOff")}
          </button>
          <Link className="btn" data-kind="quiet" to="/settings/second-factor">
            {t("forms.cancel")}
          </Link>
        </div>
      </Form>
    </Shell>
  );
}

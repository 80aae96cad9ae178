import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { blockMember, getBlockable } from "~/domain/contacts/blocks.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { ReasonPage } from "./members.$handle_.reveal.$kind/reason-page";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "contacts.block");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return { person: getBlockable(member, params.handle!) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  blockMember(member, params.handle!);
  return redirect("/settings/contacts#blocked");
}

/** What a block does, before one makes it. */
export default function Block() {
  const t = useT();
  const { language } = useReader();
  const { person } = useLoaderData<typeof loader>();
  return (
    <ReasonPage person={person} title={t("contacts.block.title", { name: nameIn(person, language) })}>
      <p>{t("contacts.block.lead")}</p>
      <ul className="ticks">
        <li>{t("contacts.block.page")}</li>
        <li>{t("contacts.block.words")}</li>
        <li>{t("contacts.block.presence")}</li>
      </ul>
      <p className="ink2">{t("contacts.block.quiet")}</p>
      <p className="small muted">{t("contacts.block.report")}</p>
      <Form method="post" className="row">
        <button className="btn" data-kind="primary" type="submit">
          {t("contacts.block")}
        </button>
        <Link className="btn" data-kind="quiet" to={`/members/${person.handle}`}>
          {t("forms.cancel")}
        </Link>
      </Form>
    </ReasonPage>
  );
}

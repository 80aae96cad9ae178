import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listBlocked } from "~/domain/contacts/blocks.server";
import { countReveals, listReveals } from "~/domain/contacts/reveals.server";
import { REVEALS_A_PAGE } from "~/domain/contacts/rules";
import { canonicalPage } from "~/http/canonical-page.server";
import { pageCount } from "~/http/paging";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Pager } from "~/ui/pager";
import { Shell } from "~/ui/shell";
import { Blocked } from "./blocked";
import { Log } from "./log";
import "./contacts.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "contacts.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const pages = pageCount(countReveals(member), REVEALS_A_PAGE);
  const page = canonicalPage(request, pages);
  return { lines: listReveals(member, page), page, pages, blocked: listBlocked(member) };
}

/** Who was shown one's contact data, and whom one has blocked. */
export default function Contacts() {
  const t = useT();
  const { lines, page, pages, blocked } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack contacts">
        <p className="small">
          <Link to="/settings">{t("settings.title")}</Link>
        </p>
        <h1>{t("contacts.title")}</h1>
        <Log lines={lines} />
        <Pager page={page} pages={pages} hrefOf={(number) => `/settings/contacts?page=${number}`} />
        <Blocked blocked={blocked} />
      </div>
    </Shell>
  );
}

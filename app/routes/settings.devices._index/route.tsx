import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOwnSessions } from "~/auth/own-sessions.server";
import { requireVisit } from "~/auth/require-member.server";
import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import "../settings._index/settings.css";
import { DeviceRow } from "./device-row";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "devices.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { member, session } = await requireVisit(request);
  return { devices: listOwnSessions(member.id, session.id) };
}

/** Where one is signed in, by names one knows, and the way to end each. */
export default function Devices() {
  const t = useT();
  const { devices } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack settings">
        <p className="small">
          <Link to="/settings">{t("settings.title")}</Link>
        </p>
        <h1>{t("devices.title")}</h1>
        <p className="ink2">{t("devices.lead")}</p>
        <ul className="rows">
          {devices.map((device) => (
            <DeviceRow key={device.ref} device={device} />
          ))}
        </ul>
        {devices.length === 1 && <p className="small muted">{t("devices.only")}</p>}
        <div className="row">
          {devices.length > 1 && (
            <form method="post" action="/settings/devices/others">
              <button className="btn" type="submit">
                {t("devices.endOthers")}
              </button>
            </form>
          )}
          <form method="post" action="/logout/everywhere">
            <button className="btn" data-kind="quiet" type="submit">
              {t("devices.endAll")}
            </button>
          </form>
        </div>
      </div>
    </Shell>
  );
}

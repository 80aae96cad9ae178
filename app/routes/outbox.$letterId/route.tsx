import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getReadableLetter } from "~/domain/letters/readable.server";
import { useT } from "~/i18n/use-t";
import { assertOutboxReadable } from "~/mail/outbox.server";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { Time } from "~/ui/time";
import { WithLinks } from "./with-links";
import "../outbox._index/outbox.css";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, { text: data?.subject ?? "" });

export async function loader({ params }: LoaderFunctionArgs) {
  assertOutboxReadable();
  const { html, text, ...letter } = getReadableLetter(params.letterId!);
  return { ...letter, text: text ?? "", html: framed(html ?? "") };
}

/** For a frame: links leave it, and the night's style sheet, which our pages may not run, stays outside. */
function framed(html: string): string {
  return html.replace(/<style>.*?<\/style>/s, "").replaceAll("<a ", '<a target="_top" ');
}

/** One letter as it arrives: dressed, in a frame that runs nothing, and as plain text. */
export default function OutboxLetter() {
  const t = useT();
  const { subject, to, language, sentAt, html, text } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <div className="stack outbox">
        <p className="small">
          <Link to="/outbox">{t("mail.outbox.title")}</Link>
        </p>
        <h1 lang={language ?? undefined}>{subject}</h1>
        <p className="small muted">
          {t("mail.outbox.to", { address: to })}
          {sentAt && (
            <>
              {" · "}
              <Time at={sentAt} form="datetime" />
            </>
          )}
        </p>
        <iframe
          title={t("mail.outbox.dressed")}
          srcDoc={html}
          sandbox="allow-top-navigation-by-user-activation"
        />
        <section>
          <h2 className="head">{t("mail.outbox.plain")}</h2>
          <pre lang={language ?? undefined}>
            <WithLinks text={text} />
          </pre>
        </section>
      </div>
    </Shell>
  );
}

import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import type { ExtractView } from "./route";

type QuotedProps = { quote: ExtractView["quotes"][number]; slug: string | null };

/** The words of a quote, and the way to them in the room for who may go there. */
export function Quoted({ quote: { messageId, number, html }, slug }: QuotedProps) {
  const t = useT();
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made safe by renderChat in the loader */}
      <blockquote dangerouslySetInnerHTML={{ __html: html }} />
      {slug && (
        <p className="xs">
          <Link to={`/rooms/${slug}?at=${number}#${messageId}`}>{t("extracts.see")}</Link>
        </p>
      )}
    </>
  );
}

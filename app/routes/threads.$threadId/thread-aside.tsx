import { Form } from "@remix-run/react";
import { useState } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { knobs } from "~/ui/knobs";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { useScripted } from "~/ui/use-scripted";
import { foreignLang } from "./foreign-lang";
import type { ThreadView } from "./view.server";

// Given as they are, so that the Cyrillic of the sentence leaves them alone.
const KEYS = { next: "j", previous: "k", reply: "r", quote: "q", fresh: "n" };

/** Beside a thread: what to do with it, and what stands near it. */
export function ThreadAside({ view }: { view: ThreadView }) {
  const t = useT();
  const scripted = useScripted();
  return (
    <aside className="stack sticky" style={knobs({ gap: "var(--s5)" })} aria-label={t("threads.about")}>
      <div className="stack thread-tools" style={knobs({ gap: ".5rem" })}>
        {scripted && <CopyLink path={`/threads/${view.thread.id}`} />}
        {view.can.close && <Close threadId={view.thread.id} closed={view.thread.closedAt !== null} />}
      </div>
      {view.nearby.length > 0 && <Nearby threads={view.nearby} />}
      {scripted && (
        <section className="wide xs muted">
          <b>{t("threads.keys")}</b>
          <br />
          {t("threads.keysList", KEYS)}
        </section>
      )}
    </aside>
  );
}

function Nearby({ threads }: { threads: ThreadView["nearby"] }) {
  const t = useT();
  const { language } = useReader();
  return (
    <section>
      <div className="head">
        <h2>{t("threads.nearby")}</h2>
      </div>
      <ul className="rows small thread-nearby">
        {threads.map((thread) => (
          <li key={thread.id}>
            <Link to={`/threads/${thread.id}`} lang={foreignLang(thread.language, language)}>
              {thread.title}
            </Link>
            <span className="xs muted">{t("threads.replies", { count: thread.replyCount })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Close({ threadId, closed }: { threadId: string; closed: boolean }) {
  const t = useT();
  return (
    <Form method="post" action={`/threads/${threadId}/close`}>
      <input type="hidden" name="closed" value={closed ? "no" : "yes"} />
      <Button kind="quiet" icon="lock">
        {t(closed ? "threads.reopen" : "threads.close")}
      </Button>
    </Form>
  );
}

function CopyLink({ path }: { path: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.origin + path);
    setCopied(true);
  };
  return (
    <Button type="button" kind="quiet" icon={copied ? "check" : "link"} onClick={copy}>
      <span role="status">{t(copied ? "shell.copied" : "forms.copyLink")}</span>
    </Button>
  );
}

import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";

/** The way out of a group, for good, or of a field's room, until one comes back. */
export function Leave({ slug, kind }: { slug: string; kind: "group" | "field" }) {
  const t = useT();
  const words = t(kind === "group" ? "kinds.leave" : "kinds.leave.room");
  return (
    <section className="stack" aria-labelledby="leave">
      <h2 id="leave">{words}</h2>
      <p className="ink2">{t(`kinds.leave.${kind}`)}</p>
      <Form method="post" action={`/rooms/${slug}/leave`}>
        <button className="btn" data-kind="quiet" type="submit">
          {words}
        </button>
      </Form>
    </section>
  );
}

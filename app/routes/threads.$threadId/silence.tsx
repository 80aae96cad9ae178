import { useT } from "~/i18n/use-t";

type SilenceProps = { kind: "discussion" | "question"; mentors: number };

/** Nobody has replied yet: who will see it, or why to be the first. */
export function Silence({ kind, mentors }: SilenceProps) {
  const t = useT();
  const waits = kind === "question" && mentors > 0;
  return (
    <p className="thread-silence">
      <b>{t("threads.silence.title")}</b>{" "}
      {waits ? t("threads.silence.question", { count: mentors }) : t("threads.silence.discussion")}
    </p>
  );
}

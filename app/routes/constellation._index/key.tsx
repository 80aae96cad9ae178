import { useT } from "~/i18n/use-t";
import { knobs } from "~/ui/knobs";

const SHAPES = {
  mentee: <circle cx="8" cy="8" r="5" />,
  mentor: <rect x="3.5" y="3.5" width="9" height="9" rx="1" />,
  both: <path d="M8 2a6 6 0 0 1 6 6v6H8a6 6 0 0 1-6-6V2z" />,
};

/** What the shapes and the dotted line mean. */
export function Key() {
  const t = useT();
  return (
    <div className="small ink2 stack" style={knobs({ gap: ".35rem" })}>
      {(["mentee", "mentor", "both"] as const).map((kind) => (
        <span key={kind} className="row" style={knobs({ gap: ".4rem" })}>
          <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
            {SHAPES[kind]}
          </svg>
          {t(`lineage.kind.${kind}`, { address: "avoid" })}
        </span>
      ))}
      <span>{t("lineage.key.dotted")}</span>
    </div>
  );
}

import type { CSSProperties } from "react";
import { initials } from "~/text/initials";
import { nameIn } from "~/text/person-name";
import { avatarTiles, drawTiles } from "./avatar-tiles";
import { isFieldCode } from "./glyph-shapes";
import type { PersonRef } from "./person-ref";
import { useReader } from "./reader";

type AvatarProps = {
  person: PersonRef;
  /** Pixels: 28 in stacks, 36–44 in rows, 52 in a thread's margin, 60 in the directory, 148 on the profile. */
  size?: number;
  /** A dot for who is here; always repeated in words near by. */
  here?: "now" | "away";
  /** Only for an avatar without a name beside it. */
  label?: string;
};

/**
 * The generated picture of a member: the id chooses the pattern, the fields the colours, the role the shape;
 * the initials stand in the script the reader reads.
 */
export function Avatar({ person, size = 40, here, label }: AvatarProps) {
  const { language } = useReader();
  const spoken =
    label === undefined ? { "aria-hidden": true as const } : { role: "img", "aria-label": label };
  return (
    <span
      className="avatar"
      data-f={colour(person)}
      data-role={person.shape}
      data-here={here}
      style={{ "--size": `${size}px` } as CSSProperties}
      {...spoken}
    >
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <path fill="var(--f-1)" d="M0 0h64v64H0z" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes and numbers, see drawTiles */}
        <g dangerouslySetInnerHTML={{ __html: tilesOf(person) }} />
        <text x="32" y="41" textAnchor="middle">
          {initials(nameIn(person, language))}
        </text>
      </svg>
    </span>
  );
}

/** `tim` is the quiet colour of the team and of whoever has not named a field yet. */
function colour({ fields, shape }: PersonRef): string {
  return shape !== "staff" && isFieldCode(fields[0]) ? fields[0] : "tim";
}

function tilesOf({ id, fields: [, second] }: PersonRef): string {
  return drawTiles(avatarTiles(id), isFieldCode(second) ? second : undefined);
}

import type { CSSProperties } from "react";
import type { Language } from "~/i18n/languages";
import { useLanguage } from "~/i18n/use-t";
import { initials } from "~/text/initials";
import { nameIn } from "~/text/person-name";
import { remember } from "~/text/remember";
import { avatarTiles, drawTiles } from "./avatar-tiles";
import { isFieldCode } from "./glyph-shapes";
import type { PersonRef } from "./person-ref";
import { piece } from "./piece";

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
 * the initials stand in the script the reader reads. A photo takes the same shape, inside an edge of the
 * main field's colour.
 */
export const Avatar = piece(({ person, size = 40, here, label }: AvatarProps) => {
  const language = useLanguage();
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
      <svg
        viewBox="0 0 64 64"
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes, and two escaped letters
        dangerouslySetInnerHTML={{ __html: drawing(person, language, size) }}
      />
    </span>
  );
});

/** `tim` is the quiet colour of the team and of whoever has not named a field yet. */
function colour({ fields, shape }: PersonRef): string {
  return shape !== "staff" && isFieldCode(fields[0]) ? fields[0] : "tim";
}

/** One string and not seven elements: a page may show a hundred people, many of them twice. */
function drawing(person: PersonRef, language: Language, size: number): string {
  const second = person.fields[1];
  const tiles = tilesOf(`${person.id} ${isFieldCode(second) ? second : ""}`);
  // Who has left for good is nobody's face: one quiet ground for all of them.
  if (person.leftAs) return GROUND;
  return `${GROUND}<g>${tiles}</g><text x="32" y="41" text-anchor="middle">${lettersOf(nameIn(person, language))}</text>${photoOf(person, size)}`;
}

/** The photo lies over the drawn face, which stands for as long as it loads and wherever it may not be seen. */
function photoOf({ photo }: PersonRef, size: number): string {
  if (!photo || !/^[\w-]+$/.test(photo)) return "";
  return `<image href="/photos/${photo}/${size > 60 ? 296 : 120}" width="64" height="64"/>`;
}

const GROUND = '<path fill="var(--f-1)" d="M0 0h64v64H0z"/>';

const tilesOf = remember((face) => {
  const [id, second] = face.split(" ");
  return drawTiles(avatarTiles(id!), second || undefined);
});

const lettersOf = remember((name) => initials(name).replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`));

import { ICONS, type IconName } from "./icon-shapes";

export type { IconName };

/** A sign drawn in the colour of the text beside it; never alone, so it is silent. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} strokeWidth={name === "more" ? 2.6 : undefined} />
    </svg>
  );
}

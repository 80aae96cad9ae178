import { ICONS, type IconName } from "./icon-shapes";

export type { IconName };

/** A sign drawn in the colour of the text beside it; never alone, so it is silent. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="i"
      viewBox="0 0 24 24"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes; a page shows sixty of them
      dangerouslySetInnerHTML={{ __html: drawing(name) }}
    />
  );
}

const drawing = (name: IconName) =>
  `<path d="${ICONS[name]}"${name === "more" ? ' stroke-width="2.6"' : ""}/>`;

import { GLYPHS, isFieldCode } from "./glyph-shapes";

type GlyphProps = { field: string; className?: string };

/** The picture of a field of culture, in the field's colour. Always beside its name, so it is silent. */
export function Glyph({ field, className = "g" }: GlyphProps) {
  if (!isFieldCode(field)) return null;
  const { faint, full } = GLYPHS[field];
  const drawing = `<path opacity=".42" d="${faint}"/><path d="${full}"/>`;
  return (
    <svg
      className={className}
      data-f={field}
      viewBox="0 0 24 24"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes
      dangerouslySetInnerHTML={{ __html: drawing }}
    />
  );
}

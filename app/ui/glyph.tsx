import { GLYPHS, isFieldCode } from "./glyph-shapes";

type GlyphProps = { field: string; className?: string };

/** The picture of a field of culture, in the field's colour. Always beside its name, so it is silent. */
export function Glyph({ field, className = "g" }: GlyphProps) {
  if (!isFieldCode(field)) return null;
  return (
    <svg className={className} data-f={field} viewBox="0 0 24 24" aria-hidden="true">
      <path opacity=".42" d={GLYPHS[field].faint} />
      <path d={GLYPHS[field].full} />
    </svg>
  );
}

/**
 * The twelve fields of culture as pictures on 24×24, built only from squares, triangles and quarter-discs,
 * in two tones of one colour: `full` is drawn over `faint`. Keys are the `code` of the field, as in `data-f`.
 */
export const GLYPHS = {
  viz: {
    full: "M3 21V5a16 16 0 0 1 16 16z",
    faint: "M3 3h18v18H3z",
  },
  diz: {
    full: "M2.5 7.2a4.7 4.7 0 1 0 9.4 0 4.7 4.7 0 1 0 -9.4 0zM12 13l9.5 8.5h-19z",
    faint: "M13 2.5h8.5V11H13z",
  },
  mus: {
    full: "M3 21v-9a9 9 0 0 1 18 0v9h-4v-9a5 5 0 0 0-10 0v9z",
    faint: "M10 21v-8.5a2 2 0 0 1 4 0V21z",
  },
  edu: {
    full: "M3 3a9 9 0 0 1 9 9 9 9 0 0 1-9-9zM21 21a9 9 0 0 1-9-9 9 9 0 0 1 9 9z",
    faint: "M21 3a9 9 0 0 1-9 9 9 9 0 0 1 9-9zM3 21a9 9 0 0 1 9-9 9 9 0 0 1-9 9z",
  },
  dig: {
    full: "M3 3h6v6H3zM9 9h6v6H9zM15 15h6v6h-6zM15 3h6v6h-6z",
    faint: "M3 9h6v6H3zM9 15h6v6H9zM15 9h6v6h-6z",
  },
  pol: {
    full: "M8.4 12a3.6 3.6 0 1 0 7.2 0 3.6 3.6 0 1 0 -7.2 0zM21 3v7a7 7 0 0 1-7-7zM3 21v-7a7 7 0 0 1 7 7z",
    faint: "M3 3h7a7 7 0 0 1-7 7zM21 21h-7a7 7 0 0 1 7-7z",
  },
  med: {
    full: "M3 21v-6a6 6 0 0 1 6 6zM3 12V8.5A12.5 12.5 0 0 1 15.5 21H12a9 9 0 0 0-9-9z",
    faint: "M3 5.5V3a18 18 0 0 1 18 18h-2.5A15.5 15.5 0 0 0 3 5.5z",
  },
  arh: {
    full: "M3 21v-6h6V9h6V3h6v18z",
    faint: "M3 3h9a9 9 0 0 1-9 9z",
  },
  knj: {
    full: "M11.5 21C9 18.7 6 18 2.5 18V3.5C6 3.5 9 4.2 11.5 6.5z",
    faint: "M12.5 21c2.5-2.3 5.5-3 9-3V3.5c-3.5 0-6.5.7-9 3z",
  },
  film: {
    full: "M2 12a4 4 0 1 0 8 0 4 4 0 1 0 -8 0zM13.5 12l8-4v8z",
    faint: "M11 12l10.5-9v18z",
  },
  muz: {
    full: "M3 9.5h3.6v9H3zM12.6 7h3.6v11.5h-3.6zM3 20h18v1.6H3z",
    faint: "M7.8 3h3.6v15.5H7.8zM17.4 11.5H21v7h-3.6z",
  },
  sce: {
    full: "M3 3h8.5c0 8.5-3 14-8.5 18z",
    faint: "M21 3h-8.5c0 8.5 3 14 8.5 18z",
  },
} as const;

export type FieldCode = keyof typeof GLYPHS;

export function isFieldCode(code: string | undefined): code is FieldCode {
  return code !== undefined && Object.hasOwn(GLYPHS, code);
}

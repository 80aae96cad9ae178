type Typed = Record<string, string | string[]> | undefined;

/** What was typed into a field, as one text. */
export function typedText(typed: Typed, name: string): string {
  const value = typed?.[name] ?? "";
  return Array.isArray(value) ? (value[0] ?? "") : value;
}

/** What was chosen of a set. */
export function typedList(typed: Typed, name: string): string[] {
  const value = typed?.[name] ?? [];
  return Array.isArray(value) ? value : [value];
}

/** What was typed as a code, as it was meant: no gaps, in capitals, O read as 0, I and L as 1, U as V. */
export function codeKey(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-–.]+/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
    .replaceAll("U", "V");
}

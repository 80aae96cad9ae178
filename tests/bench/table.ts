/** A table for the terminal: the first row is its head, the first column is words, the others are figures. */
export function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join("  ");
  const [head, ...rest] = rows;
  return [line(head!), widths.map((width) => "-".repeat(width)).join("  "), ...rest.map(line)].join("\n");
}

export const whole = (number: number): string => Math.round(number).toLocaleString("en-GB");
export const micro = (seconds: number | undefined): string =>
  seconds === undefined ? "–" : `${whole(seconds * 1_000_000)} µs`;
export const ms = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
export const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

/** The middle of some figures. */
export const median = (figures: number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)]!;

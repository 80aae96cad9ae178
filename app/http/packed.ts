/** What comes out of JSON where this was put in: moments are ISO strings, what is undefined is not there. */
export type Unpacked<T> = T extends Date
  ? string
  : T extends readonly (infer Each)[]
    ? Unpacked<Each>[]
    : T extends object
      ? { [Key in keyof T]: Unpacked<T[Key]> }
      : T;

/** Data as one text. */
export type Packed<T> = string & { readonly packed?: T };

/**
 * Many rows of a loader as one text. The framework looks at every value it sends, in code of its own; a page of
 * rows costs it a hundred times what JSON costs.
 */
export function pack<T>(rows: T): Packed<T> {
  return JSON.stringify(rows) as Packed<T>;
}

/** The rows again, for the screen. */
export function unpack<T>(packed: Packed<T>): Unpacked<T> {
  return JSON.parse(packed);
}

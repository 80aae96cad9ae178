/**
 * The same function of a text, its last answers kept: for what is asked for the same few hundred names on
 * every page. Forgets all when it has seen `limit` texts, so that it never grows.
 */
export function remember<T>(make: (text: string) => T, limit = 4_000): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= limit) made.clear();
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}

/** Addresses that end in what opens a door: whoever reads the log must not get in. */
const SECRET =
  /^(\/(?:setup|join|claim|remove-me|login\/(?:link|reset)|settings\/email\/confirm|still-true|stay|unsubscribe|outbox)\/).+/i;

/** A handle is made of a name, and who leaves wants to be found in no log. */
const PERSON = /(\/members\/)[^/]+/;

/** The path of a request as the log may hold it: without query, without the secrets of links and the names of people, not endless. */
export function loggedPath(url: string | undefined): string {
  return (url ?? "").split("?")[0]!.replace(SECRET, "$1…").replace(PERSON, "$1…").slice(0, 200);
}

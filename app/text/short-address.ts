/** An address of mail that tells itself to whoever knows it and to nobody else: m•••@example.org. */
export function shortAddress(address: string): string {
  const at = address.lastIndexOf("@");
  if (at < 1) return "•••";
  const [first = ""] = address;
  return `${first}•••${address.slice(at)}`;
}

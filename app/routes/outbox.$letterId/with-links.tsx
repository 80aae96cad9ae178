/** A plain text whose addresses can be followed, as programs for mail show it. */
export function WithLinks({ text }: { text: string }) {
  const pieces = text.split(/(https?:\/\/\S+)/);
  return pieces.map((piece, place) =>
    place % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
      <a key={place} href={piece}>
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}

type QrPictureProps = {
  /** Rows of dark and light squares, the quiet border among them. */
  squares: boolean[][];
  label: string;
};

/** A QR code, dark on light in both appearances: cameras do not read it the other way round. */
export function QrPicture({ squares, label }: QrPictureProps) {
  const size = squares.length;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={squares.flatMap(rowPath).join("")} />
    </svg>
  );
}

function rowPath(row: boolean[], y: number): string[] {
  return row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []));
}

/** Two quarter-discs, one there and one still to be drawn: the picture of an empty place. */
export function Art({ fields = ["sce", "knj"] }: { fields?: [string, string] }) {
  return (
    <svg className="art" viewBox="0 0 96 48" aria-hidden="true">
      <g data-f={fields[0]}>
        <path fill="var(--f-wash)" d="M0 0h48v48H0z" />
        <path fill="var(--f-dot)" d="M0 48A48 48 0 0 1 48 0v48z" />
      </g>
      <g data-f={fields[1]}>
        <path
          fill="none"
          stroke="var(--f-dot)"
          strokeWidth="2"
          strokeDasharray="3 4"
          d="M49 1a46 46 0 0 1 46 46H49z"
        />
      </g>
    </svg>
  );
}

/** The mark of Krug: two arcs and one person. */
export function Mark({ size = 34 }: { size?: number }) {
  const arc = { cx: 18, cy: 18, r: 13.5, strokeDasharray: "18.6 23.81" };
  return (
    <svg
      className="brand-mark"
      width={size}
      height={size}
      viewBox="0 0 36 36"
      fill="none"
      strokeWidth="8"
      aria-hidden="true"
    >
      <circle {...arc} stroke="currentColor" strokeDashoffset="-1.3" />
      <circle {...arc} stroke="var(--accent)" strokeDashoffset="-22.5" />
      <circle cx="18" cy="18" r="4.4" fill="currentColor" />
    </svg>
  );
}

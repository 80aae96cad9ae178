import { type ReactNode, useEffect, useState } from "react";

const STAYS = 6000; // long enough to read two sentences and reach the button

type ToastProps = {
  children: ReactNode;
  /** What can be taken back. With it the toast stays until one goes elsewhere. */
  undo?: ReactNode;
};

/** A short word that something is done. Give it a `key` of its own for each thing, so that it comes anew. */
export function Toast({ children, undo }: ToastProps) {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (undo) return;
    const leaving = setTimeout(() => setGone(true), STAYS);
    return () => clearTimeout(leaving);
  }, [undo]);
  return (
    <div className="toast" role="status" hidden={gone}>
      {children}
      {undo}
    </div>
  );
}

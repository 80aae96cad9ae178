import { useEffect, useState } from "react";

/** True once the script runs here; before that, and without it, nothing that needs it is shown. */
export function useScripted(): boolean {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return scripted;
}

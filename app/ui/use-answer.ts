import { useActionData, useLocation } from "@remix-run/react";
import { useRef } from "react";

/**
 * What a form that was just sent has been answered: its problems and what was typed. It stays until one goes
 * elsewhere; the router itself forgets it as soon as live news makes the page read its data anew, and a
 * sentence would vanish from under the reader.
 */
export function useAnswer<T>(): T | undefined {
  const answer = useActionData() as T | undefined;
  const { key } = useLocation();
  const kept = useRef<{ key: string; answer: T }>();
  if (answer !== undefined) kept.current = { key, answer };
  return kept.current?.key === key ? kept.current.answer : undefined;
}

import { useLocation, useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Makes every plain anchor and every GET form of the page navigate without a reload; root calls it once.
 * Left alone: clicks with a key or another button, other origins, `target`, `download`, `data-reload`,
 * what a component has already handled, and hashes of the page one is on (the browser jumps better).
 */
export function useClickNavigation(): void {
  useFocusOnArrival();
  const navigate = useNavigate();
  useEffect(() => {
    const go = (event: Event, url: URL | undefined) => {
      if (!url) return;
      event.preventDefault();
      navigate(url.pathname + url.search + url.hash);
    };
    const onClick = (event: MouseEvent) => go(event, pageOfClick(event));
    const onSubmit = (event: SubmitEvent) => go(event, pageOfForm(event));
    document.addEventListener("click", onClick);
    document.addEventListener("submit", onSubmit);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("submit", onSubmit);
    };
  }, [navigate]);
}

/** On another page reading begins anew: the focus goes to the page, unless something there has asked for it. */
function useFocusOnArrival(): void {
  const { pathname, hash } = useLocation();
  const left = useRef(pathname);
  useEffect(() => {
    if (left.current === pathname) return;
    left.current = pathname;
    const main = document.getElementById("main");
    if (!hash && !main?.contains(document.activeElement)) main?.focus({ preventScroll: true });
  }, [pathname, hash]);
}

function pageOfClick(event: MouseEvent): URL | undefined {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const anchor = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(anchor instanceof HTMLAnchorElement)) return;
  if (anchor.target && anchor.target !== "_self") return;
  if (anchor.hasAttribute("download") || anchor.closest("[data-reload]")) return;
  const url = new URL(anchor.href);
  return isOurs(url) && !isSamePageHash(url) ? url : undefined;
}

function pageOfForm(event: SubmitEvent): URL | undefined {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  if (form.method !== "get" || form.target || form.closest("[data-reload]")) return;
  const url = new URL(form.action);
  if (!isOurs(url)) return;
  url.search = new URLSearchParams(textFields(new FormData(form, event.submitter))).toString();
  return url;
}

/** Empty fields are left out, so that an address holds only what was asked. */
function textFields(data: FormData): [string, string][] {
  return [...data].filter(
    (field): field is [string, string] => typeof field[1] === "string" && field[1] !== "",
  );
}

function isOurs(url: URL): boolean {
  return url.origin === location.origin;
}

function isSamePageHash(url: URL): boolean {
  return url.hash !== "" && url.pathname === location.pathname && url.search === location.search;
}

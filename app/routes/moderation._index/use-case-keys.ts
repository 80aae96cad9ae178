import { usePageKeys } from "~/ui/use-page-keys";

/** The keys of the desk: 1 to 4 choose a decision, r goes to the reason, j and k through the queue. */
export function useCaseKeys(): void {
  usePageKeys({
    1: () => choose(1),
    2: () => choose(2),
    3: () => choose(3),
    4: () => choose(4),
    r: () => document.querySelector<HTMLElement>("[data-reason]")?.focus(),
    j: () => openCase(1),
    k: () => openCase(-1),
  });
}

function choose(place: number): void {
  document.querySelectorAll<HTMLInputElement>("[data-decision]")[place - 1]?.click();
}

function openCase(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-case]")];
  const current = links.findIndex((link) => link.closest('[aria-selected="true"]'));
  links[current + step]?.click();
}

import { createContext, createElement, type ReactElement, useContext } from "react";
import type { Language } from "~/i18n/languages";
import { useLanguage } from "~/i18n/use-t";

/** All that a piece may be given: plain data, of which its JSON leaves nothing out. */
export type PieceProps = { [name: string]: Plain };
type Plain = string | number | boolean | null | undefined | readonly Plain[] | PieceProps;

export type PieceOf<P extends PieceProps> = (props: P) => ReactElement;

/** Keeps a piece for the page that is being made, and says under which number. */
export type KeepPiece = <P extends PieceProps>(draw: PieceOf<P>, props: P, language: Language) => number;

/** Only there while the server makes a page; see pieces.server.tsx. */
export const PiecesContext = createContext<KeepPiece | undefined>(undefined);

/**
 * A component that the server draws once for each props and language and then remembers: for what many pages
 * show alike. It sees nothing else, so it cannot show one reader what is another's: `useT` speaks, `useReader`
 * knows a visitor and no time, and there is no router in it. It begins and ends with an element and has no `useId`.
 * `own` names props that may hold elements, for one reader alone: given one of them, it is drawn like any component.
 * In the browser it is the component itself.
 */
export function piece<P extends PieceProps>(draw: PieceOf<P>): PieceOf<P>;
export function piece<P extends PieceProps, Own>(
  draw: (props: P & Own) => ReactElement,
  own: readonly (keyof Own)[],
): (props: P & Own) => ReactElement;
export function piece(draw: PieceOf<PieceProps>, own: readonly PropertyKey[] = []): PieceOf<PieceProps> {
  return function Piece(props: PieceProps) {
    const keep = useContext(PiecesContext);
    const language = useLanguage();
    if (!keep || own.some((name) => props[name as string])) return createElement(draw, props);
    return createElement("krug-piece", { n: keep(draw, props, language) });
  };
}

import { createElement } from "react";
import { renderToString } from "react-dom/server";
import type { Language } from "~/i18n/languages";
import { type KeepPiece, type PieceOf, type PieceProps, PiecesContext } from "./piece";
import { ReaderProvider, VISITOR } from "./reader";

/** Pieces remembered, in bytes with their keys: some ten thousand. The one drawn first goes first. */
const LIMIT = 32_000_000;
const drawn = new Map<string, Buffer>();
let size = 0;

// A component has no name that lasts through the build, so it gets a number.
const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(draw: object): number {
  const known = numbers.get(draw);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(draw, last);
  return last;
}

function drawOnce<P extends PieceProps>(draw: PieceOf<P>, props: P, language: Language): Buffer {
  const key = `${numberOf(draw)} ${language} ${JSON.stringify(props)}`;
  const known = drawn.get(key);
  if (known) return known;
  const fresh = Buffer.from(
    renderToString(
      // Pieces inside it are drawn with it, and its reader is nobody.
      <PiecesContext.Provider value={undefined}>
        <ReaderProvider reader={{ ...VISITOR, language }}>{createElement(draw, props)}</ReaderProvider>
      </PiecesContext.Provider>,
    ),
  );
  remember(key, fresh);
  return fresh;
}

const weightOf = (key: string, piece: Buffer) => key.length * 2 + piece.length;

function remember(key: string, piece: Buffer): void {
  drawn.set(key, piece);
  size += weightOf(key, piece);
  for (const [oldest, old] of drawn) {
    if (size <= LIMIT) return;
    drawn.delete(oldest);
    size -= weightOf(oldest, old);
  }
}

const BEFORE = '<krug-piece n="';
const BEHIND = '"></krug-piece>'.length;

/** The pieces of one page: `keep` while it is drawn, `fill` puts them where they belong and gives its bytes. */
export function gatherPieces(): { keep: KeepPiece; fill: (html: string) => Buffer } {
  const pieces: Buffer[] = [];
  return {
    keep: (draw, props, language) => pieces.push(drawOnce(draw, props, language)) - 1,
    fill: (html) => filled(bytesOf(html), pieces),
  };
}

function filled(html: Buffer, pieces: Buffer[]): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = html.indexOf(BEFORE); at >= 0; at = html.indexOf(BEFORE, from)) {
    const quote = html.indexOf(34, at + BEFORE.length);
    const number = Number(html.toString("latin1", at + BEFORE.length, quote));
    parts.push(html.subarray(from, at), pieces[number]!);
    from = quote + BEHIND;
  }
  parts.push(html.subarray(from));
  return Buffer.concat(parts);
}

let desk = Buffer.alloc(0);

/** A text as UTF-8 on a desk that the next call uses again: measuring it first would cost as much as writing it. */
function bytesOf(text: string): Buffer {
  if (desk.length < text.length * 3) desk = Buffer.allocUnsafeSlow(text.length * 4);
  return desk.subarray(0, desk.write(text));
}

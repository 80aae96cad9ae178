import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import "~/i18n/all.server";
import { LANGUAGES, type Language } from "~/i18n/languages";
import { useT } from "~/i18n/use-t";
import { Avatar } from "~/ui/avatar";
import { Masthead } from "~/ui/masthead";
import { NO_COUNTS } from "~/ui/nav-items";
import { PiecesContext, piece } from "~/ui/piece";
import { gatherPieces } from "~/ui/pieces.server";
import { type Reader, ReaderProvider, useReader, VISITOR } from "~/ui/reader";
import { Tabbar } from "~/ui/tabbar";

const jelena = {
  ...{ id: "mem_jelena", handle: "jelena-djurkovic", name: "Jelena Đurković", nameLocked: false },
  ...{ nameLatin: null, nameCyrillic: null, fields: ["mus", "edu"], shape: "mentee" as const, leftAs: null },
  photo: null,
};
const viewer = { ...jelena, isStaff: false, canModerate: true, cycleIds: [] };

let drawings = 0;
const Greeting = piece(({ name }: { name: string }) => {
  const t = useT();
  const { viewer: reader } = useReader();
  drawings += 1;
  return (
    <p>
      {t("shell.skip")}: {name}
      {reader && <b>{reader.name}</b>}
    </p>
  );
});

const page = (reader: Reader, name = "Ana & Đorđe <b>") => (
  <ReaderProvider reader={reader}>
    <Masthead counts={{ ...NO_COUNTS, questions: 3 }} />
    <Avatar person={jelena} label="Jelena" />
    <main>
      čćšžđ <Greeting name={name} /> ✓ <Greeting name="" />
    </main>
    <Tabbar counts={NO_COUNTS} />
  </ReaderProvider>
);

function withPieces(reader: Reader, name?: string): string {
  const pieces = gatherPieces();
  const html = renderToString(
    <PiecesContext.Provider value={pieces.keep}>{page(reader, name)}</PiecesContext.Provider>,
  );
  return String(pieces.fill(html));
}

const reads = (language: Language): Reader => ({
  ...VISITOR,
  language,
  viewer,
  path: "/threads/thr_1?page=2",
});

test("a page made of remembered pieces is the page that is drawn whole, in every script", () => {
  for (const language of [...LANGUAGES, ...LANGUAGES]) {
    const whole = renderToString(page({ ...reads(language) })).replaceAll(`<b>${jelena.name}</b>`, "");
    expect(withPieces(reads(language)).replaceAll(`<b>${jelena.name}</b>`, "")).toBe(whole);
  }
});

test("a piece is drawn once for each language and each thing it shows", () => {
  const name = "drawn for this test";
  drawings = 0;
  for (const language of LANGUAGES) for (const _ of [1, 2]) withPieces(reads(language), name);
  expect(drawings).toBe(LANGUAGES.length);
  expect(withPieces(reads("en"), "another")).toContain("another");
  expect(drawings).toBe(LANGUAGES.length + 1);
});

test("a piece does not know who reads it, so nobody is shown what is another's", () => {
  expect(withPieces(reads("en"), "for everybody")).not.toContain(`for everybody<b>`);
});

const Framed = piece<{ name: string }, { note?: ReactNode }>(
  ({ name, note }) => (
    <p>
      {note}
      <Greeting name={name} />
    </p>
  ),
  ["note"],
);

test("a piece to which something is added for one reader is drawn for her, and kept for nobody", () => {
  const framed = (note?: ReactNode) => {
    const pieces = gatherPieces();
    const html = renderToString(
      <PiecesContext.Provider value={pieces.keep}>
        <ReaderProvider reader={reads("en")}>
          <Framed name="framed" note={note} />
        </ReaderProvider>
      </PiecesContext.Provider>,
    );
    return String(pieces.fill(html));
  };
  expect(framed(<b>only for her</b>)).toContain("<b>only for her</b>");
  expect(framed()).not.toContain("only for her");
  expect(framed()).toContain("framed");
});

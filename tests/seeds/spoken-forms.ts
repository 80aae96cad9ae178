import type { SeedForm } from "db/seeds/threads/thread-seed";

type Found = { form: SeedForm; words: string };

const CYRILLIC: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  ђ: "dj",
  е: "e",
  ж: "z",
  з: "z",
  и: "i",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "c",
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "c",
  џ: "dz",
  ш: "s",
};

/** Small bare letters, so that one pattern reads both alphabets and text typed without diacritics. */
function bareLetters(body: string): string {
  return body
    .toLowerCase()
    .replace(/\(https?:[^)]*\)|https?:\S+/g, " ")
    .replace(/„[^”]*”|^>.*$/gm, " „” ")
    .replace(/[*_`]/g, "")
    .replace(/\b(prvi|poslednji|jedini) (put|dan|mesec)\b/g, "$2")
    .replace(/[а-шђјљњћџ]/g, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/đ/g, "dj")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** Words that end like a participle and are none. */
const NOT_PARTICIPLES = new Set(
  "skola sala hvala cela bela mala tabela kola sela dela tela skala jela pola stola stakla stabla vozila kao posao zao deo ceo video studio".split(
    " ",
  ),
);

const FEMININE =
  "sama spremna umorna sigurna srecna zahvalna ponosna zadovoljna svesna duzna slobodna stidljiva ljuta iskrena ozbiljna pametnija neophodna nezamenljiva skepticna zaposlena uverena ubedjena radoznala iznenadjena odusevljena nova stara mlada jedina prva poslednja gladna luda kriva nervozna strpljiva";
const MASCULINE =
  "spreman umoran siguran srecan zahvalan ponosan zadovoljan svestan duzan slobodan stidljiv ljut iskren ozbiljan pametniji neophodan nezamenljiv skeptican zaposlen uveren ubedjen radoznao iznenadjen odusevljen nov star mlad jedini prvi poslednji gladan lud kriv nervozan strpljiv";
const adjectives = (list: string) => new RegExp(`^(${list.split(" ").join("|")})$`);
const FEMININE_ADJECTIVE = adjectives(FEMININE);
const MASCULINE_ADJECTIVE = adjectives(MASCULINE);

const FEMININE_ROLE =
  /^([a-z]+(kinja|arka|teljka|orka|erka)|glumica|spisateljica|umetnica|urednica|istrazivacica|pevacica|advokatica|clanica|uciteljica|slikarka|balerina|vodja-puta|majka|inzenjerka|lektorka|sociologinja)$/;
const MASCULINE_ROLE =
  /^(arhitekta|bibliotekar|urednik|glumac|reditelj|kustos|producent|novinar|umetnik|pisac|prevodilac|istrazivac|direktor|dirigent|lutkar|graficar|vajar|fotograf|restaurator|arheolog|istoricar|snimatelj|animator|montazer|urbanista|pekar|zvonar|projektant|otac|covek|slikar|menadzer)$/;
/** Ends like a woman’s role, names a thing. */
const NOT_ROLES = /^(varka|barka|korka|torka|mapa|serka)$/;

function formOf(word: string): "f" | "m" | undefined {
  if (FEMININE_ADJECTIVE.test(word)) return "f";
  if (MASCULINE_ADJECTIVE.test(word)) return "m";
  if (NOT_PARTICIPLES.has(word)) return undefined;
  if (/[a-z]{2,}la$/.test(word) || word === "sla") return "f";
  if (/[a-z]+(ao|io|eo|uo|sao)$/.test(word)) return "m";
  return undefined;
}

function roleOf(word: string): "f" | "m" | undefined {
  if (NOT_ROLES.test(word)) return undefined;
  if (FEMININE_ROLE.test(word)) return "f";
  return MASCULINE_ROLE.test(word) ? "m" : undefined;
}

/** A clause begins anew at these, so the verb after them may be somebody else’s. */
const BREAK =
  /^(da|koji|koja|koje|kog|kojoj|kom|sto|kad|kada|jer|ali|je|su|smo|ste|si|nije|nisu|dok|gde|kako|pa|a|i|ni|nego)$/;

function formsAround(text: string, auxiliary: RegExp): Found[] {
  const found: Found[] = [];
  for (const clause of text.split(/[.,;:!?()\n…–„”"“]+/)) {
    const said = clause.trim().split(/\s+/);
    said.forEach((word, at) => {
      if (!auxiliary.test(word)) return;
      const before = said[at - 1];
      const near = before ? (formOf(before) ?? roleOf(before)) : undefined;
      if (near) found.push({ form: near, words: `${before} ${word}` });
      for (let next = at + 1; next < said.length && next <= at + 6; next++) {
        const after = said[next]!;
        if (BREAK.test(after)) break;
        const form = formOf(after) ?? (next === at + 1 ? roleOf(after) : undefined);
        if (!form) continue;
        found.push({ form, words: said.slice(at, next + 1).join(" ") });
        break;
      }
    });
  }
  return found;
}

/** Forms in which the writer speaks of themselves: “pisala sam”, “nisam znao”, “umorna sam”, “Kustoskinja iz …”. */
export function formsSpoken(body: string): Found[] {
  const text = bareLetters(body);
  const found = formsAround(text, /^(sam|nisam|bih|jesam|budem)$/).filter(({ words }) => words !== "sam sam");
  const opening = text.trim().split(/[\s;:,.]+/)[0] ?? "";
  const role = roleOf(opening);
  if (role) found.push({ form: role, words: opening });
  for (const [words, kin] of text.matchAll(/\bas a (mother|woman|father|man)\b/g)) {
    found.push({ form: kin === "mother" || kin === "woman" ? "f" : "m", words });
  }
  return found;
}

/** Forms in which somebody is spoken to: “jesi li probala”, “da nisi čuo”. */
export function formsAddressed(body: string): SeedForm[] {
  return formsAround(bareLetters(body), /^(si|nisi|jesi)$/).map((found) => found.form);
}

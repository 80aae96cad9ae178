import { any, type ChatSnippet, f, m } from "./chat-seed";
import { talk } from "./talk";

/** What is said in the rooms of some fields, by the field's slug. */
export const chatByField: Record<string, ChatSnippet[]> = {
  "museums-heritage": [
    talk(
      "kutije-bez-kiseline",
      12.5,
      { a: f, b: m, c: any },
      `
      a: Gde nabavljate kutije bez kiseline, a da ne čekate carinu mesec dana?
      b+15: Štamparija pored nas seče po meri od arhivskog kartona. Dvadeset komada je minimum.
      c+6: Uzimam deset ako neko uzme deset.
      a+2: Ruka!
      `,
    ),
    talk(
      "predmet-koji-krene",
      3.6,
      { a: any, b: f, c: m },
      `
      a: Imate li u depou predmet koji vam je promenio postavku?
      b+28: Jedna kašika sa tuđim monogramom. Otkad je u vitrini, svi traže čija je.
      c+9: Kod nas kofer. Otvara se samo nedeljom, piše na kartici, i niko ne zna zašto.
      b+4: To je već predstava.
      `,
    ),
  ],
  "performing-arts": [
    talk(
      "sala-od-dvadeset",
      8.3,
      { a: f, b: any, c: m },
      `
      a: Tražim salu za dvadeset ljudi i jednu veoma glasnu stolicu.
      b+11: Stara vojna kantina kod nas. Akustika prašta sve osim aplauza.
      c+5: Stolicu mogu da pozajmim, škripi u tri registra.
      `,
    ),
  ],
  "visual-arts": [
    talk(
      "transport-slika",
      5.4,
      { a: m, b: f, c: any },
      `
      a: Kako prevozite velika platna kad nemate kombi ni budžet?
      b+20 f: Jednom sam ih vozila skinuta s blind-rama, u cevi od tepiha. Stigla su bolje od mene.
      c+8: Cev od tepiha je nepriznata kulturna institucija.
      `,
    ),
  ],
  music: [
    talk(
      "generalna-u-podne",
      6.7,
      { a: any, b: m, c: f },
      `
      a: Generalna u podne ili uveče, kad je sala ista ali publika nije?
      b+13: U podne, da se čuju greške.
      c+7: Uveče, da se čuje prostor. Greške se ionako pamte.
      `,
    ),
  ],
  "policy-management": [
    talk(
      "strategija-na-cetiri-strane",
      10.6,
      { a: f, b: any, c: m },
      `
      a: Naša strategija ima četrdeset strana i jednu rečenicu koju svi citiraju. Šta biste izbacili?
      b+24: Sve osim te rečenice i budžeta.
      c+5: I fusnote. U fusnotama se krije ono što će se zaista raditi.
      a+3: Prepoznajem rukopis ljudi koji su sedeli u komisijama.
      `,
    ),
  ],
};

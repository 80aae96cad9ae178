import { CAST } from "../people/cast";
import { type ChatSnippet, f, m } from "./chat-seed";
import { talk } from "./talk";

/** A talk of two or a group among the people to try: who speaks by which letter, and what they say. */
export type OwnTalk = { name?: string; people: Record<string, string>; chat: ChatSnippet[] };

const { alumna, mentor, mentee, staff, admin } = CAST;

export const ownTalks: OwnTalk[] = [
  {
    people: { a: alumna, b: mentor },
    chat: [
      talk(
        "inventar-naglas",
        18.5,
        { a: f, b: f },
        `
        a f: Ksenija, poslala sam vam nacrt za večernje čitanje inventara. Bez žurbe.
        b+95 f: Pročitala sam u tramvaju i propustila stanicu. To je preporuka.
        a+4: Onda idemo dalje!
        b+2: Samo skratite uvod. Publika je došla zbog vesla.
        `,
      ),
      talk(
        "datum-za-cetvrtak",
        1.4,
        { a: f, b: f },
        `
        a f: Jeste li u četvrtak u gradu? Nosim katalog koji sam vam obećala.
        b+41: Jesam, posle pet. Kafa je na meni, katalog na vama.
        `,
      ),
    ],
  },
  {
    people: { a: mentee, b: mentor },
    chat: [
      talk(
        "papir-koji-se-talasa",
        4.5,
        { a: m, b: f },
        `
        a m: Dobar dan! Stigao sam do mape iz 1911, talasa se kao more. Smem li da je navlažim pre susreta?
        b+33: Ne pre susreta. Donesite fotografiju pod kosim svetlom, pa ćemo zajedno.
        a+6: Važi. Hvala što ste tu i između dva termina.
        b+2: Zato i jesam.
        `,
      ),
    ],
  },
  {
    people: { a: alumna, b: mentee },
    chat: [
      talk(
        "zdravo-iz-muzeja-civija",
        7.6,
        { a: f, b: m },
        `
        a: Zdravo, Bogdane! Čujem da čuvaš čivije. Mi čuvamo vesla, trebalo bi da se upoznamo.
        b+52: Predmeti koji drže stvari na okupu. Dolazim na kafu čim se otopi put.
        a+3: Ili ja kod tebe, čivije su mi veća nepoznanica.
        `,
      ),
    ],
  },
  {
    people: { a: staff, b: alumna },
    chat: [
      talk(
        "brzi-susreti-sto-broj",
        2.6,
        { a: f, b: f },
        `
        a: Jelena, da li biste na brzim susretima vodili sto broj tri? Muzeji i obrazovanje.
        b+26: Može, uz uslov da mi neko drži štopericu. Ja se zanesem.
        a+5: Štoperica je već zadužena.
        `,
      ),
    ],
  },
  {
    people: { a: admin, b: staff },
    chat: [
      talk(
        "prevod-obavestenja",
        3.4,
        { a: m, b: f },
        `
        a m: Iva, preveo sam obaveštenje za region, pogledaj samo treći pasus.
        b+18: Treći je dobar, u drugom piše „radionica radionice”.
        a+1: Ispravljam. Hvala!
        `,
      ),
    ],
  },
  {
    name: "Sto broj tri",
    people: { a: staff, b: alumna, c: mentor, d: mentee },
    chat: [
      talk(
        "sto-broj-tri",
        2.2,
        { a: f, b: f, c: f, d: m },
        `
        a f: Napravila sam nam sobu za četvrtak, da ne zatrpavamo veliku.
        c+12: Predlog: svako donese jedan predmet i ćuti o njemu prva dva minuta.
        d+7 m: Ja sam već spakovao čiviju.
        b+3: Naravno da jesi.
        a+16: Ja donosim sto.
        `,
      ),
    ],
  },
  {
    name: "Reke i čivije",
    people: { a: alumna, b: mentee, c: mentor },
    chat: [
      talk(
        "zajednicka-prijava",
        0.7,
        { a: f, b: m, c: f },
        `
        a: Ima jedan poziv za gostovanje zbirki, dva muzeja i jedna čitaonica. Da li da se prijavimo?
        b+21: Mi smo za. Imamo kofere, čivije i dobru volju.
        c+34: Čitam uslove. Rok je strog, ali obrazac je na dve strane.
        a+5: Dve strane! Pišem večeras.
        `,
      ),
    ],
  },
];

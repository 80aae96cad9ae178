import { cyrillic, english, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** Local plans, briefs and boards. */
export const policyThreads: ThreadSeed[] = [
  {
    key: "lokalni-plan-kulture",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "policy-management",
    topics: ["cultural-policy", "strategic-planning"],
    title: "Lokalni plan razvoja kulture: ko je slao primedbe?",
    body: "Javna rasprava traje dve nedelje, dokument ima 90 strana. Predlažem da podelimo poglavlja i da do petka skupimo kratke komentare.",
    ageDays: 4,
    replyPace: "hours",
    replies: [
      latin.f(
        "Uzimam poglavlje o ustanovama, strane 22–41. Slala sam primedbe na prethodni plan i usvojili su dve od devet. Obe usvojene imale su tačan predlog teksta: *u članu tom i tom umesto A treba B*. Onih sedam su bile lepo obrazložene želje. Predlažem zato da svako uz komentar odmah napiše i zamenu, makar nesavršenu. Pravnica iz našeg udruženja može da ih pregleda u četvrtak uveče i ujednači jezik.",
      ),
      plain.any(
        "ja cu budzet i pokazatelje, to ionako niko nece :) na prvo citanje: cilj je povecanje publike a nigde ne pise koliko je ima sad",
      ),
      latin.m(
        "Mogu amaterizam i mesne zajednice. Predlog za sve nas: jedna primedba, jedan pasus, pet rečenica najviše. Sedeo sam u komisiji koja je to čitala i video šta se dešava sa pismom od četiri strane. Neko kaže „ovo ćemo posle pauze”, a posle pauze svi kažu da je zanimljivo i pređu na sledeću tačku. Dobru kratku primedbu niko ne preskače.",
        { by: "mentor" },
      ),
      latin.any(
        "Podela za sada: ustanove, budžet i amaterizam su zauzeti. Slobodni su nezavisna scena, nasleđe, obrazovanje i pristupačnost. Tabela sa predlozima teksta: [u tri kolone](https://primer.example.org/primedbe-na-plan).",
        { by: "author" },
      ),
      cyrillic.f(
        "Узимам приступачност. Претражила сам документ: реч „рампа” се помиње једном, и то као позоришна. Пишем пет реченица са роковима и са процењеним износом, јер без износа то остаје лепа намера до следећег плана.\n\nАко неко има снимак јавне расправе из прошлог круга, молим да га подели: тамо је већ обећан лифт у библиотеци, а обећања се лепо наводе, са датумом и именом службе.",
      ),
      latin.any(
        "Predato u petak u 14 h: 31 primedba, sve sa predlogom teksta, 46 potpisa. Hvala vam. Kad stigne odgovor, objaviću ga ovde ceo, kakav god bio.",
        { by: "author" },
      ),
    ],
  },
  {
    key: "policy-brief",
    kind: "discussion",
    form: "any",
    language: "en",
    field: "policy-management",
    topics: ["cultural-policy", "communication-pr"],
    title: "A policy brief people might actually read",
    body: "Two pages, one chart, three asks. Looking for someone outside culture to tell me where they stopped reading.",
    ageDays: 145,
    replyPace: "days",
    replies: [
      english.m(
        "I work in logistics, so I qualify. I stopped at the fourth line, at “ecosystem”. I came back for the chart, which is excellent, and went straight from it to the third ask. Suggestion: start with the chart’s sentence, put the asks next, and let the reasons follow for the people who have time.",
        { by: "mentor" },
      ),
      english.any(
        "“Ecosystem” is gone, together with two of its cousins. If the asks come before the reasons, does it not sound rude?",
        { by: "author", mentionsPrevious: true },
      ),
      latin.f(
        "Nije nepristojno, naprotiv. Radila sam u kabinetu i kratke papire smo čitali u liftu. Ono što je u prvih pet redova stiglo bi do sastanka, ostatak bi stigao do fascikle. Tri zahteva gore, ime i telefon dole, datum obavezno. Bez datuma ne znamo da li je predlog svež ili ga je neko našao u fioci. A ako već birate šta da skratite, skratite uvod. Njega smo preskakali svi.",
      ),
    ],
  },
  {
    key: "board-that-never-meets",
    kind: "discussion",
    form: "any",
    language: "en",
    field: "policy-management",
    topics: ["leadership", "starting-organisation", "strategic-planning"],
    title: "A board that never meets: how did you fix yours?",
    body: "Ours exists on paper. I would like five people who argue once a season.",
    ageDays: 400,
    replyPace: "weeks",
    replies: [
      english.any(
        "Give them one real decision a year and a date to make it by. Boards do not meet because nothing depends on it. We handed ours the question “which programme do we stop?” and they met three times in one month, voluntarily, with soup. The programme we stopped was the one nobody had dared to mention. The soup has become a standing item on the agenda, and I have stopped apologising for it.",
        { by: "mentor" },
      ),
      latin.m(
        "Kod nas je pomoglo to što smo se oprostili. Pozvao sam svakog člana na kafu, zahvalio i ponudio dostojanstven izlaz: počasni odbor bez obaveza. Troje je s olakšanjem prešlo u počasni. Dvoje je ostalo i pitalo gde su bili do sad ti podaci koje šaljemo. Tek tada smo tražili nove ljude. I da, od tada prvo šaljemo brojke, pa tek onda pozivnicu.",
      ),
      english.f(
        "Dates for the whole year on one page, sent in January. Ninety minutes, minutes of one page, and a finance person who is allowed to ask the silly question. I chaired ours for four years and the silly question saved us twice. And rotate the chair every year. A chair who stays becomes the organisation’s second director, with fewer hours and more opinions. I say this as one who stayed three years too long.",
        { by: "abroad" },
      ),
      plain.any(
        "i hrana. nemojte podceniti hranu. nas odbor se sastaje otkad jedna clanica pravi gibanicu, pre toga kvoruma nije bilo od osnivanja",
      ),
    ],
  },
];

import type { Occupation } from "./occupation";

export const LITERATURE: readonly Occupation[] = [
  {
    position: "urednik i prevodilac|urednica i prevoditeljka|uredništvo i prevođenje",
    english: "editor and translator",
    specialisms: ["publishing-bookselling", "translation"],
    kinds: ["curating-programming", "creation"],
    at: ["publisher"],
    openings: [
      [
        "Uređujem knjige po danu, prevodim po noći, a lektoru šaljem izvinjenja unapred.",
        "I edit books by day and translate by night, and send the copy editor apologies in advance.",
      ],
      ["Tražim pisce iz malih jezika i izdavače s velikim strpljenjem."],
    ],
  },
  {
    position: "urednik izdavačke kuće|urednica izdavačke kuće|uredništvo izdavačke kuće",
    english: "publishing editor",
    specialisms: ["publishing-bookselling"],
    kinds: ["management", "curating-programming"],
    at: ["publisher"],
    openings: [
      [
        "Objavljujem dvadeset knjiga godišnje i svaku pročitam najmanje četiri puta.",
        "I publish twenty books a year and read each at least four times.",
      ],
      ["Vodim ediciju prvih knjiga. Rukopise vraćam s pismom, nikad s obrascem."],
    ],
  },
  {
    position: "književni prevodilac|književna prevoditeljka|književno prevođenje",
    english: "literary translator",
    specialisms: ["translation"],
    kinds: ["creation"],
    at: [],
    openings: [
      [
        "Prevodim prozu sa mađarskog i slovenačkog, uglavnom o rekama i zadrugama.",
        "I translate prose from Hungarian and Slovene, mostly about rivers and co-operatives.",
      ],
      ["Prevodim drame za igranje: svaku repliku izgovorim naglas, na balkonu, na žalost suseda."],
      ["Radim prevode za titlove i kataloge, a jednom godišnje roman iz čiste radosti."],
    ],
  },
  {
    position: "pisac|spisateljica|književni rad",
    english: "writer",
    specialisms: ["writing"],
    kinds: ["creation"],
    at: [],
    openings: [
      [
        "Pišem kratke priče o dugim porodicama. Treću zbirku upravo skraćujem.",
        "I write short stories about long families and am just now making the third book shorter.",
      ],
      ["Pišem romane ujutru, pre nego što telefon primeti da sam [ustao|ustala|na nogama]."],
      ["Bavim se prozom i predajem pisanje odraslima koji su pisali u školi i prestali."],
    ],
  },
  {
    position: "pesnik|pesnikinja|poezija",
    english: "poet",
    specialisms: ["writing"],
    kinds: ["creation", "performance"],
    at: [],
    also: ["performing-arts"],
    openings: [
      [
        "Pišem pesme i čitam ih po vozovima, čekaonicama i jednoj perionici veša.",
        "I write poems and read them on trains, in waiting rooms and in one launderette.",
      ],
      ["Vodim čitanja poezije u {at}: dvanaest stolica, jedna lampa, bez mikrofona."],
    ],
  },
  {
    position: "pisac za decu|spisateljica za decu|književnost za decu",
    english: "children’s author",
    specialisms: ["writing", "literary-programmes"],
    kinds: ["creation", "education"],
    at: [],
    also: ["education-community"],
    openings: [
      [
        "Pišem za decu od devet godina, jer se tada još veruje, a već se sumnja.",
        "I write for nine-year-olds, who still believe and already doubt.",
      ],
    ],
  },
  {
    position: "urednik književnog programa|urednica književnog programa|književni program",
    english: "literary programme editor",
    specialisms: ["literary-programmes"],
    kinds: ["curating-programming", "production"],
    at: ["library", "centre"],
    also: ["museums-heritage", "policy-management"],
    openings: [
      [
        "Dovodim pisce na čitanja u {at}, a čitaoce u salu. Drugo je teže, ali uspeva.",
        "I bring writers to {city} and readers into the hall. The second is harder, but it works.",
      ],
      ["Vodim čitalački klub koji je preživeo tri čitaonice i jedan spor oko Dostojevskog."],
      ["Pravim mali književni festival na kom se najviše razgovara u redu za kafu."],
    ],
  },
  {
    position: "knjižar|knjižarka|knjižarski rad",
    english: "bookseller",
    specialisms: ["publishing-bookselling"],
    kinds: ["entrepreneurship", "audience-mediation"],
    at: ["bookshop"],
    openings: [
      [
        "Držim knjižaru od dvadeset kvadrata i znam šta ko čita kad je tužan.",
        "I keep a bookshop of twenty square metres and know what everyone reads when sad.",
      ],
      ["Prodajem knjige malih izdavača i svake subote nekoga nagovorim na poeziju."],
    ],
  },
  {
    position: "menadžer izdavačke kuće|menadžerka izdavačke kuće|vođenje izdavačke kuće",
    english: "publishing manager",
    specialisms: ["publishing-bookselling"],
    kinds: ["management", "fundraising-finance"],
    at: ["publisher"],
    openings: [
      [
        "Računam tiraže, papir i poštarinu, da bi neko drugi mirno mogao da bira pridev.",
        "I work out print runs, paper and postage so that others can choose adjectives in peace.",
      ],
      ["Prodajem prava na sajmovima i vraćam se s više knjiga nego što sam [poneo|ponela|bilo u koferu]."],
    ],
  },
  {
    position: "lektor i korektor|lektorka i korektorka|lektura i korektura",
    english: "copy editor",
    specialisms: ["publishing-bookselling", "writing"],
    kinds: ["creation"],
    at: [],
    also: ["media-criticism"],
    openings: [
      [
        "Popravljam zareze i čuvam razliku između „sem” i „osim” za generacije koje dolaze.",
        "I mend commas and guard small distinctions for generations to come.",
      ],
      ["Čitam tuđe tekstove brzo, sporo, pa naglas. Treće čitanje nađe sve."],
    ],
  },
];

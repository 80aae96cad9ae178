import type { Occupation } from "./occupation";

export const MUSEUMS_HERITAGE: readonly Occupation[] = [
  {
    position: "kustos|kustoskinja|kustoski rad",
    english: "curator",
    specialisms: ["museums", "collections"],
    kinds: ["curating-programming", "conservation-documentation"],
    at: ["museum"],
    also: ["education-community", "policy-management"],
    openings: [
      [
        "Brinem o zbirci razglednica i znam šta piše na poleđini skoro svake.",
        "I look after a collection of postcards and know what is written on the back of almost every one.",
      ],
      ["Radim na stalnoj postavci koja se nije menjala trideset godina. Menjam je vitrinu po vitrinu."],
      ["Pišem legende za izložbe tako da ih može pročitati i neko s detetom u naručju."],
    ],
  },
  {
    position: "muzejski savetnik|muzejska savetnica|rad u muzeju",
    english: "museum adviser",
    specialisms: ["museums", "galleries-art-spaces"],
    kinds: ["policy-advocacy", "management"],
    at: ["museum"],
    also: ["policy-management"],
    openings: [
      [
        "Pomažem malim muzejima da urede depo, statut i odnose s gradom, obično tim redom.",
        "I help small museums sort out their store, their statute and their town hall, usually in that order.",
      ],
    ],
  },
  {
    position: "dokumentarista zbirke|dokumentaristkinja zbirke|dokumentacija zbirke",
    english: "collections documentalist",
    specialisms: ["collections", "digitisation"],
    kinds: ["conservation-documentation", "technical-digital"],
    at: ["museum", "archive"],
    also: ["digital-culture"],
    openings: [
      [
        "Opisujem predmete rečenicama koje će neko razumeti i za pedeset godina.",
        "I describe objects in sentences that should still make sense in fifty years.",
      ],
      [
        "Inventarske knjige prepisujem u bazu, slovo po slovo, i nalazim predmete za koje smo mislili da ih nema.",
      ],
    ],
  },
  {
    position: "direktor zavičajnog muzeja|direktorka zavičajnog muzeja|uprava zavičajnog muzeja",
    english: "director of a local museum",
    specialisms: ["museums", "intangible-heritage"],
    kinds: ["management", "policy-advocacy"],
    at: ["museum"],
    also: ["policy-management"],
    openings: [
      [
        "Upravljam muzejom sa sedam zaposlenih, jednim krovom koji prokišnjava i trista volontera u evidenciji.",
        "I run a museum with seven staff, one leaking roof and three hundred volunteers on the books.",
      ],
    ],
  },
  {
    position: "konzervator|konzervatorka|konzervatorski rad",
    english: "conservator",
    specialisms: ["conservation-restoration", "built-heritage"],
    kinds: ["conservation-documentation"],
    at: ["heritage", "museum"],
    openings: [
      [
        "Čistim freske milimetar po milimetar i strpljenje mi je glavni alat.",
        "I clean frescoes a millimetre at a time; patience is my main tool.",
      ],
      ["Obnavljam drveni mobilijar crkava i škola. Lak skidam tek kad saznam ko ga je i zašto stavio."],
    ],
  },
  {
    position: "konzervator papira|konzervatorka papira|konzervacija papira",
    english: "paper conservator",
    specialisms: ["conservation-restoration", "archives"],
    kinds: ["conservation-documentation", "education"],
    at: ["archive", "museum", "library"],
    also: ["literature"],
    openings: [
      [
        "Peglam pisma stara dva veka i krpim ih papirom tanjim od kože na luku.",
        "I flatten letters two centuries old and mend them with paper thinner than onion skin.",
      ],
      ["Spasavam plakate iz poplavljenih podruma. Prvo se suše, pa se čitaju."],
    ],
  },
  {
    position: "arhitekta konzervator|arhitektkinja konzervatorka|zaštita graditeljskog nasleđa",
    english: "conservation architect",
    specialisms: ["built-heritage", "industrial-recent-heritage"],
    kinds: ["conservation-documentation", "policy-advocacy"],
    at: ["heritage"],
    also: ["architecture"],
    openings: [
      [
        "Merim kuće pre nego što ih neko poruši, a ponekad i umesto da ih neko poruši.",
        "I measure houses before somebody pulls them down, and sometimes so that nobody does.",
      ],
      ["Vodim popis industrijskih hala u {at}. Svaka ima bar jednu osobu koja u njoj zna svaki zavrtanj."],
    ],
  },
  {
    position: "arheolog|arheološkinja|arheološki rad",
    english: "archaeologist",
    specialisms: ["archaeology", "museums"],
    kinds: ["research-criticism", "conservation-documentation"],
    at: ["museum", "heritage"],
    openings: [
      [
        "Leti kopam, zimi lepim. Najviše me zanima kuhinja: lonci, ognjišta, ostaci večere.",
        "I dig in summer and glue in winter. What I look for is kitchens: pots, hearths, leftovers.",
      ],
      ["Radim zaštitna iskopavanja pred bagerom. Naučim grad odozdo, sloj po sloj."],
    ],
  },
  {
    position: "etnolog|etnološkinja|etnološki rad",
    english: "ethnologist",
    specialisms: ["intangible-heritage", "collections"],
    kinds: ["research-criticism", "conservation-documentation"],
    at: ["museum", "centre"],
    also: ["education-community"],
    openings: [
      [
        "Snimam razgovore o hrani, prelima i svadbama. Kafu popijem deset puta dnevno, za nauku.",
        "I record conversations about food and weddings and drink ten coffees a day, for science.",
      ],
      ["Pripremam predloge za popis nematerijalnog nasleđa zajedno s ljudima koji to nasleđe žive."],
    ],
  },
  {
    position: "bibliotekar|bibliotekarka|rad u biblioteci",
    english: "librarian",
    specialisms: ["libraries"],
    kinds: ["audience-mediation", "education"],
    at: ["library"],
    also: ["literature", "education-community"],
    openings: [
      [
        "Vodim odeljenje u kom se najviše pozajmljuju krimići i bušilica. Da, imamo i bušilicu.",
        "In my department people borrow mostly crime novels and the power drill. Yes, we lend a drill.",
      ],
      ["Pokretna biblioteka kojom upravljam staje u jedanaest sela. U svakom neko već čeka."],
      ["Čitam deci sredom, bakama petkom, a odbornicima kad god dođe budžet."],
    ],
  },
  {
    position: "bibliotekar zavičajnog odeljenja|bibliotekarka zavičajnog odeljenja|zavičajno odeljenje",
    english: "local history librarian",
    specialisms: ["libraries", "digitisation"],
    kinds: ["conservation-documentation", "research-criticism"],
    at: ["library"],
    also: ["literature"],
    openings: [
      [
        "Skupljam letke, jelovnike i školske novine iz {from}. To je istorija koju niko nije hteo da poveže u knjigu.",
        "I collect leaflets, menus and school papers from {city}: the history nobody cared to bind.",
      ],
    ],
  },
  {
    position: "arhivista|arhivistkinja|arhivski rad",
    english: "archivist",
    specialisms: ["archives"],
    kinds: ["conservation-documentation", "research-criticism"],
    at: ["archive"],
    openings: [
      [
        "Sređujem fondove ugašenih preduzeća. U svakoj kutiji nađem bar jednu ljubavnu poruku.",
        "I put the papers of dissolved companies in order. Every box holds at least one love note.",
      ],
      ["Pomažem ljudima da nađu svoje u papirima koje je pisala država."],
    ],
  },
  {
    position: "digitalni arhivista|digitalna arhivistkinja|digitalni arhiv",
    english: "digital archivist",
    specialisms: ["digitisation", "archives"],
    kinds: ["technical-digital", "conservation-documentation"],
    at: ["archive", "library"],
    also: ["digital-culture"],
    openings: [
      [
        "Prebacujem trake, diskete i kućne filmove u formate koji će nas nadživeti.",
        "I move tapes, floppies and home movies into formats that will outlive us.",
      ],
      ["Skeniram, imenujem i proveravam. Najdosadniji deo posla je i najvažniji, pa ga radim prvi."],
    ],
  },
  {
    position: "čuvar nasleđa fabrike|čuvarka nasleđa fabrike|industrijsko nasleđe",
    english: "industrial heritage worker",
    specialisms: ["industrial-recent-heritage", "intangible-heritage"],
    kinds: ["conservation-documentation", "audience-mediation"],
    at: ["association", "museum"],
    also: ["education-community", "architecture"],
    openings: [
      [
        "Vodim ture kroz zatvorenu fabriku s ljudima koji su u njoj radili. Oni pričaju, ja držim lampu.",
        "I lead tours of a closed factory with people who worked there. They talk, I hold the lamp.",
      ],
      ["Zapisujem nazive mašina, nadimke majstora i recepte iz radničke menze."],
    ],
  },
];

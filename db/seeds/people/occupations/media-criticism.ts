import type { Occupation } from "./occupation";

export const MEDIA_CRITICISM: readonly Occupation[] = [
  {
    position: "novinar u kulturi|novinarka u kulturi|redakcija kulture",
    english: "culture journalist",
    specialisms: ["print-online"],
    kinds: ["communication-marketing", "research-criticism"],
    at: ["media"],
    also: ["literature", "policy-management"],
    openings: [
      [
        "Pišem o kulturi u mestima iz kojih se o njoj retko javlja.",
        "I write about culture in places that seldom make the news for it.",
      ],
      ["Radim intervjue: pripremam se tri dana, a onda najviše ćutim."],
      ["Pratim lokalne budžete za kulturu red po red. Priča je obično u fusnoti."],
    ],
  },
  {
    position: "urednik portala|urednica portala|uredništvo portala",
    english: "web editor",
    specialisms: ["print-online"],
    kinds: ["communication-marketing", "management"],
    at: ["media"],
    also: ["literature"],
    openings: [
      [
        "Uređujem portal koji objavljuje jedan tekst dnevno i nijedan naslov s uzvičnikom.",
        "I edit a site that runs one piece a day and no headline with an exclamation mark.",
      ],
      ["Sređujem tuđe rečenice i čuvam autorke od sopstvenih prideva."],
    ],
  },
  {
    position: "autor podkasta|autorka podkasta|podkast",
    english: "podcaster",
    specialisms: ["radio-podcast"],
    kinds: ["creation", "technical-digital"],
    at: ["radio", "media"],
    also: ["music"],
    openings: [
      [
        "Snimam podkast o ljudima koji rade noću: pekarima, dispečerkama, inspicijentima.",
        "I record a podcast about people who work at night: bakers, dispatchers, stage managers.",
      ],
      ["Sečem zvuk dok u njemu ne ostane samo ono što se mora čuti."],
    ],
  },
  {
    position: "radijski urednik|radijska urednica|radijska redakcija",
    english: "radio editor",
    specialisms: ["radio-podcast"],
    kinds: ["communication-marketing", "curating-programming"],
    at: ["radio"],
    also: ["music"],
    openings: [
      [
        "Vodim emisiju koju slušaju vozači kamiona i penzionisane profesorke. Pisma stižu i od jednih i od drugih.",
        "I host a show for lorry drivers and retired teachers. Both write letters.",
      ],
      ["Na radiju sam zbog pauza: u njima se čuje da li je neko stvarno razumeo pitanje."],
    ],
  },
  {
    position: "pozorišni kritičar|pozorišna kritičarka|pozorišna kritika",
    english: "theatre critic",
    specialisms: ["criticism"],
    kinds: ["research-criticism"],
    at: [],
    also: ["performing-arts", "literature"],
    openings: [
      [
        "Gledam dvesta predstava godišnje i pišem o trećini. O ostalima razmišljam u vozu.",
        "I see two hundred shows a year and write about a third. The rest I think over on trains.",
      ],
      ["Kritiku pišem kao pismo nekome ko je želeo da dođe, a nije stigao."],
    ],
  },
  {
    position: "likovni kritičar|likovna kritičarka|likovna kritika",
    english: "art critic",
    specialisms: ["criticism", "print-online"],
    kinds: ["research-criticism", "curating-programming"],
    at: [],
    also: ["visual-arts"],
    openings: [
      [
        "Obilazim ateljee i pišem tekstove za kataloge bez reči „diskurs”.",
        "I visit studios and write catalogue texts without the word “discourse”.",
      ],
      ["Vodim malu školu pisanja o umetnosti. Prvi zadatak je opisati jednu čašu."],
    ],
  },
  {
    position: "televizijski novinar|televizijska novinarka|televizijska redakcija",
    english: "television journalist",
    specialisms: ["television"],
    kinds: ["communication-marketing", "production"],
    at: ["television"],
    also: ["film"],
    openings: [
      [
        "Radim priloge od dva minuta o stvarima koje traju godinama.",
        "I make two-minute reports about things that take years.",
      ],
      ["Emisiju o kulturi pripremam s troje ljudi i jednom kamerom, uglavnom izvan velikih gradova."],
    ],
  },
];

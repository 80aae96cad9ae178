import type { Occupation } from "./occupation";

export const DESIGN: readonly Occupation[] = [
  {
    position: "grafički dizajner|grafička dizajnerka|grafički dizajn",
    english: "graphic designer",
    specialisms: ["graphic-design"],
    kinds: ["creation", "communication-marketing"],
    at: ["design", "publisher"],
    also: ["visual-arts", "literature"],
    openings: [
      [
        "Oblikujem plakate za pozorišta i etikete za džemove, i tvrdim da je to isti posao.",
        "I design posters for theatres and labels for jam, and I maintain that it is the same job.",
      ],
      ["Pravim vizuelne identitete za ustanove koje misle da im logo nije potreban, a treba im red."],
      ["Slažem knjige, programe i poneku pozivnicu. Volim margine šire nego što budžet dozvoljava."],
    ],
  },
  {
    position: "tipograf|tipografkinja|tipografija",
    english: "typographer",
    specialisms: ["graphic-design"],
    kinds: ["creation", "education"],
    at: [],
    also: ["literature", "education-community"],
    openings: [
      [
        "Crtam ćirilična i latinična pisma koja se ne svađaju kad stoje u istom redu.",
        "I draw Cyrillic and Latin letters that do not quarrel when they share a line.",
      ],
      ["Snimam stare firmopise po {at} i od njih pravim slova koja se mogu kucati."],
    ],
  },
  {
    position: "dizajner enterijera|dizajnerka enterijera|dizajn enterijera",
    english: "interior designer",
    specialisms: ["product-interior-design"],
    kinds: ["creation", "technical-digital"],
    at: ["design", "architecture"],
    also: ["architecture", "museums-heritage"],
    openings: [
      [
        "Projektujem postavke izložbi i čitaonice. Merim sve dvaput, a stolice isprobavam po sat vremena.",
        "I design exhibitions and reading rooms, measure everything twice and sit in each chair for an hour.",
      ],
      ["Od praznih lokala pravim prostore za male programe, uglavnom od onoga što je u njima ostalo."],
    ],
  },
  {
    position: "dizajner proizvoda|dizajnerka proizvoda|dizajn proizvoda",
    english: "product designer",
    specialisms: ["product-interior-design"],
    kinds: ["creation", "entrepreneurship"],
    at: ["design"],
    openings: [
      [
        "Razvijam predmete za muzejske prodavnice koji se ne bacaju posle praznika.",
        "I develop things for museum shops that nobody throws away after the holidays.",
      ],
      ["Sarađujem s limarima, stolarkama i jednom livnicom. Nacrt je gotov tek kad ga oni isprave."],
    ],
  },
  {
    position: "modni dizajner|modna dizajnerka|modni dizajn",
    english: "fashion designer",
    specialisms: ["fashion"],
    kinds: ["creation", "entrepreneurship"],
    at: [],
    openings: [
      [
        "Šijem male kolekcije od zaliha fabrika koje su se ugasile. Svaki komad ima ime smene iz koje je platno.",
        "I sew small collections from the stock of factories that have closed; each piece is named after a shift.",
      ],
      ["Pravim radnu odeću za ljude iz kulture: mnogo džepova, ništa se ne pegla."],
    ],
  },
  {
    position: "kostimograf|kostimografkinja|kostimografija",
    english: "costume designer",
    specialisms: ["fashion", "textile-tapestry"],
    kinds: ["creation"],
    at: ["theatre"],
    also: ["performing-arts", "film"],
    openings: [
      [
        "Oblačim glumce u stvari koje već imaju prošlost. Buvljak je moja biblioteka.",
        "I dress actors in things that already have a past. The flea market is my library.",
      ],
    ],
  },
  {
    position: "kreativni direktor|kreativna direktorka|kreativno vođenje",
    english: "creative director",
    specialisms: ["advertising", "graphic-design"],
    kinds: ["communication-marketing", "management"],
    at: ["agency", "design"],
    also: ["media-criticism"],
    openings: [
      [
        "Vodim tim koji reklamira sladoled leti, a festivale tokom cele godine, često po istoj ceni.",
        "I lead a team that sells ice cream in summer and festivals all year round.",
      ],
      ["Pišem kratke rečenice za duge kampanje. Za kulturu radim jednu godišnje, i to najozbiljnije."],
    ],
  },
  {
    position: "keramičar|keramičarka|rad u keramici",
    english: "ceramicist",
    specialisms: ["ceramics-glass"],
    kinds: ["creation", "education"],
    at: ["craft", "association"],
    openings: [
      [
        "Pravim posuđe koje ide iz peći pravo na sto. Greške prodajem po pola cene i one prve nestanu.",
        "I make pots that go from the kiln straight to the table. The flawed ones sell first.",
      ],
      ["Vodim otvorenu keramičarsku radionicu u {at}; peć palimo zajedno, četvrtkom uveče."],
      ["Istražujem lokalne gline: kopam, sejem, pečem i zapisujem šta je puklo i zašto."],
    ],
  },
  {
    position: "tekstilni umetnik|tekstilna umetnica|rad u tekstilu",
    english: "textile artist",
    specialisms: ["textile-tapestry", "traditional-crafts"],
    kinds: ["creation", "conservation-documentation"],
    at: ["craft", "society", "association"],
    also: ["museums-heritage", "visual-arts"],
    openings: [
      [
        "Tkam na razboju iz 1911. godine i učim šare od žena koje ih nikad nisu zapisale.",
        "I weave on a loom from 1911 and learn patterns from women who never wrote them down.",
      ],
      ["Bojim vunu orahom, brojem i lukom. Tapiserije radim sporo, po dve godišnje, i obično za biblioteke."],
    ],
  },
  {
    position: "zlatar|zlatarka|izrada nakita",
    english: "jeweller",
    specialisms: ["jewellery", "traditional-crafts"],
    kinds: ["creation", "entrepreneurship"],
    at: [],
    openings: [
      [
        "Radim filigran u srebru, po starom zanatu, za ljude koji nose i patike i minđuše.",
        "I make silver filigree, the old way, for people who wear trainers too.",
      ],
      ["Pretapam porodični nakit u novi, zajedno s vlasnicima i njihovim pričama."],
    ],
  },
];

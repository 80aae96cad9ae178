import type { Occupation } from "./occupation";

export const FILM: readonly Occupation[] = [
  {
    position: "reditelj dokumentarnog filma|rediteljka dokumentarnog filma|dokumentarni film",
    english: "documentary film director",
    specialisms: ["documentary-film"],
    kinds: ["creation", "research-criticism"],
    at: ["film"],
    also: ["media-criticism"],
    openings: [
      [
        "Snimam filmove o ljudima koji nešto čekaju: voz, presudu, kišu.",
        "I make films about people who are waiting: for a train, a verdict, rain.",
      ],
      ["Film o poslednjoj fabrici šibica snimam već pet godina. Junakinje su me navikle na domaći sok."],
      ["Radim dokumentarce bez naratora. Ko šta ima da kaže, kaže sam."],
    ],
  },
  {
    position: "filmski producent|filmska producentkinja|filmska produkcija",
    english: "film producer",
    specialisms: ["fiction-film", "documentary-film"],
    kinds: ["production", "fundraising-finance"],
    at: ["film"],
    also: ["policy-management"],
    openings: [
      [
        "Skupljam novac u četiri valute i rokove u jednoj tabeli.",
        "I collect money in four currencies and deadlines in one spreadsheet.",
      ],
      ["Produciram prve filmove. Debitanti me zovu noću, a banke ujutru."],
      ["Vodim koprodukcije u kojima se najduže usaglašava ko plaća kišu."],
    ],
  },
  {
    position: "scenarista|scenaristkinja|scenaristički rad",
    english: "screenwriter",
    specialisms: ["fiction-film"],
    kinds: ["creation"],
    at: [],
    also: ["literature"],
    openings: [
      [
        "Pišem serije u sobi s još četvoro ljudi i jednom tablom na kojoj ništa ne ostane.",
        "I write series in a room with four others and a whiteboard on which nothing stays.",
      ],
      ["Radim na scenariju o selu koje je dobilo bioskop, a izgubilo put."],
    ],
  },
  {
    position: "montažer|montažerka|montaža",
    english: "film editor",
    specialisms: ["documentary-film", "fiction-film"],
    kinds: ["technical-digital", "creation"],
    at: [],
    openings: [
      [
        "Montiram tuđe filmove i čuvam ih od najlepšeg kadra kad mu nije mesto.",
        "I edit other people’s films and protect them from the prettiest shot.",
      ],
      ["Iz sto sati materijala vadim osamdeset minuta. Ostatak pamtim umesto reditelja."],
    ],
  },
  {
    position: "snimatelj|snimateljka|kamera",
    english: "cinematographer",
    specialisms: ["documentary-film", "fiction-film"],
    kinds: ["technical-digital", "creation"],
    at: [],
    also: ["visual-arts"],
    openings: [
      [
        "Svetlo volim malo i sa strane. Snimam za druge, a učim na svadbama.",
        "I like little light, from the side. I shoot for others and learn at weddings.",
      ],
    ],
  },
  {
    position: "autor animiranog filma|autorka animiranog filma|animirani film",
    english: "animator",
    specialisms: ["animation"],
    kinds: ["creation", "education"],
    at: ["film", "association"],
    also: ["visual-arts", "digital-culture"],
    openings: [
      [
        "Pomeram lutke od vune po dva milimetra. Jedna minuta filma je jedan mesec života.",
        "I move woollen puppets two millimetres at a time. One minute of film is one month of life.",
      ],
      ["Vodim školu animacije u {at}: deca crtaju, ja brojim kvadrate u sekundi."],
    ],
  },
  {
    position: "programer bioskopa|programerka bioskopa|bioskopski program",
    english: "cinema programmer",
    specialisms: ["cinema-exhibition"],
    kinds: ["curating-programming", "audience-mediation"],
    at: ["cinema", "centre"],
    also: ["policy-management"],
    openings: [
      [
        "Vraćam bioskop u grad koji ga nema dvadeset godina: najpre čaršav, pa projektor, pa publika.",
        "I am bringing cinema back to a town that lost it twenty years ago: first a sheet, then a projector, then people.",
      ],
      ["Biram filmove za dopodnevne projekcije. Najvernija publika dolazi s pletivom."],
    ],
  },
  {
    position: "selektor filmskog festivala|selektorka filmskog festivala|filmska selekcija",
    english: "film festival programmer",
    specialisms: ["cinema-exhibition", "documentary-film"],
    kinds: ["curating-programming"],
    at: ["filmFestival"],
    also: ["policy-management", "media-criticism"],
    openings: [
      [
        "Pogledam hiljadu kratkih filmova godišnje i svakome odgovorim, i onima koje ne biramo.",
        "I watch a thousand short films a year and answer everyone, also those we do not take.",
      ],
    ],
  },
  {
    position: "snimatelj zvuka|snimateljka zvuka|zvuk na filmu",
    english: "sound recordist",
    specialisms: ["documentary-film"],
    kinds: ["technical-digital"],
    at: [],
    also: ["music"],
    openings: [
      [
        "Stojim izvan kadra s mikrofonom i molim ceo svet da na minut ugasi frižider.",
        "I stand outside the frame with a microphone and ask the world to switch off its fridge for a minute.",
      ],
      ["Snimam zvuk na terenu. Po šumu umem da prepoznam godišnje doba."],
    ],
  },
  {
    position: "organizator filmskih radionica|organizatorka filmskih radionica|filmske radionice",
    english: "film educator",
    specialisms: ["documentary-film", "cinema-exhibition"],
    kinds: ["education", "production"],
    at: ["association", "film"],
    also: ["education-community"],
    openings: [
      [
        "Učim tinejdžere da snime film od tri minuta bez ijednog filtera.",
        "I teach teenagers to make a three-minute film without a single filter.",
      ],
      ["Filmska radionica koju vodim putuje školama s dve kamere i mnogo baterija."],
    ],
  },
];

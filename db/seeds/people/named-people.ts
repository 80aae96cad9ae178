import vocabulary from "~/domain/fields/vocabulary.json";
import type { Draft } from "./draft";
import type { Address, PersonSeed, ProgrammeRole } from "./person-seed";

type Part = readonly [edition: number, role: ProgrammeRole];
type Known = Partial<PersonSeed> & { speaks?: readonly string[]; speaksSerbian?: boolean };

/** The field that an area of the longer list belongs to ("dance" is part of performing-arts). */
export function fieldOfArea(area: string): string {
  const field = vocabulary.fields.find(({ slug, areas }) => slug === area || areas.includes(area));
  if (!field) throw new Error(`No such area of culture: ${area}`);
  return field.slug;
}

function named(
  name: string,
  address: Address,
  city: string,
  area: string,
  occupation: string,
  participations: readonly Part[],
  { speaks = [], speaksSerbian = true, ...known }: Known = {},
): Draft {
  return {
    name,
    nameCyrillic: null,
    nameLocked: known.nameLocked ?? false,
    vocative: known.vocative ?? null,
    address,
    city,
    participations,
    speaks,
    speaksSerbian,
    beyondCulture: false,
    field: fieldOfArea(area),
    occupation,
    known,
    named: true,
  };
}

const asItIs = { nameLocked: true } as const;

/** People with names that try every letter of the alphabet. */
const LETTERS: readonly Draft[] = [
  named("Đurđina Šarčević", "f", "Novi Sad", "dance", "choreographer", [[1, "mentee"]]),
  named("Ljubica Čobanov", "f", "Zrenjanin", "museums-galleries", "curator", [[2, "mentee"]]),
  named("Nađa Žunjić", "f", "Kragujevac", "film-audiovisual", "documentary film director", [[5, "mentee"]]),
  named(
    "Džemila Hadžiselimović",
    "f",
    "Novi Pazar",
    "heritage-conservation",
    "conservator",
    [[4, "mentee"]],
    {
      speaks: ["bs"],
    },
  ),
  named("Emőke Szőnyi", "f", "Subotica", "theatre-performance", "puppeteer", [[3, "mentee"]], {
    ...asItIs,
    speaks: ["hu"],
  }),
  named(
    "Zuzana Kolárova",
    "f",
    "Bački Petrovac",
    "folk-amateur",
    "leader of a folk ensemble",
    [[4, "mentee"]],
    {
      ...asItIs,
      speaks: ["sk"],
    },
  ),
  named("Šejla Numanagić", "f", "Sarajevo", "visual-arts", "muralist", [[6, "mentee"]], { speaks: ["bs"] }),
  named("Jasna Vrščajkov", "f", "Vršac", "libraries-archives", "librarian", [[2, "mentee"]], {
    speaks: ["ro"],
  }),
  named("Mirjana Džodan", "f", "Šabac", "arts-education-mediation", "museum educator", [[5, "mentee"]]),
  named("Iskra Ćućilo", "f", "Beograd", "policy-management-research", "audience researcher", [[1, "mentee"]]),
  named("Anđelka Njagojević", "f", "Užice", "literature-publishing", "literary programme editor", [
    [3, "mentee"],
  ]),
  named("Teodora Žabljanin", "f", "Podgorica", "festivals-cultural-centres", "festival producer", [
    [6, "mentee"],
  ]),
  named(
    "Rumena Đurova",
    "f",
    "Dimitrovgrad",
    "community-inclusion-activism",
    "minority programmes coordinator",
    [[7, "mentee"]],
    { speaks: ["bg"] },
  ),
  named("Violeta Demirović", "f", "Niš", "media-criticism", "podcaster", [[4, "mentee"]], {
    hidesPresence: true,
  }),
  named("Hajnalka Őrsi", "f", "Kanjiža", "applied-arts-crafts", "ceramicist", [[5, "mentee"]], {
    ...asItIs,
    speaks: ["hu"],
  }),
  named("Branislava Čukojević", "f", "Kosjerić", "folk-amateur", "director of amateur theatre", [
    [3, "mentee"],
  ]),
  named("Ksenija Ljaljić", "f", "Beč", "music", "violinist", [[2, "mentor"]], { speaks: ["de"] }),
  named("Đorđe Ljutovac", "m", "Valjevo", "music", "music programmer", [[1, "mentee"]]),
  named("Nemanja Šljukić", "m", "Niš", "photography", "documentary photographer", [[5, "mentee"]]),
  named("Živojin Đapić", "m", "Čačak", "architecture-public-space", "architect", [[2, "mentee"]]),
  named("Vukašin Čeliković", "m", "Beograd", "policy-management-research", "cultural policy adviser", [
    [1, "mentor"],
  ]),
  named("Časlav Žegarac", "m", "Leskovac", "theatre-performance", "actor", [[4, "mentee"]]),
  named("István Kelebi", "m", "Senta", "digital-arts-games", "game designer", [[7, "mentee"]], {
    ...asItIs,
    speaks: ["hu"],
  }),
  named("Besim Lumani", "m", "Preševo", "theatre-performance", "theatre director", [[7, "mentee"]], {
    speaks: ["sq"],
  }),
  named("Luka Džinović", "m", "Cetinje", "visual-arts", "sculptor", [[6, "mentee"]]),
  named("Ognjen Čpajak", "m", "Beograd", "design-creative-services", "creative director", [[5, "mentor"]]),
  named("Marko Škrbina", "m", "Pančevo", "festivals-cultural-centres", "festival producer", [[3, "mentee"]], {
    vocative: "Marko",
  }),
  named(
    "Feđa Hukić",
    "m",
    "Mostar",
    "community-inclusion-activism",
    "remembrance programme worker",
    [[6, "mentee"]],
    { speaks: ["bs"] },
  ),
  named("Karlo Žmak", "m", "Rijeka", "digital-arts-games", "game producer", [[6, "mentee"]], {
    speaks: ["hr"],
  }),
  named("Momčilo Ždrnja", "m", "Kraljevo", "heritage-conservation", "conservation architect", [
    [3, "mentor"],
  ]),
  named(
    "Radoš Ćalušić",
    "m",
    "Stokholm",
    "policy-management-research",
    "cultural policy adviser",
    [[4, "mentor"]],
    { speaks: ["sv"], organisation: "Fondacija Norrsken i lipa" },
  ),
  named("Saša Njemčević", "avoid", "Zaječar", "media-criticism", "web editor", [[7, "mentee"]]),
];

/** People whom the design's pictures know. */
const FACES: readonly Draft[] = [
  named("Ognjen Žižić", "m", "Užice", "performing-arts", "dramaturg", [
    [3, "mentee"],
    [5, "mentor"],
  ]),
  named("Anđela Čubrilo", "f", "Beograd", "design", "graphic designer", [[5, "mentee"]], {
    standing: "moderator",
    vocative: "Anđela",
  }),
  named("Vukašin Rnjak", "m", "Niš", "music", "festival producer", [[4, "mentee"]], {
    standing: "moderator",
    fields: ["music", "policy-management"],
    vocative: "Vukašine",
  }),
  named("Teodora Ljubić", "f", "Berlin", "literature", "editor and translator", [[7, "mentee"]], {
    speaks: ["de"],
    organisation: "Izdavačka kuća Dva jezika, jedan sto",
  }),
  named("Nemanja Kočović", "m", "Beograd", "film", "documentary film director", [[2, "mentee"]]),
  named("Lidija Đaković", "f", "Kragujevac", "digital-culture", "digital archivist", [[7, "mentee"]], {
    fields: ["digital-culture", "museums-heritage"],
    organisation: "Digitalni arhiv Livnica",
  }),
  named("Sofija Popržan", "f", "Subotica", "architecture", "architect", [[7, "mentee"]]),
  named("Dunja Džambić", "f", "Zrenjanin", "education-community", "museum educator", [[7, "mentee"]]),
  named("Strahinja Vlaškalin", "m", "Pančevo", "visual-arts", "artist and gallerist", [[5, "mentee"]]),
  named("Hana Šehić", "f", "Novi Pazar", "media-criticism", "culture journalist", [[6, "mentee"]], {
    speaks: ["bs"],
  }),
  named("Emina Ćurić", "f", "Sarajevo", "policy-management", "cultural manager", [[6, "mentee"]], {
    speaks: ["bs"],
  }),
  named("Nada Žutobrad", "f", "Sombor", "museums-heritage", "director of a local museum", [
    [2, "mentee"],
    [7, "mentor"],
  ]),
  named("Aleksa Njegomir", "m", "Beograd", "education-community", "founder of a summer school", [
    [4, "mentee"],
  ]),
  named(
    "Vera Kiridžija",
    "f",
    "Kikinda",
    "education-community",
    "drama educator",
    [
      [3, "mentor"],
      [5, "mentor"],
    ],
    { fields: ["education-community", "performing-arts"] },
  ),
  named("Tijana Ćupić", "f", "Niš", "museums-heritage", "collections documentalist", [[7, "mentee"]], {
    fields: ["museums-heritage", "digital-culture"],
  }),
  named("Radovan Šljukić", "m", "Beograd", "performing-arts", "director and teacher", [
    [1, "mentor"],
    [3, "mentor"],
  ]),
  named(
    "Mirjana Todorčević",
    "f",
    "Novi Sad",
    "literature",
    "publishing editor",
    [
      [2, "mentor"],
      [5, "mentor"],
      [7, "mentor"],
    ],
    { organisation: "Izdavačka kuća Stranica" },
  ),
  named("Dragutin Bjelica", "m", "Beograd", "policy-management", "cultural policy adviser", [
    [1, "mentor"],
    [4, "mentor"],
    [7, "mentor"],
  ]),
  named(
    "Marguerite Oyelaran",
    "f",
    "Roterdam",
    "music",
    "festival director",
    [
      [6, "mentor"],
      [7, "mentor"],
    ],
    { ...asItIs, speaksSerbian: false, speaks: ["nl", "fr"], fields: ["music", "policy-management"] },
  ),
  named(
    "Zorica Jagličić",
    "f",
    "Beograd",
    "design",
    "typographer",
    [
      [3, "mentor"],
      [5, "mentor"],
    ],
    { position: "tipografkinja, profesorka", positionEn: "typographer, professor", sector: "academic" },
  ),
];

/** People at the edges of what a form expects. */
const EDGES: readonly Draft[] = [
  named("Čarna", "f", "Beograd", "music", "electronic musician", [[5, "mentee"]]),
  named("Milica Perunović-Šolć", "f", "Čačak", "music", "opera singer", [[6, "mentee"]]),
  named(
    "Aleksandra-Anđelija Kaluđerović-Hadžistojanović",
    "f",
    "Kragujevac",
    "policy-management",
    "international projects coordinator",
    [[2, "mentee"]],
  ),
  named("Nada Žunjić", "f", "Leskovac", "literature", "bookseller", [[4, "mentee"]], { organisation: null }),
  {
    ...named("Neda Strajnić", "f", "Šabac", "film", "film editor", [[4, "mentee"]]),
    field: undefined,
    occupation: undefined,
  },
];

export const NAMED_PEOPLE: readonly Draft[] = [...LETTERS, ...FACES, ...EDGES];

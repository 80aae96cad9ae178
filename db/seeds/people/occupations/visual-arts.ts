import type { Occupation } from "./occupation";

export const VISUAL_ARTS: readonly Occupation[] = [
  {
    position: "slikar|slikarka|slikarski rad",
    english: "painter",
    specialisms: ["painting-drawing-print"],
    kinds: ["creation"],
    at: [],
    openings: [
      [
        "Slikam sobe iz kojih su ljudi upravo izašli. Atelje delim sa stolarom, pa mi platna mirišu na hrast.",
        "I paint rooms that people have just left. I share a studio with a carpenter, so my canvases smell of oak.",
      ],
      ["Radim velika platna o malim mestima: autobuske stanice, čekaonice, prodavnice pred zatvaranje."],
    ],
  },
  {
    position: "grafičar|grafičarka|umetnička grafika",
    english: "printmaker",
    specialisms: ["painting-drawing-print"],
    kinds: ["creation", "education"],
    at: [],
    also: ["design"],
    openings: [
      [
        "Štampam linoreze i čuvam malu presu koju pozajmljujem svakome ko ume da je očisti za sobom.",
        "I print linocuts and keep a small press that I lend to anyone who cleans it afterwards.",
      ],
      ["Bavim se bakropisom i knjigom umetnika, u tiražima od dvadesetak primeraka."],
    ],
  },
  {
    position: "vajar|vajarka|vajarski rad",
    english: "sculptor",
    specialisms: ["sculpture-installation"],
    kinds: ["creation", "technical-digital"],
    at: [],
    also: ["architecture"],
    openings: [
      [
        "Pravim instalacije od građevinskog otpada i zvuka koji taj otpad proizvodi. Najviše volim prostore koji nisu predviđeni za umetnost.",
        "I build installations from rubble and from the sound that rubble makes.",
      ],
      ["Modelujem u glini i livim u betonu, najčešće za dvorišta škola i domova zdravlja."],
    ],
  },
  {
    position: "ilustrator|ilustratorka|ilustracija",
    english: "illustrator",
    specialisms: ["illustration-comics"],
    kinds: ["creation"],
    at: [],
    also: ["literature", "design"],
    openings: [
      [
        "Crtam za decu i za odrasle koji to ne priznaju. Iza mene je dvanaest slikovnica i jedan roman u stripu.",
        "I draw for children, and for adults who would not admit it: twelve picture books and one graphic novel so far.",
      ],
      ["Ilustrujem udžbenike i korice knjiga, a noću crtam strip o dve bake koje rešavaju krađe na pijaci."],
      ["Moj sto je pun akvarela i rokova. Najradije crtam biljke koje niko nije posadio."],
    ],
  },
  {
    position: "autor murala|autorka murala|murali",
    english: "muralist",
    specialisms: ["public-street-art"],
    kinds: ["creation", "audience-mediation"],
    at: ["association", "collective"],
    also: ["education-community", "architecture"],
    openings: [
      [
        "Slikam murale sa stanarima zgrada, nikad umesto njih. Prvi sastanak je uvek na stepeništu.",
        "I paint murals with the people of a building, never instead of them. The first meeting is always on the stairs.",
      ],
      ["Zidovi na kojima radim pripadaju školama, pijacama i jednoj toplani. Skicu uvek crtamo zajedno."],
    ],
  },
  {
    position: "fotograf|fotografkinja|fotografski rad",
    english: "photographer",
    specialisms: ["art-photography"],
    kinds: ["creation", "communication-marketing"],
    at: [],
    also: ["media-criticism"],
    openings: [
      [
        "Fotografišem na filmu srednjeg formata i sve razvijam u {at}, u ostavi pretvorenoj u mračnu komoru.",
        "I shoot medium format and develop everything in {city}, in a pantry turned darkroom.",
      ],
      ["Portreti su mi posao, a pejzaži odmor. Trenutno snimam ljude koji održavaju mostove."],
      [
        "Snimam predstave, probe i ono između njih. Arhiva mi ima četrdeset hiljada negativa i jedan registar.",
      ],
    ],
  },
  {
    position: "dokumentarni fotograf|dokumentarna fotografkinja|dokumentarna fotografija",
    english: "documentary photographer",
    specialisms: ["documentary-photography"],
    kinds: ["creation", "research-criticism"],
    at: [],
    also: ["media-criticism"],
    openings: [
      [
        "Pratim ista tri sela dvanaest godina i svake zime objavim po jednu svesku.",
        "I have followed the same three villages for twelve years and publish one booklet every winter.",
      ],
      ["Radim fotoreportaže o zanatima koji nestaju. Najduža priča mi traje osam godina i još nije gotova."],
    ],
  },
  {
    position: "kustos savremene umetnosti|kustoskinja savremene umetnosti|kustoski rad",
    english: "curator of contemporary art",
    specialisms: ["sculpture-installation", "painting-drawing-print"],
    kinds: ["curating-programming", "research-criticism"],
    at: ["gallery"],
    also: ["museums-heritage", "policy-management"],
    openings: [
      [
        "Pripremam izložbe u kojima publika sme da sedne. Polovina mog posla je razgovor, druga polovina su kutije.",
        "I make exhibitions in which visitors may sit down. Half of my work is conversation, the other half is crates.",
      ],
      ["Program gradim oko dela koja se prave na licu mesta i oko ljudi koji ih prvi put vide u {at}."],
      ["Biram malo i pratim dugo: s istim umetnicama i umetnicima radim po pet, šest godina."],
    ],
  },
  {
    position: "umetnik i galerista|umetnica i galeristkinja|umetnički i galerijski rad",
    english: "artist and gallerist",
    specialisms: ["painting-drawing-print", "sculpture-installation"],
    kinds: ["creation", "curating-programming", "entrepreneurship"],
    at: ["gallery"],
    openings: [
      [
        "Držim galeriju od trideset kvadrata i u njoj svaki mesec počinje krečenjem.",
        "I run a gallery of thirty square metres where every month begins with a coat of white paint.",
      ],
      ["Pola dana crtam, pola dana prodajem tuđe crteže. Jedno drugome čuva leđa."],
    ],
  },
  {
    position: "likovni pedagog|likovna pedagoškinja|likovna pedagogija",
    english: "art teacher",
    specialisms: ["painting-drawing-print", "illustration-comics"],
    kinds: ["education", "creation"],
    at: ["artSchool", "association"],
    also: ["education-community"],
    openings: [
      [
        "Predajem crtanje onima koji tvrde da ne umeju: penzionerima, medicinskim sestrama, programerkama.",
        "I teach drawing to people who insist that they cannot draw.",
      ],
      ["Vodim subotnju likovnu radionicu u {at}. Pravila su dva: gumice nema, a pitanja ima koliko hoćete."],
    ],
  },
  {
    position: "multimedijalni umetnik|multimedijalna umetnica|multimedijalni rad",
    english: "multimedia artist",
    specialisms: ["sculpture-installation", "art-photography"],
    kinds: ["creation", "technical-digital"],
    at: [],
    also: ["digital-culture", "film"],
    openings: [
      [
        "Radim s projekcijama na neravnim površinama: zavese, snopovi sena, dim iz dimnjaka.",
        "I project onto uneven things: curtains, hay, chimney smoke.",
      ],
      ["Skupljam pokvarene uređaje i pravim od njih prostore u kojima se nešto ipak pali."],
    ],
  },
  {
    position: "koordinator rezidencije|koordinatorka rezidencije|koordinacija rezidencije",
    english: "residency coordinator",
    specialisms: ["sculpture-installation", "public-street-art"],
    kinds: ["management", "production"],
    at: ["residency", "collective"],
    also: ["policy-management"],
    openings: [
      [
        "Dočekujem umetnike iz celog sveta na autobuskoj stanici i posle mesec dana ih s nje ispraćam. Između se desi rezidencija.",
        "I meet artists from everywhere at the bus station and see them off a month later. In between, a residency happens.",
      ],
      ["Vodim rezidenciju s dva kreveta, jednim loncem i komšilukom koji nas uredno opominje na tišinu."],
    ],
  },
];

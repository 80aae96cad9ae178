/** Lines of a path through culture, in nouns only, so that they agree with everybody. */
export type LifeLines = { studies: readonly string[]; steps: readonly string[] };

export const LINES_OF_FIELD: Record<string, LifeLines> = {
  "visual-arts": {
    studies: [
      "Diploma slikarstva",
      "Diploma istorije umetnosti",
      "Diploma fotografije",
      "Master iz vizuelnih umetnosti",
    ],
    steps: [
      "Prva samostalna izložba, {city}",
      "Rezidencija na moru, šest nedelja",
      "Sopstveni atelje u bivšoj perionici",
      "Grupna izložba u četiri grada",
      "Otkup dela za jednu javnu zbirku",
      "Mural na školi, sa sedamdeset đaka",
      "Knjiga crteža u trista primeraka",
      "Dve godine bez izlaganja, samo rad",
    ],
  },
  design: {
    studies: ["Diploma primenjenih umetnosti", "Diploma grafičkog dizajna", "Umetnička škola"],
    steps: [
      "Prvi posao: prelom lokalnih novina",
      "Vizuelni identitet jednog festivala",
      "Otvaranje radionice, {city}",
      "Kolekcija od fabričkih zaliha",
      "Nagrada struke za plakat",
      "Izložba predmeta za svaki dan",
      "Prvi zaposleni u studiju",
    ],
  },
  "museums-heritage": {
    studies: [
      "Diploma istorije umetnosti",
      "Diploma etnologije",
      "Diploma bibliotekarstva",
      "Stručni ispit u muzeju",
    ],
    steps: [
      "Pripravnički staž u depou",
      "Prva autorska izložba",
      "Zbirka razglednica na internetu, 4.000 komada",
      "Obnova stalne postavke",
      "Studijski boravak u Sloveniji",
      "Popis predmeta posle poplave",
      "Otvaranje čitaonice za decu, {city}",
      "Katalog zbirke, prvi posle trideset godina",
    ],
  },
  "education-community": {
    studies: [
      "Diploma pedagogije",
      "Učiteljska diploma",
      "Diploma dramske pedagogije",
      "Diploma sociologije",
    ],
    steps: [
      "Prva radionica u mesnoj zajednici",
      "Osnivanje udruženja, {city}",
      "Omladinska scena sa dvadesetoro srednjoškolaca",
      "Program za tri škole na dva jezika",
      "Letnja škola u garaži",
      "Prvi audio-opis predstave",
      "Priručnik za nastavnice i nastavnike",
    ],
  },
  "digital-culture": {
    studies: ["Diploma elektrotehnike", "Master iz novih medija", "Diploma dizajna interakcija"],
    steps: [
      "Prva igra, napravljena za vikend",
      "Otvaranje laboratorije u podrumu",
      "Instalacija za noć muzeja",
      "Igra o poplavi na tri festivala",
      "Radionice lemljenja za decu",
    ],
  },
  "policy-management": {
    studies: [
      "Master iz menadžmenta u kulturi",
      "Diploma ekonomije",
      "Diploma političkih nauka",
      "Diploma sociologije",
    ],
    steps: [
      "Volontiranje na festivalu, prva sezona",
      "Prvi projekat s partnerima iz regiona",
      "Lokalni plan kulture, {city}",
      "Vođenje programa doma kulture",
      "Otvaranje nezavisnog prostora",
      "Zatvaranje prostora i početak iz početka",
      "Mreža od jedanaest organizacija",
      "Peto izdanje festivala",
    ],
  },
  "media-criticism": {
    studies: ["Diploma novinarstva", "Diploma opšte književnosti", "Diploma dramaturgije"],
    steps: [
      "Prvi tekst u studentskim novinama",
      "Emisija o kulturi na lokalnom radiju",
      "Portal s dve urednice i jednim serverom",
      "Podkast, prva sezona",
      "Nagrada za kritiku",
      "Škola pisanja za srednjoškolce, {city}",
    ],
  },
  architecture: {
    studies: ["Diploma arhitekture", "Diploma urbanizma", "Diploma pejzažne arhitekture"],
    steps: [
      "Prvi izvedeni projekat: autobuska stanica",
      "Biro s troje kolega",
      "Konkurs za školsko dvorište, prva nagrada",
      "Vodič kroz zaboravljene zgrade, {city}",
      "Obnova jedne sale za probe",
      "Izložba o prolazima i dvorištima",
    ],
  },
  literature: {
    studies: [
      "Diploma srpske književnosti",
      "Diploma engleskog jezika",
      "Diploma mađarskog jezika",
      "Diploma opšte književnosti",
    ],
    steps: [
      "Prva zbirka priča",
      "Prvi prevedeni roman",
      "Čitalački klub, {city}",
      "Edicija prvih knjiga",
      "Prevodilačka rezidencija, mesec dana",
      "Dečji festival knjige u dvorištu biblioteke",
      "Nagrada za prevod",
      "Knjižara od dvadeset kvadrata",
    ],
  },
  film: {
    studies: ["Diploma filmske režije", "Diploma montaže", "Diploma produkcije", "Diploma animacije"],
    steps: [
      "Prvi kratki film",
      "Rad u bioskopu, {city}",
      "Dokumentarni film o šivaćim radionicama",
      "Prva koprodukcija",
      "Selekcija na jednom severnom festivalu",
      "Filmska škola za tinejdžere",
      "Sopstvena produkcija u dvosobnom stanu",
    ],
  },
  music: {
    studies: ["Diploma kompozicije", "Diploma violine", "Srednja muzička škola", "Diploma muzikologije"],
    steps: [
      "Prvi koncert s orkestrom",
      "Album snimljen u kuhinji",
      "Turneja po osam malih gradova",
      "Hor u domu kulture, {city}",
      "Mala diskografska kuća, prve tri ploče",
      "Muzika za predstavu, prvi put",
      "Letnji kurs kamerne muzike",
      "Nagrada za zvučnu instalaciju",
    ],
  },
  "performing-arts": {
    studies: [
      "Diploma glume",
      "Diploma režije",
      "Diploma savremene igre",
      "Diploma dramaturgije",
      "Baletska škola",
    ],
    steps: [
      "Prva uloga u profesionalnom pozorištu",
      "Osnivanje trupe",
      "Solo predstava s jednim koferom",
      "Lutkarska turneja po vrtićima",
      "Režija u gradskom pozorištu, {city}",
      "Gostovanje u Ljubljani i Skoplju",
      "Povreda kolena i povratak na scenu",
      "Omladinska predstava, šezdeset izvođenja",
    ],
  },
};

export const LINES_BEYOND_CULTURE: LifeLines = {
  studies: [
    "Diploma fakulteta, na vreme",
    "Diploma fakulteta, posle pauze",
    "Master studije u inostranstvu",
    "Diploma i prva praksa",
  ],
  steps: [
    "Prvi posao, prva smena",
    "Sopstvena firma s dvoje zaposlenih",
    "Rad u inostranstvu, četiri godine",
    "Vođenje odeljenja od trideset ljudi",
    "Fond za male projekte u kulturi",
    "Povratak kući: {city}",
    "Doktorat odbranjen posle dve pauze",
    "Promena struke, s razlogom",
  ],
};

/** Steps that may stand in anybody's path. */
export const COMMON_STEPS: readonly string[] = [
  "Selidba: {city}",
  "Roditeljski dopust i spor povratak",
  "Prva velika prijava, odbijena",
  "Ista prijava, prihvaćena",
  "Godina samostalnog rada",
  "Stalni posao, prvi put",
  "Stipendija za usavršavanje",
  "Novi tim, nova zgrada",
];

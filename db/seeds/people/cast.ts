import type { Draft } from "./draft";
import type { PersonSeed, ProgrammeRole } from "./person-seed";

/** The people to try, by role: keys of the people; their e-mail is the role @example.org. */
export const CAST = {
  alumna: "jelena-djurkovic",
  mentor: "ksenija-obucina",
  mentee: "bogdan-macvanski",
  staff: "iva-strugar",
  admin: "petar-cosovic",
} as const;

/** The five accounts of the team. */
export const TEAM = [CAST.staff, CAST.admin, "danica-vuksanjac", "relja-miskeljin", "milja-zarkov"] as const;

/** The eight of the advisory board; the first three are mentors as well. */
export const ADVISORY_BOARD = [
  "dragutin-bjelica",
  "vukasin-celikovic",
  "radovan-sljukic",
  "olivera-sekerus",
  "gordana-ivezic",
  "svetozar-njezic",
  "ingrid-bergwall",
  "desanka-palikuca",
] as const;

/** Two alumni who look after the conversations. */
export const MODERATORS = ["andjela-cubrilo", "vukasin-rnjak"] as const;

type Part = readonly [edition: number, role: ProgrammeRole];

function known(name: string, participations: readonly Part[], profile: Partial<PersonSeed>): Draft {
  return {
    name,
    nameCyrillic: null,
    nameLocked: profile.nameLocked ?? false,
    vocative: profile.vocative ?? null,
    address: profile.address ?? "f",
    city: profile.city ?? "Beograd",
    participations,
    speaks: [],
    speaksSerbian: true,
    beyondCulture: false,
    field: profile.fields?.[0],
    known: profile,
    named: true,
  };
}

const boardMember = (name: string, profile: Partial<PersonSeed>) =>
  known(name, [], {
    position: profile.address === "m" ? "član Savetodavnog odbora" : "članica Savetodavnog odbora",
    positionEn: "member of the advisory board",
    ...profile,
  });

const teamMember = (name: string, profile: Partial<PersonSeed>) =>
  known(name, [], {
    standing: "staff",
    organisation: "Tim programa",
    sector: "civil",
    fields: ["policy-management"],
    specialisms: ["cultural-management"],
    kindsOfWork: ["management"],
    seeks: [],
    ...profile,
  });

const PEOPLE_TO_TRY: readonly Draft[] = [
  known("Jelena Đurković", [[6, "mentee"]], {
    email: "alumna@example.org",
    address: "f",
    vocative: "Jelena",
    city: "Novi Sad",
    organisation: "Muzej ravnice i reke",
    position: "kustoskinja",
    positionEn: "curator",
    fields: ["museums-heritage", "education-community"],
    specialisms: ["museums", "collections", "museum-gallery-mediation"],
    kindsOfWork: ["curating-programming", "audience-mediation"],
    sector: "public",
    helps: ["audience-development", "institutions", "project-writing", "accessibility"],
    seeks: ["eu-programmes", "international-partners", "sponsors-donors"],
    languages: ["sr", "en", "de"],
    bioSr:
      "Radim u muzeju na obali i vodim zbirku rečnih alata: vesla, vrše, nišanske lampe, jedan skelarski zvonik. Pola posla mi je da predmete opišem, a druga polovina da ih neko poželi da vidi.\n\nPosle programa sam u muzeju pokrenula **večernje čitanje inventara**: publika bira broj iz knjige, a mi iznosimo predmet i pričamo šta o njemu znamo, i šta ne znamo.\n\nTražim partnerske muzeje na rekama, od izvora do ušća. Rado pomažem oko postavki koje treba da razume i neko ko je ušao samo da se skloni od kiše.",
    bioEn:
      "I work in a museum on the riverbank and look after its collection of river tools: oars, fish traps, one ferryman’s bell. Half of my job is to describe things, the other half is to make somebody want to see them.\n\nAfter the programme I began our **evening readings of the inventory**: visitors pick a number from the book, we bring the object out and tell what we know about it, and what we do not.\n\nI am looking for partner museums along rivers, from spring to delta.",
    lifePath: [
      { year: 2013, text: "Diploma istorije umetnosti" },
      { year: 2015, text: "Pripravnički staž u depou" },
      { year: 2018, text: "Zbirka rečnih alata, prva postavka" },
      { year: 2021, text: "Kreativno mentorstvo: menti, šesti ciklus" },
      { year: 2023, text: "Večernje čitanje inventara, prva sezona" },
    ],
    capacity: "dva pitanja mesečno, utorkom",
    contactStyle: "prvo poruka, pa poziv",
    language: "sr-Latn",
  }),
  known(
    "Ksenija Obućina",
    [
      [4, "mentor"],
      [6, "mentor"],
      [7, "mentor"],
    ],
    {
      email: "mentor@example.org",
      address: "f",
      vocative: "Ksenija",
      city: "Beograd",
      organisation: "Muzej običnih stvari",
      position: "muzejska savetnica",
      positionEn: "museum adviser",
      fields: ["museums-heritage", "policy-management"],
      specialisms: ["museums", "collections", "cultural-policy"],
      kindsOfWork: ["policy-advocacy", "curating-programming", "management"],
      sector: "public",
      helps: ["institutions", "cultural-policy", "leadership", "strategic-planning", "mentoring-practice"],
      seeks: ["digitisation"],
      languages: ["sr", "en", "fr"],
      bioSr:
        "Trideset godina sam u muzejima, poslednjih deset među ljudima koji pišu pravilnike. Umem da pročitam statut između redova i da od plana na četrdeset strana napravim plan na četiri.\n\nU tri ciklusa sam razgovarala s kustosima, konzervatorkama i jednim upravnikom bioskopa. Svi smo počeli od istog pitanja: šta ustanova može da bude ako joj se dozvoli.\n\nPitajte me o depoima, upravnim odborima i o tome kako se ostane ljubazan do kraja sednice.",
      bioEn:
        "Thirty years in museums, the last ten among the people who write their rules. I can read a statute between the lines and turn a plan of forty pages into one of four.\n\nAsk me about stores, boards and how to stay kind until the end of the meeting.",
      lifePath: [
        { year: 1994, text: "Diploma etnologije" },
        { year: 1996, text: "Prvi posao: čitaonica muzejske biblioteke" },
        { year: 2009, text: "Vođenje odeljenja zbirki" },
        { year: 2017, text: "Kreativno mentorstvo: mentorski rad, četvrti ciklus" },
        { year: 2021, text: "Kreativno mentorstvo: mentorski rad, šesti ciklus" },
      ],
      capacity: "jedan razgovor mesečno, do sat vremena",
      contactStyle: "kratko, konkretno i s rokom",
      language: "sr-Latn",
    },
  ),
  known("Bogdan Mačvanski", [[7, "mentee"]], {
    email: "mentee@example.org",
    address: "m",
    vocative: "Bogdane",
    city: "Šabac",
    organisation: "Muzej čivija",
    position: "konzervator papira",
    positionEn: "paper conservator",
    fields: ["museums-heritage"],
    specialisms: ["conservation-restoration", "archives"],
    kindsOfWork: ["conservation-documentation"],
    sector: "public",
    helps: ["digitisation", "photo-video"],
    seeks: ["funding-calls", "leadership", "international-partners", "public-speaking"],
    languages: ["sr", "en"],
    bioSr:
      "Vraćam u život pisma, mape i plakate koji su previše puta presavijeni. Radim u maloj laboratoriji muzeja, s pogledom na dvorište i na rokove.\n\nU program sam došao sa željom da laboratorija primi i papire iz okolnih gradova. Zasad imamo jedan sto, dve prese i spisak od sedamnaest zainteresovanih biblioteka.",
    bioEn:
      "I bring back letters, maps and posters that have been folded once too often. My aim this year: a small laboratory that can also take in paper from the towns around us.",
    lifePath: [
      { year: 2017, text: "Diploma konzervacije i restauracije" },
      { year: 2019, text: "Kurs japanskog papira" },
      { year: 2021, text: "Spasavanje plakata posle poplave depoa" },
    ],
    capacity: "kratka pitanja uvek, duga posle petnaestog",
    contactStyle: "najbrže u sobi ciklusa",
    language: "sr-Latn",
  }),
  teamMember("Iva Strugar", {
    email: "staff@example.org",
    address: "f",
    vocative: "Iva",
    position: "koordinatorka programa",
    positionEn: "programme coordinator",
    helps: ["mentoring-practice", "project-management", "event-production"],
    languages: ["sr", "en"],
    bioSr:
      "Držim raspored programa: pozive, parove, radionice i podsetnike koje niko ne voli da dobije. Javite mi kad nešto zapne, radije danas nego sutra.",
    bioEn:
      "I keep the timetable of the programme: calls, pairs, workshops and reminders. Write to me when something gets stuck, rather today than tomorrow.",
    contactStyle: "poruka ovde, odgovor istog dana",
    language: "sr-Latn",
  }),
  teamMember("Petar Ćosović", {
    email: "admin@example.org",
    address: "m",
    vocative: "Petre",
    standing: "admin",
    position: "urednik zajednice",
    positionEn: "community editor",
    fields: ["media-criticism", "policy-management"],
    specialisms: ["print-online", "cultural-management"],
    kindsOfWork: ["communication-marketing", "management"],
    helps: ["communication-pr", "websites-digital", "social-media"],
    languages: ["sr", "en"],
    bioSr:
      "Brinem o ovom mestu: o pravilima, o priručniku i o tome da niko ne čeka odgovor predugo. Ako nešto ne radi, krivica je verovatno moja.",
    bioEn: "I look after this place: its rules, its handbook, and that nobody waits too long for an answer.",
    contactStyle: "pišite slobodno, i noću; odgovaram ujutru",
    language: "sr-Latn",
  }),
];

const TEAM_MATES: readonly Draft[] = [
  teamMember("Danica Vuksanjac", {
    address: "f",
    vocative: "Danice",
    position: "direktorka programa",
    positionEn: "programme director",
    helps: ["strategic-planning", "sponsors-donors", "leadership"],
    languages: ["sr", "en", "sv"],
    bioSr:
      "Vodim program od njegovog trećeg ciklusa. Najviše vremena provodim s ljudima koji ga podržavaju i s brojevima koji to potvrđuju.",
  }),
  teamMember("Relja Miškeljin", {
    address: "m",
    vocative: "Relja",
    position: "voditelj mreže mentora",
    positionEn: "head of the mentor network",
    helps: ["mentoring-practice", "negotiation"],
    languages: ["sr", "en"],
    bioSr:
      "Upoznajem ljude koji bi mogli da budu mentori i pitam ih čega se plaše. Parove sastavljam na velikom stolu, papirićima u dve boje.",
  }),
  teamMember("Milja Žarkov", {
    address: "f",
    vocative: "Milja",
    position: "saradnica za komunikacije",
    positionEn: "communications officer",
    helps: ["communication-pr", "photo-video", "social-media"],
    languages: ["sr", "en", "hu"],
    bioSr:
      "Pišem vesti, uređujem bilten i fotografišem radionice s leđa, da niko ne bi morao da pozira. Pošaljite mi datum premijere pre premijere.",
  }),
];

const BOARD: readonly Draft[] = [
  boardMember("Olivera Sekeruš", {
    address: "f",
    fields: ["performing-arts", "policy-management"],
    specialisms: ["drama-theatre", "cultural-policy"],
    kindsOfWork: ["management"],
    sector: "public",
  }),
  boardMember("Gordana Ivezić", {
    address: "f",
    fields: [],
    specialisms: [],
    kindsOfWork: ["fundraising-finance", "entrepreneurship"],
    sector: "private",
  }),
  boardMember("Svetozar Nježić", {
    address: "m",
    city: "Novi Sad",
    fields: ["music"],
    specialisms: ["classical-contemporary"],
    kindsOfWork: ["management", "education"],
    sector: "public",
  }),
  {
    ...boardMember("Ingrid Bergwall", {
      address: "f",
      nameLocked: true,
      city: "Stokholm",
      fields: ["policy-management"],
      specialisms: ["cultural-diplomacy"],
      kindsOfWork: ["policy-advocacy"],
      sector: "diplomacy-international",
      languages: ["en", "sv"],
    }),
    speaksSerbian: false,
    speaks: ["sv"],
  },
  boardMember("Desanka Palikuća", {
    address: "f",
    fields: ["education-community"],
    specialisms: ["arts-education"],
    kindsOfWork: ["education", "policy-advocacy"],
    sector: "academic",
  }),
];

/** Everybody whose part in the demo is fixed: people to try, the team, the board. */
export const CAST_PEOPLE: readonly Draft[] = [...PEOPLE_TO_TRY, ...TEAM_MATES, ...BOARD];

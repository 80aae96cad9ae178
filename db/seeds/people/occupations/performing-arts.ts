import type { Occupation } from "./occupation";

export const PERFORMING_ARTS: readonly Occupation[] = [
  {
    position: "reditelj i pedagog|rediteljka i pedagoškinja|režija i pedagogija",
    english: "director and teacher",
    specialisms: ["drama-theatre"],
    kinds: ["creation", "education"],
    at: ["theatre", "faculty"],
    also: ["education-community"],
    openings: [
      [
        "Režiram i predajem, i od studenata kradem pitanja za svoje probe.",
        "I direct and teach, and steal my students’ questions for my own rehearsals.",
      ],
    ],
  },
  {
    position: "reditelj|rediteljka|režija",
    english: "theatre director",
    specialisms: ["drama-theatre", "independent-performance"],
    kinds: ["creation"],
    at: ["theatre", "troupe"],
    openings: [
      [
        "Radim predstave po novinskim vestima od jedne rečenice.",
        "I stage plays based on news items of a single sentence.",
      ],
      ["Režiram klasike u malim salama, tako da se čuje kako neko guta knedlu."],
    ],
  },
  {
    position: "dramaturg|dramaturškinja|dramaturgija",
    english: "dramaturg",
    specialisms: ["drama-theatre"],
    kinds: ["creation", "curating-programming"],
    at: ["theatre"],
    also: ["literature"],
    openings: [
      [
        "Skraćujem drame, produžavam razgovore i vodim računa o repertoaru.",
        "I shorten plays, lengthen conversations and look after the repertoire.",
      ],
      ["Čitam sve što stigne na konkurs za savremeni tekst. Sve, zaista."],
    ],
  },
  {
    position: "glumac|glumica|gluma",
    english: "actor",
    specialisms: ["drama-theatre"],
    kinds: ["performance"],
    at: ["theatre", "troupe"],
    also: ["film"],
    openings: [
      [
        "Igram uveče, a pre podne čitam slepima i slabovidima. Drugo me više umori i više raduje.",
        "I act in the evenings and read to blind listeners in the mornings. The second tires and pleases me more.",
      ],
      ["Imam šesnaest uloga u tekućem repertoaru i jednu bundu za sve zime."],
      ["Glumim, pevam ako treba i odlično umirem u drugom činu."],
    ],
  },
  {
    position: "lutkar|lutkarka|lutkarstvo",
    english: "puppeteer",
    specialisms: ["puppet-childrens-theatre"],
    kinds: ["performance", "creation"],
    at: ["theatre", "association"],
    also: ["education-community", "visual-arts"],
    openings: [
      [
        "Pravim lutke od onoga što nađem u ostavi i igram ih pred publikom koja odmah kaže istinu.",
        "I make puppets from what I find in the pantry and perform for an audience that tells the truth at once.",
      ],
      ["Putujem s lutkama po vrtićima. Kofer teži dvanaest kila i ima ime."],
    ],
  },
  {
    position: "pozorišni producent|pozorišna producentkinja|pozorišna produkcija",
    english: "theatre producer",
    specialisms: ["drama-theatre", "independent-performance"],
    kinds: ["production", "management"],
    at: ["theatre", "troupe"],
    also: ["policy-management"],
    openings: [
      [
        "Sklapam raspored sala, ljudi i kamiona, i čuvam jedan slobodan dan kao relikviju.",
        "I fit together halls, people and lorries, and guard one free day like a relic.",
      ],
      ["Produciram nezavisne predstave. Najskuplja stavka je skoro uvek prevoz."],
    ],
  },
  {
    position: "izvođač i performer|izvođačica i performerka|izvođenje i performans",
    english: "performer",
    specialisms: ["independent-performance"],
    kinds: ["performance", "creation"],
    at: ["troupe", "collective"],
    openings: [
      [
        "Izvodim radove za jednog gledaoca u trajanju od sedam minuta. Lista čekanja je duža.",
        "I perform pieces for one spectator, seven minutes long. The waiting list is longer.",
      ],
      ["Pravim predstave po stanovima, s domaćinima u glavnim ulogama."],
    ],
  },
  {
    position: "cirkuski umetnik|cirkuska umetnica|savremeni cirkus",
    english: "circus artist",
    specialisms: ["circus-street"],
    kinds: ["performance", "education"],
    at: ["association", "troupe"],
    also: ["education-community"],
    openings: [
      [
        "Hodam po žici i učim decu da padaju bez straha.",
        "I walk the wire and teach children how to fall without fear.",
      ],
    ],
  },
  {
    position: "koreograf|koreografkinja|koreografija",
    english: "choreographer",
    specialisms: ["contemporary-dance"],
    kinds: ["creation", "performance"],
    at: ["dance"],
    openings: [
      [
        "Pravim plesne predstave s ljudima koji kažu da ne plešu: vozačima, babama, matematičarkama.",
        "I make dance pieces with people who say they do not dance: drivers, grandmothers, mathematicians.",
      ],
      ["Istražujem kako se telo umara od sedenja i šta s tim umorom može na sceni."],
      ["Radim solo igru s jednim kanapom i jednom lampom; oboje staje u ručni prtljag."],
    ],
  },
  {
    position: "igrač|igračica|savremena igra",
    english: "dancer",
    specialisms: ["contemporary-dance", "dance-education"],
    kinds: ["performance", "education"],
    at: ["dance", "musicSchool"],
    also: ["education-community"],
    openings: [
      [
        "Igram i vodim jutarnje časove za svakoga ko može da ustane pre sedam.",
        "I dance, and teach morning classes for anyone who can get up before seven.",
      ],
      ["Vežbam u školskoj sali u {at}, nedeljom uveče, kad utihnu rukometaši."],
    ],
  },
  {
    position: "baletski pedagog|baletska pedagoškinja|baletska pedagogija",
    english: "ballet teacher",
    specialisms: ["ballet", "dance-education"],
    kinds: ["education"],
    at: ["musicSchool"],
    also: ["education-community"],
    openings: [
      [
        "Predajem balet i branim decu od roditeljskih snova o balerinama.",
        "I teach ballet and protect children from their parents’ dreams of ballerinas.",
      ],
      ["Vodim klasu klasičnog baleta u kojoj se ogledala pokrivaju jednom nedeljno."],
    ],
  },
  {
    position: "scenograf|scenografkinja|scenografija",
    english: "set designer",
    specialisms: ["drama-theatre"],
    kinds: ["creation", "technical-digital"],
    at: ["theatre"],
    also: ["architecture", "visual-arts"],
    openings: [
      [
        "Gradim prostore za predstave od stvari koje posle mogu nekome da posluže.",
        "I build stage sets from things that somebody can use afterwards.",
      ],
      ["Crtam scenografije u razmeri 1 : 20 i nosim ih na probe kao hranu, pažljivo i s poklopcem."],
    ],
  },
];

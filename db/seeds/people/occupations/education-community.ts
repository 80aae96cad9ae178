import type { Occupation } from "./occupation";

export const EDUCATION_COMMUNITY: readonly Occupation[] = [
  {
    position: "muzejski pedagog|muzejska pedagoškinja|muzejska pedagogija",
    english: "museum educator",
    specialisms: ["museum-gallery-mediation", "children-youth"],
    kinds: ["education", "audience-mediation"],
    at: ["museum", "gallery"],
    also: ["museums-heritage"],
    openings: [
      [
        "Smišljam kako da odeljenje od trideset učenika provede sat u muzeju, a da niko ne pita kad se ide kući.",
        "I work out how thirty pupils can spend an hour in a museum without anyone asking when we go home.",
      ],
      ["Vodim porodične nedelje: roditelji crtaju, deca tumače, čuvari se smeju."],
    ],
  },
  {
    position: "dramski pedagog|dramska pedagoškinja|dramska pedagogija",
    english: "drama educator",
    specialisms: ["children-youth", "arts-education"],
    kinds: ["education", "performance"],
    at: ["association", "theatre", "school"],
    also: ["performing-arts"],
    openings: [
      [
        "Radim dramu s decom koja nerado govore. Posle dva meseca obično ne mogu da ih zaustavim.",
        "I do drama with children who would rather not speak. After two months I cannot stop them.",
      ],
      ["Vodim omladinsku scenu u {at}: tekst pišu oni, a ja čuvam ključ od sale."],
    ],
  },
  {
    position: "osnivač letnje škole|osnivačica letnje škole|letnja škola",
    english: "founder of a summer school",
    specialisms: ["arts-education", "children-youth"],
    kinds: ["education", "entrepreneurship"],
    at: ["association"],
    also: ["visual-arts"],
    openings: [
      [
        "Organizujem letnju školu koja je počela u garaži s devetoro dece, a sad ima listu čekanja.",
        "I organise a summer school that began in a garage with nine children and now has a waiting list.",
      ],
    ],
  },
  {
    position: "nastavnik muzičke kulture|nastavnica muzičke kulture|nastava muzičke kulture",
    english: "music teacher",
    specialisms: ["arts-education", "folklore-ensembles"],
    kinds: ["education", "performance"],
    at: ["school"],
    also: ["music"],
    openings: [
      [
        "Predajem muziku u osnovnoj školi i držim hor u kom pevaju i oni koji navodno nemaju sluha.",
        "I teach music at a primary school and run a choir open to those who supposedly cannot sing.",
      ],
      ["Sa đacima snimam zvuke naselja i od njih pravimo kompozicije za kraj godine."],
    ],
  },
  {
    position: "koordinator programa za mlade|koordinatorka programa za mlade|program za mlade",
    english: "youth programme coordinator",
    specialisms: ["children-youth", "participatory-arts"],
    kinds: ["management", "education"],
    at: ["association", "centre", "office"],
    openings: [
      [
        "Vodim program u kom srednjoškolci dobijaju mali budžet i pravo da pogreše.",
        "I run a programme that gives teenagers a small budget and the right to get it wrong.",
      ],
      ["Klub mladih u {at} otvaram u četiri i zatvaram kad se završi poslednja partija stonog tenisa."],
    ],
  },
  {
    position: "voditelj radionica u zajednici|voditeljka radionica u zajednici|radionice u zajednici",
    english: "community arts facilitator",
    specialisms: ["participatory-arts"],
    kinds: ["audience-mediation", "creation"],
    at: ["association", "collective"],
    also: ["visual-arts", "performing-arts"],
    openings: [
      [
        "Pravim predstave i izložbe s komšilukom. Publika i izvođači su isti ljudi, samo zamene stolice.",
        "I make shows with the neighbourhood. Audience and performers are the same people; they just swap chairs.",
      ],
      ["Radim u mesnim zajednicama: prvo skuvamo čaj, pa tek onda otvorimo flomastere."],
      ["Idem od vrata do vrata i pitam ljude šta bi voleli da nauče jedni druge. Tako nastane program."],
    ],
  },
  {
    position: "savetnik za pristupačnost|savetnica za pristupačnost|pristupačnost u kulturi",
    english: "accessibility adviser",
    specialisms: ["accessibility"],
    kinds: ["audience-mediation", "policy-advocacy"],
    at: ["association", "policy"],
    also: ["policy-management", "performing-arts"],
    openings: [
      [
        "Obilazim sale i muzeje s metrom, povezom za oči i slušnim aparatom, pa pišem šta može već sutra.",
        "I visit halls and museums with a tape measure and write down what can change by tomorrow.",
      ],
      ["Radim audio-opise predstava. Najteže je opisati tišinu, pa o njoj najviše i učim."],
    ],
  },
  {
    position: "koordinator manjinskih programa|koordinatorka manjinskih programa|manjinski programi",
    english: "minority programmes coordinator",
    specialisms: ["minorities-interculture"],
    kinds: ["management", "curating-programming"],
    at: ["association", "centre", "society"],
    also: ["policy-management"],
    openings: [
      [
        "Priređujem večeri na tri jezika u kojima prevodimo samo viceve, i to najduže.",
        "I organise evenings in three languages where only the jokes get translated, and those take longest.",
      ],
      ["Povezujem škole koje dele dvorište, a ne dele jezik. Počeli smo od fudbala, sad imamo hor."],
    ],
  },
  {
    position: "saradnik na programima sećanja|saradnica na programima sećanja|kultura sećanja",
    english: "remembrance programme worker",
    specialisms: ["remembrance-peace"],
    kinds: ["research-criticism", "education"],
    at: ["association", "policy"],
    also: ["museums-heritage"],
    openings: [
      [
        "Beležim porodične priče iz devedesetih, s obe strane reke, i čitam ih naglas tamo gde ih nisu čuli.",
        "I record family stories of the nineties on both sides of the river and read them aloud on the other.",
      ],
      ["Vodim šetnje po mestima bez spomen-ploče. Hodamo polako i više slušamo nego što pričamo."],
    ],
  },
  {
    position:
      "umetnički rukovodilac folklornog ansambla|umetnička rukovoditeljka folklornog ansambla|folklorni ansambl",
    english: "leader of a folk ensemble",
    specialisms: ["folklore-ensembles", "cultural-societies"],
    kinds: ["performance", "education"],
    at: ["society"],
    also: ["performing-arts", "music"],
    openings: [
      [
        "Radim sa šezdeset igrača od šest do šezdeset godina. Nošnje krpimo utorkom, koreografije četvrtkom.",
        "I work with sixty dancers aged six to sixty. We mend costumes on Tuesdays and steps on Thursdays.",
      ],
      ["Zapisujem igre po selima i vraćam ih na seoske vašare, a ne samo na bine."],
    ],
  },
  {
    position: "reditelj amaterskog pozorišta|rediteljka amaterskog pozorišta|amatersko pozorište",
    english: "director of amateur theatre",
    specialisms: ["amateur-theatre", "cultural-societies"],
    kinds: ["performance", "management"],
    at: ["centre", "society"],
    also: ["performing-arts"],
    openings: [
      [
        "U mojoj postavi glume poštarka, dva zubara i ceo jedan razred. Probe su posle smene.",
        "My cast is a postwoman, two dentists and an entire school class. We rehearse after work.",
      ],
      ["Režiram komedije u domu kulture i jednom godišnje tragediju, da se zna da umemo."],
    ],
  },
];

import type { Occupation } from "./occupation";

export const MUSIC: readonly Occupation[] = [
  {
    position: "kompozitor|kompozitorka|komponovanje",
    english: "composer",
    specialisms: ["classical-contemporary"],
    kinds: ["creation"],
    at: [],
    also: ["film", "performing-arts"],
    openings: [
      [
        "Pišem kamernu muziku i zvukove za predstave. Note brišem češće nego što ih dodajem.",
        "I write chamber music and sounds for theatre, and erase notes more often than I add them.",
      ],
      ["Komponujem za amaterske horove: ništa iznad dvocrtanog e, ništa ispod dostojanstva."],
    ],
  },
  {
    position: "violinista|violinistkinja|violina",
    english: "violinist",
    specialisms: ["classical-contemporary"],
    kinds: ["performance", "education"],
    at: ["music", "musicSchool"],
    also: ["education-community"],
    openings: [
      [
        "Sviram drugu violinu, dakle čujem i prvu i violu. To mi je i životni stav.",
        "I play second violin, so I hear both the first and the viola. It has become a view of life.",
      ],
      ["Predajem violinu deci od šest godina. Prvi mesec držimo gudalo i dostojanstvo."],
    ],
  },
  {
    position: "dirigent|dirigentkinja|dirigovanje",
    english: "conductor",
    specialisms: ["classical-contemporary"],
    kinds: ["performance", "management"],
    at: ["music", "choir"],
    openings: [
      [
        "Dirigujem horom u kom se za pultove sedi po dužini radnog staža.",
        "I conduct a choir seated by years of service.",
      ],
      ["Radim s kamernim ansamblom u {at}. Programe držimo ispod sata, a razgovore posle koliko treba."],
    ],
  },
  {
    position: "operski pevač|operska pevačica|opersko pevanje",
    english: "opera singer",
    specialisms: ["classical-contemporary"],
    kinds: ["performance"],
    at: ["music", "theatre"],
    also: ["performing-arts"],
    openings: [
      [
        "Pevam u operi, ali i u učionicama, gde se publika ne plaši da pita koliko to boli.",
        "I sing opera, also in classrooms, where the audience dares to ask whether it hurts.",
      ],
    ],
  },
  {
    position: "džez muzičar|džez muzičarka|džez",
    english: "jazz musician",
    specialisms: ["jazz-popular"],
    kinds: ["performance", "creation"],
    at: [],
    openings: [
      [
        "Sviram kontrabas u tri sastava i u četvrtom samo popravljam pojačalo.",
        "I play double bass in three bands and in a fourth only repair the amplifier.",
      ],
      ["Vodim džem sešn u {at} svakog drugog petka. Pravilo: prvo se sluša jedna cela tema."],
    ],
  },
  {
    position: "kantautor|kantautorka|autorska muzika",
    english: "singer-songwriter",
    specialisms: ["jazz-popular"],
    kinds: ["creation", "performance"],
    at: [],
    also: ["literature"],
    openings: [
      [
        "Pišem pesme o komšiluku i sviram ih u dnevnim sobama, uz ulaznicu od jednog kolača.",
        "I write songs about the neighbourhood and play them in living rooms; the ticket is one cake.",
      ],
      ["Snimam albume kod kuće, između dva tramvaja. Čuju se oba."],
    ],
  },
  {
    position: "autor elektronske muzike|autorka elektronske muzike|elektronska muzika",
    english: "electronic musician",
    specialisms: ["electronic-sound-art"],
    kinds: ["creation", "technical-digital"],
    at: ["lab", "collective"],
    also: ["digital-culture"],
    openings: [
      [
        "Skupljam zvukove mašina koje će uskoro ugasiti i od njih pravim spore komade.",
        "I collect the sounds of machines about to be switched off and make slow pieces of them.",
      ],
      ["Gradim sintisajzere od starih telefonskih centrala. Zvone i kad ne treba."],
    ],
  },
  {
    position: "umetnik zvuka|umetnica zvuka|zvučna umetnost",
    english: "sound artist",
    specialisms: ["electronic-sound-art"],
    kinds: ["creation", "research-criticism"],
    at: [],
    also: ["visual-arts"],
    openings: [
      [
        "Crtam karte tišine: gde u gradu još može da se čuje sopstveni korak.",
        "I draw maps of silence: where in a city you can still hear your own step.",
      ],
    ],
  },
  {
    position: "muzički menadžer|muzička menadžerka|muzički menadžment",
    english: "music manager",
    specialisms: ["music-industry"],
    kinds: ["management", "communication-marketing"],
    at: ["label"],
    also: ["policy-management"],
    openings: [
      [
        "Organizujem turneje bendova koji staju u jedan kombi. Vozim, pregovaram i znam sve dobre menze.",
        "I organise tours for bands that fit in one van. I drive, negotiate and know all the good canteens.",
      ],
      ["Zastupam pet izvođača i čitam ugovore naglas dok ne postanu razumljivi."],
    ],
  },
  {
    position: "urednik diskografske kuće|urednica diskografske kuće|diskografija",
    english: "label manager",
    specialisms: ["music-industry", "jazz-popular"],
    kinds: ["entrepreneurship", "curating-programming"],
    at: ["label"],
    openings: [
      [
        "Objavljujem ploče u tiražu od trista komada i pakujem ih na trpezarijskom stolu.",
        "I release records in runs of three hundred and pack them on the dining table.",
      ],
      ["Spasavam snimke lokalnih bendova s kaseta iz podruma i plaćam im pošten procenat."],
    ],
  },
  {
    position: "urednik muzičkog programa|urednica muzičkog programa|muzički program",
    english: "music programmer",
    specialisms: ["classical-contemporary", "jazz-popular"],
    kinds: ["curating-programming", "production"],
    at: ["centre", "musicFestival"],
    also: ["policy-management"],
    openings: [
      [
        "Pravim koncertnu sezonu u kojoj se ne zna šta je za koga. Publika se, srećom, ne buni.",
        "I build a concert season where nobody can tell what is meant for whom; happily, nobody minds.",
      ],
      ["Dovodim kamernu muziku u mesta bez dvorane: crkve, sušare, školske hodnike."],
    ],
  },
  {
    position: "muzikolog|muzikološkinja|muzikološki rad",
    english: "musicologist",
    specialisms: ["classical-contemporary"],
    kinds: ["research-criticism", "education"],
    at: ["faculty", "archive"],
    also: ["media-criticism", "museums-heritage"],
    openings: [
      [
        "Pišem o kompozitorkama čije su note ostale u fiokama, i vadim ih iz fioka.",
        "I write about women composers whose scores stayed in drawers, and I open the drawers.",
      ],
    ],
  },
];

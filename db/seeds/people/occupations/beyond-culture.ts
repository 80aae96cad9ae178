import type { Occupation } from "./occupation";

/** Mentors from business, diplomacy, science, education, the media and work with people; `also` are their fields, if any. */
export const BEYOND_CULTURE: readonly Occupation[] = [
  {
    position: "direktor preduzeća|direktorka preduzeća|uprava preduzeća",
    english: "chief executive",
    specialisms: [],
    kinds: ["management", "entrepreneurship"],
    at: ["company"],
    openings: [
      [
        "Vodim porodičnu firmu u trećoj generaciji. Pravilo kuće: prvo plate, pa oprema, pa kancelarija.",
        "I run a family firm in its third generation. The lesson: wages first, then equipment, then the office.",
      ],
      ["Upravljam preduzećem s dvesta ljudi i pamtim kad ih je bilo devetoro."],
    ],
  },
  {
    position: "finansijski direktor|finansijska direktorka|finansije",
    english: "chief financial officer",
    specialisms: [],
    kinds: ["fundraising-finance"],
    at: ["company", "bank"],
    also: ["policy-management"],
    openings: [
      [
        "Čitam bilanse kao romane: zanima me ko je lagao na trećoj strani.",
        "I read balance sheets like novels: I want to know who lied on page three.",
      ],
      ["Objašnjavam brojeve ljudima koji ih se plaše. Pomaže olovka, ne tabela."],
    ],
  },
  {
    position: "direktor marketinga|direktorka marketinga|marketing",
    english: "marketing director",
    specialisms: ["advertising"],
    kinds: ["communication-marketing"],
    at: ["company", "agency"],
    also: ["design", "media-criticism"],
    openings: [
      [
        "Dvadeset godina prodajem stvari koje se jedu. Publika i kupci se razlikuju manje nego što mislite.",
        "For twenty years I have sold things people eat. Audiences and customers differ less than you think.",
      ],
      ["Vodim marketing velike firme i čuvam mali budžet za projekte koji ne moraju da se isplate."],
    ],
  },
  {
    position: "direktor za ljudske resurse|direktorka za ljudske resurse|ljudski resursi",
    english: "head of human resources",
    specialisms: [],
    kinds: ["management"],
    at: ["company", "recruiting"],
    openings: [
      [
        "Razgovaram s ljudima kad dolaze i kad odlaze. Drugi razgovor je korisniji.",
        "I talk to people when they arrive and when they leave. The second talk is the useful one.",
      ],
      ["Gradim timove i rastavljam sukobe. Za oboje treba isto: tačno vreme i prazna prostorija."],
      ["Zapošljavam već petnaest godina i najpre tražim radoznalost."],
    ],
  },
  {
    position: "preduzetnik|preduzetnica|preduzetništvo",
    english: "entrepreneur",
    specialisms: [],
    kinds: ["entrepreneurship"],
    at: ["company"],
    openings: [
      [
        "Iza mene su dve firme koje rade i jedna koja ne radi. O trećoj najradije pričam.",
        "Behind me are two companies that work and one that does not. I like to talk about the third.",
      ],
      ["Proizvodim ambalažu i svake godine dajem jednu halu za izložbu."],
    ],
  },
  {
    position: "softverski inženjer|softverska inženjerka|softversko inženjerstvo",
    english: "software engineer",
    specialisms: ["media-art"],
    kinds: ["technical-digital"],
    at: ["software", "games"],
    also: ["digital-culture"],
    openings: [
      [
        "Pišem programe i brišem tuđe. Ustanovama pomažem da izaberu alat koji će preživeti jednu smenu uprave.",
        "I write programs and delete other people’s. I help institutions pick tools that outlive one director.",
      ],
      ["Vodim razvojni tim i verujem u kratke sastanke, dobre table i stvarne rokove."],
    ],
  },
  {
    position: "advokat za autorska prava|advokatkinja za autorska prava|autorsko pravo",
    english: "copyright lawyer",
    specialisms: [],
    kinds: ["law-rights"],
    at: ["law"],
    also: ["policy-management"],
    openings: [
      [
        "Bavim se autorskim ugovorima. Najlepši su oni koje obe strane razumeju bez mene.",
        "I work on authors’ contracts. The finest are those that both sides understand without me.",
      ],
      ["Zastupam ljude koji su potpisali pre nego što su pročitali, i učim ih da sledeći put bude obrnuto."],
    ],
  },
  {
    position: "poslovni konsultant|poslovna konsultantkinja|poslovno savetovanje",
    english: "management consultant",
    specialisms: [],
    kinds: ["management"],
    at: ["consulting"],
    openings: [
      [
        "Savetujem firme kako da prestanu da rade ono što im ne ide. Kulturi to savetujem besplatno.",
        "I advise companies to stop doing what does not work. To culture I give the same advice for free.",
      ],
      ["Pravim planove koji staju na jednu stranu i preživljavaju ponedeljak."],
    ],
  },
  {
    position: "bankar|bankarka|bankarstvo",
    english: "banker",
    specialisms: [],
    kinds: ["fundraising-finance"],
    at: ["bank"],
    openings: [
      [
        "Procenjujem rizik po ceo dan, pa uveče idem na eksperimentalni teatar.",
        "I assess risk all day and go to experimental theatre at night.",
      ],
    ],
  },
  {
    position: "rukovodilac proizvodnje|rukovoditeljka proizvodnje|vođenje proizvodnje",
    english: "head of production",
    specialisms: [],
    kinds: ["management"],
    at: ["company"],
    openings: [
      [
        "Vodim smenu od osamdeset ljudi. Kad nešto stane, prvo pitam one koji su najbliže mašini.",
        "I lead a shift of eighty. When something stops, I first ask those closest to the machine.",
      ],
      ["Organizujem proizvodnju, a naročito ono između dva odeljenja, gde se sve izgubi."],
    ],
  },
  {
    position: "ataše za kulturu|atašeica za kulturu|kulturna diplomatija",
    english: "cultural attaché",
    specialisms: ["cultural-diplomacy"],
    kinds: ["policy-advocacy"],
    at: ["mission"],
    also: ["policy-management"],
    openings: [
      [
        "Spajam umetnike iz dve zemlje koje retko razgovaraju. Obično počne od kuhinje.",
        "I bring together artists of two countries that seldom talk. It usually starts in a kitchen.",
      ],
      ["Radim u diplomatiji i mislim da su najbolji pregovori oni posle kojih se ide na koncert."],
    ],
  },
  {
    position: "diplomata|diplomatkinja|diplomatski rad",
    english: "diplomat",
    specialisms: ["cultural-diplomacy"],
    kinds: ["policy-advocacy"],
    at: ["mission"],
    also: ["policy-management"],
    openings: [
      [
        "Pet zemalja, dvanaest selidbi, jedna ista knjiga na noćnom stočiću.",
        "Five countries, twelve moves, one and the same book on the bedside table.",
      ],
    ],
  },
  {
    position: "rukovodilac fondacije|rukovoditeljka fondacije|vođenje fondacije",
    english: "head of a foundation",
    specialisms: ["cultural-management"],
    kinds: ["fundraising-finance", "policy-advocacy"],
    at: ["mission", "policy"],
    also: ["policy-management"],
    openings: [
      [
        "Čitam prijave s druge strane stola i rado kažem šta se odande vidi.",
        "I read applications from the other side of the table and will gladly say what it looks like from there.",
      ],
      ["Odobravam male stipendije. One veće brige obično reši jedna dobro postavljena mala."],
    ],
  },
  {
    position: "fizičar|fizičarka|rad u fizici",
    english: "physicist",
    specialisms: [],
    kinds: ["research-criticism"],
    at: ["science"],
    openings: [
      [
        "Merim slojeve tanje od daha. U mentorstvo unosim istu naviku: ponovi pre nego što objaviš.",
        "I measure layers thinner than a breath. My habit in mentoring is the same: repeat before you publish.",
      ],
      ["Bavim se naukom i popularnim predavanjima; najteža publika su šestaci."],
    ],
  },
  {
    position: "biolog|biološkinja|rad u biologiji",
    english: "biologist",
    specialisms: [],
    kinds: ["research-criticism"],
    at: ["science"],
    openings: [
      [
        "Proučavam močvare. Od njih se uči da ništa važno ne raste brzo.",
        "I study wetlands. They teach that nothing important grows fast.",
      ],
    ],
  },
  {
    position: "profesor sociologije|profesorka sociologije|predavanje sociologije",
    english: "professor of sociology",
    specialisms: ["research"],
    kinds: ["research-criticism", "education"],
    at: ["faculty", "institute"],
    also: ["policy-management", "education-community"],
    openings: [
      [
        "Istražujem kako ljudi provode nedelju popodne i predajem metodologiju kroz greške, najpre svoje.",
        "I study how people spend Sunday afternoons and teach method through mistakes, mine first.",
      ],
      ["Predajem sociologiju kulture. Omiljena jedinica mere mi je razgovor u redu."],
    ],
  },
  {
    position: "direktor škole|direktorka škole|uprava škole",
    english: "headteacher",
    specialisms: ["arts-education"],
    kinds: ["education", "management"],
    at: ["school"],
    also: ["education-community"],
    openings: [
      [
        "Vodim školu s osamsto učenika i znam da se sve dobro dešava na velikom odmoru.",
        "I run a school of eight hundred and know that all good things happen during the long break.",
      ],
      ["Posle dve decenije u učionici vodim zbornicu, koja je isto što i učionica."],
    ],
  },
  {
    position: "profesor matematike|profesorka matematike|predavanje matematike",
    english: "mathematics teacher",
    specialisms: [],
    kinds: ["education"],
    at: ["school"],
    openings: [
      [
        "Predajem matematiku i sviram harmoniku. U oba slučaja brojim u sebi.",
        "I teach mathematics and play the accordion. In both cases I count silently.",
      ],
    ],
  },
  {
    position: "psiholog|psihološkinja|psihološko savetovanje",
    english: "psychologist",
    specialisms: [],
    kinds: ["education"],
    at: ["school", "clinic"],
    also: ["education-community"],
    openings: [
      [
        "Radim s ljudima koji brinu o drugima, a sebe ostave za petak.",
        "I work with people who look after others and leave themselves for Friday.",
      ],
      ["Savetujem timove u ustanovama. Najčešći problem nije sukob, nego tišina."],
    ],
  },
  {
    position: "lekar|lekarka|rad u medicini",
    english: "physician",
    specialisms: [],
    kinds: ["management"],
    at: ["clinic"],
    openings: [
      [
        "Vodim odeljenje u kom nema vremena, a ipak se svako sasluša. Ta veština se prenosi.",
        "I head a ward where there is no time and everyone is still heard. That skill can be passed on.",
      ],
    ],
  },
  {
    position: "glavni urednik|glavna urednica|glavno uredništvo",
    english: "editor-in-chief",
    specialisms: ["print-online"],
    kinds: ["communication-marketing", "management"],
    at: ["media", "television"],
    also: ["media-criticism"],
    openings: [
      [
        "Odlučujem šta ide na naslovnu i šta čeka. O drugom više razmišljam.",
        "I decide what makes the front page and what waits. I think more about the second.",
      ],
      ["Trideset godina u redakcijama; još uvek ne verujem vestima bez imena i datuma."],
    ],
  },
  {
    position: "savetnik za odnose s javnošću|savetnica za odnose s javnošću|odnosi s javnošću",
    english: "communications adviser",
    specialisms: ["print-online"],
    kinds: ["communication-marketing"],
    at: ["agency", "office"],
    also: ["media-criticism"],
    openings: [
      [
        "Pripremam ljude za kameru: dišite, skratite, ne mašite olovkom.",
        "I prepare people for cameras: breathe, shorten, put the pen down.",
      ],
      ["Pišem saopštenja koja novinari ne moraju da prevode na srpski."],
    ],
  },
  {
    position: "gradski službenik|gradska službenica|rad u gradskoj upravi",
    english: "municipal officer",
    specialisms: ["cultural-policy"],
    kinds: ["policy-advocacy"],
    at: ["office"],
    also: ["policy-management"],
    openings: [
      [
        "Radim u gradskoj upravi i znam kroz koja vrata prolazi koji papir.",
        "I work for the city and know which paper goes through which door.",
      ],
    ],
  },
];

import type { Occupation } from "./occupation";

export const POLICY_MANAGEMENT: readonly Occupation[] = [
  {
    position: "menadžer u kulturi|menadžerka u kulturi|menadžment u kulturi",
    english: "cultural manager",
    specialisms: ["cultural-management"],
    kinds: ["management", "fundraising-finance"],
    at: ["centre", "association", "policy"],
    openings: [
      [
        "Sastavljam timove, budžete i rasporede u kojima stoji i vreme za ručak.",
        "I put together teams, budgets and schedules that include time for lunch.",
      ],
      ["Vodim organizaciju od šest ljudi i tri izvora prihoda. Do prošle godine bio je jedan."],
      ["Najviše radim na onome što se ne vidi: ugovori, dozvole, zahvalnice."],
    ],
  },
  {
    position: "savetnik za kulturnu politiku|savetnica za kulturnu politiku|kulturna politika",
    english: "cultural policy adviser",
    specialisms: ["cultural-policy", "research"],
    kinds: ["policy-advocacy", "research-criticism"],
    at: ["policy", "office"],
    openings: [
      [
        "Pišem lokalne planove kulture s ljudima kojih se tiču, pa ih zato pišem dugo.",
        "I write local plans for culture with the people concerned, which is why they take long.",
      ],
      ["Pratim javne rasprave i skraćujem dokumente od sto strana na dve koje neko pročita."],
    ],
  },
  {
    position: "producent festivala|producentkinja festivala|produkcija festivala",
    english: "festival producer",
    specialisms: ["festivals", "cultural-management"],
    kinds: ["production", "management"],
    at: ["festival", "filmFestival", "musicFestival"],
    also: ["music", "film"],
    openings: [
      [
        "Pravim festival na otvorenom i zato pratim tri vremenske prognoze odjednom.",
        "I make an open-air festival, so I follow three weather forecasts at once.",
      ],
      ["Radim raspored, smeštaj, agregat i izvinjenja komšijama. Program biraju drugi, i to dobro."],
      ["Iza mene je četrnaest izdanja festivala i jedno otkazano, iz kog je naučeno najviše."],
    ],
  },
  {
    position: "direktor festivala|direktorka festivala|vođenje festivala",
    english: "festival director",
    specialisms: ["festivals"],
    kinds: ["management", "curating-programming"],
    at: ["festival", "filmFestival", "musicFestival"],
    openings: [
      [
        "Vodim festival koji je manji nego pre deset godina, i to namerno.",
        "I direct a festival that is smaller than it was ten years ago, on purpose.",
      ],
      ["Festival u {at} postavljamo u dvorištima. Ulaznica je stolica koju donesete."],
    ],
  },
  {
    position:
      "programski urednik kulturnog centra|programska urednica kulturnog centra|program kulturnog centra",
    english: "programme editor of a cultural centre",
    specialisms: ["cultural-centres"],
    kinds: ["curating-programming", "audience-mediation"],
    at: ["centre"],
    openings: [
      [
        "Sklapam mesečni program u {at} kao porodični ručak: za svakoga po nešto i nijedna prazna stolica.",
        "I plan the monthly programme in {city} like a family lunch: something for everyone and no empty chair.",
      ],
      ["Uređujem tribine i filmske večeri. Publiku poznajem po imenu, a ona mene po kašnjenju."],
      ["Trudim se da dom kulture bude mesto na koje se svrati i kad nema programa."],
    ],
  },
  {
    position: "v. d. direktora doma kulture|v. d. direktorke doma kulture|uprava doma kulture",
    english: "acting director of a house of culture",
    specialisms: ["cultural-centres", "cultural-policy"],
    kinds: ["management"],
    at: ["centre"],
    openings: [
      [
        "Upravljam zgradom sa dve sale i grejanjem za jednu. Matematiku radim svakog novembra iznova.",
        "I run a building with two halls and heating for one, and do that sum again every November.",
      ],
    ],
  },
  {
    position: "koordinator nezavisnog prostora|koordinatorka nezavisnog prostora|nezavisni prostor",
    english: "coordinator of an independent space",
    specialisms: ["independent-spaces"],
    kinds: ["management", "production"],
    at: ["collective", "association"],
    openings: [
      [
        "Držim ključeve prostora koji je svačiji, pa mi je telefon uvek uključen.",
        "I hold the keys to a place that belongs to everybody, so my phone is always on.",
      ],
      ["Dogovaram pravila kuće na sastancima koji traju koliko treba, a to je dugo."],
    ],
  },
  {
    position: "rukovodilac rezidencije|rukovoditeljka rezidencije|vođenje rezidencije",
    english: "head of a residency",
    specialisms: ["residencies", "cultural-diplomacy"],
    kinds: ["management", "curating-programming"],
    at: ["residency", "collective"],
    openings: [
      [
        "Vodim rezidenciju za ljude kojima treba mir, a ne izložba na kraju.",
        "I run a residency for people who need quiet rather than an exhibition at the end.",
      ],
    ],
  },
  {
    position: "istraživač publike|istraživačica publike|istraživanje publike",
    english: "audience researcher",
    specialisms: ["research"],
    kinds: ["research-criticism", "audience-mediation"],
    at: ["institute", "policy"],
    openings: [
      [
        "Brojim publiku, ali i pitam zašto je došla. Odgovor je često: zbog parkinga.",
        "I count audiences and also ask why they came. Often the answer is parking.",
      ],
      ["Radim evaluacije programa koje se čitaju pre sledećeg konkursa, a ne posle njega."],
    ],
  },
  {
    position: "koordinator međunarodnih projekata|koordinatorka međunarodnih projekata|međunarodni projekti",
    english: "international projects coordinator",
    specialisms: ["cultural-diplomacy", "cultural-management"],
    kinds: ["fundraising-finance", "management"],
    at: ["policy", "centre", "association"],
    openings: [
      [
        "Pišem prijave s partnerima iz pet zemalja i znam na kojoj strani ko obično zakasni.",
        "I write applications with partners in five countries and know who is usually late, and on which page.",
      ],
      ["Vodim projekte saradnje: tri godine, devet partnera, jedna tabela koja mora da se slaže."],
    ],
  },
  {
    position:
      "stručnjak za prikupljanje sredstava|stručnjakinja za prikupljanje sredstava|prikupljanje sredstava",
    english: "fundraiser",
    specialisms: ["cultural-management"],
    kinds: ["fundraising-finance", "communication-marketing"],
    at: ["policy", "association", "festival"],
    openings: [
      [
        "Razgovaram s firmama o kulturi tako da obe strane posle toga lepo spavaju.",
        "I talk to companies about culture in a way that lets both sides sleep well afterwards.",
      ],
      ["Skupljam male priloge od mnogo ljudi. Prosečan iznos je cena dve karte."],
    ],
  },
  {
    position: "saradnik za kulturni turizam|saradnica za kulturni turizam|kulturni turizam",
    english: "cultural tourism officer",
    specialisms: ["cultural-tourism"],
    kinds: ["communication-marketing", "audience-mediation"],
    at: ["office", "centre", "association"],
    also: ["museums-heritage"],
    openings: [
      [
        "Crtam rute za ljude koji bi ostali još jedan dan kad bi znali gde da odu.",
        "I draw routes for people who would stay one more day if they knew where to go.",
      ],
      ["Vodim goste po {at} peške i bez zastavice. Najviše ih obraduje obična pekara."],
    ],
  },
];

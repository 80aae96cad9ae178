import type { Opening } from "../occupations/occupation";

/** What mentors say about mentoring. */
export const MENTORS: readonly Opening[] = [
  [
    "Kao mentorski par najviše pričamo u šetnji: uspravno se bolje misli.",
    "As a mentoring pair we talk while walking; one thinks better upright.",
  ],
  ["Od mentija učim šta se u međuvremenu promenilo, a njima kažem šta nije."],
  [
    "Mentorstvo vidim kao dobro pitanje u pravo vreme, a ne kao savet.",
    "I see mentoring as a good question at the right time, not as advice.",
  ],
  ["U programu sam zato što je meni neko nekad otvorio telefonski imenik."],
  ["Rado čitam tuđe nacrte i vraćam ih s tri pitanja, ne više."],
  [
    "Pomažem da se velika želja pretvori u sledeći korak i jedan datum.",
    "I help turn a big wish into one next step and one date.",
  ],
  ["Prvi susret obično prođe u priči o detinjstvu. Tu se već vidi sve o budžetu."],
  ["Poverljivost mi je važnija od rezultata; rezultat onda dođe sam."],
  [
    "Nemam gotovih odgovora, ali imam strpljenje i dobar čaj.",
    "I have no ready answers, but patience and good tea.",
  ],
  ["Posle svakog razgovora zapišem jednu stvar koju više ne mislim."],
  ["Ko radi sa mnom, brzo dobije domaći zadatak: tri poziva koja odlaže."],
  [
    "Volim da otvaram vrata i da ostanem s druge strane.",
    "I like opening doors and staying on my side of them.",
  ],
  ["Najviše mogu da pomognem oko teških razgovora: s upravom, sa sponzorom, sa sobom."],
  ["Iz drugog sam sveta, pa smem da postavim glupa pitanja. Ta su najkorisnija."],
  ["Svojim greškama dajem imena, da bi se lakše prepričavale."],
  [
    "Mentijima pokažem i svoje odbijene prijave; ima ih puna fascikla.",
    "I show mentees my own rejected applications; I have a whole folder.",
  ],
  ["Verujem da se karijera gradi kao most: s obe obale i po lošem vremenu."],
  ["Jednom mesečno imam pun sat samo za mentorski razgovor i tada gasim ekran."],
  ["Kad zapnemo, menjamo mesto: iz kancelarije na klupu."],
  ["Ne obećavam kontakte, ali ih često delim."],
  [
    "Posle nekoliko godina u programu moj tim bolje sluša. I ja.",
    "After some years in the programme my team listens better. So do I.",
  ],
  ["Mentorska pravila su mi kratka: tačnost, iskrenost, kolač."],
  ["Važno mi je da menti ode dalje od mene i da mi odande javi kako je."],
  ["Kroz program dolazim do ljudi zbog kojih drugačije čitam novine."],
  ["Pitajte me o početku i o kraju; sredinu svako mora sam."],
  [
    "Najlepši trenutak mi je kad pitanje više nije upućeno meni.",
    "The best moment is when the question is no longer addressed to me.",
  ],
  ["Savet dajem samo na izričit zahtev i uz rok trajanja."],
  ["Radim s po jednom osobom godišnje, da njene planove držim u glavi."],
  ["Tu sam i za kratak razgovor, bez velikog povoda."],
  ["Tri puta sam [promenio|promenila] struku, pa o promenama pričam bez straha."],
];

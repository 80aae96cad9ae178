import type { Opening } from "../occupations/occupation";

/** What people say of their own year as mentees, afterwards. */
export const ALUMNI: readonly Opening[] = [
  [
    "Iz programa mi je ostala navika da pre svakog posla pitam: kome i zašto.",
    "The programme left me with the habit of asking, before any job: for whom, and why.",
  ],
  ["S ljudima iz svog ciklusa još pijem kafu svakog septembra."],
  [
    "U ciklus sam [ušao|ušla] sa idejom o velikom festivalu, a [izašao|izašla] s malom školom. Srećna zamena.",
  ],
  ["Najviše su mi dali ljudi iz moje generacije: i danas delimo prevoz i kontakte."],
  ["Tokom ciklusa sam [dao|dala] otkaz, pa sam ga posle tri meseca [povukao|povukla]. Oba puta s razlogom."],
  [
    "Mentorstvo me je naučilo da tražim pomoć pre roka.",
    "Mentoring taught me to ask for help before the deadline.",
  ],
  ["Prvi budžet koji se slaže nastao je na trećem mentorskom sastanku."],
  ["Posle programa je došlo udruženje, a posle udruženja knjigovodstvo."],
  [
    "Ovde sam da vratim makar pola onoga što sam [dobio|dobila].",
    "I am here to give back at least half of what I received.",
  ],
  ["Godina mentorstva mi je promenila radno mesto i, još više, raspored dana."],
  ["Iz tog vremena čuvam svesku s pitanjima. Na polovinu još nemam odgovor."],
  [
    "Zajednici se rado javljam kad neko krene putem kojim sam već [zalutao|zalutala].",
    "I like to write when someone sets out on a road where I have already got lost.",
  ],
  ["Ciljeve iz prijave nisam [ispunio|ispunila] nijedan, a ipak je to bila najbolja godina."],
  ["U mom ciklusu je bilo mnogo ljudi iz privrede; od tada bolje razumem i smenu i premijeru."],
  ["Radionica o pregovaranju mi se isplatila pre nego što se završila."],
  ["Program mi je skratio put bar za pet godina i produžio imenik za sto ljudi."],
  [
    "Naučena stvar: prijatelj iz drugog grada vredi kao tri konkursa.",
    "Lesson learned: a friend in another town is worth three calls for proposals.",
  ],
  ["Od tada jednom godišnje zakažem sebi razgovor o ciljevima."],
  ["Tada sam [rekao|rekla] naglas čime se bavim, prvi put bez reči „nešto kao”."],
  [
    "Rado [bih postao mentor|bih postala mentorka|bih u mentorstvo], pa se ovde raspitujem kako se to radi dobro.",
  ],
  ["Alumni susreti su mi jedini sastanci na koje dolazim ranije."],
  ["Iz ciklusa sam [poneo|ponela] dva prijateljstva i jedan zajednički projekat koji još traje."],
  ["Jedno mentorsko pitanje me i dalje prati: šta bih [radio|radila] bez grantova? Odgovaram u nastavcima."],
  ["Pomažem novim generacijama oko prijava, najviše oko poslednje rečenice."],
  [
    "Za mene je ovo mesto gde smem da pitam ono što na poslu ne smem.",
    "For me this is a place to ask what I cannot ask at work.",
  ],
  ["Kad god zapnem, setim se vežbe s tri stolice iz našeg uvodnog vikenda."],
  ["Bez te godine verovatno bih još [čekao|čekala] da me neko pozove."],
  ["Iz mentorskih razgovora je nastala i odluka da ostanem u {at}."],
];

/** What people say who are mentees now. */
export const CURRENT: readonly Opening[] = [
  [
    "Ove godine sam u programu i trudim se da prvo slušam.",
    "I am in the programme this year and try to listen first.",
  ],
  ["U sedmi ciklus ulazim s jednim jasnim ciljem i četiri mutna."],
  ["Tražim ljude koji su prešli iz malog u nešto veći format i nisu zažalili."],
  ["Trenutno učim da vodim tim, a ne samo posao.", "I am learning to lead a team and not just the work."],
  ["Do kraja ciklusa želim održiv plan za dve godine, makar na jednoj strani."],
  ["Mentorski susreti su mi četvrtkom; petkom obično sve menjam."],
  ["Zanima me kako ste preživeli prvu godinu svoje organizacije."],
  ["Došlo je vreme da ono što radim dobije ime, cenu i radno vreme."],
  [
    "Uz mentorstvo pokušavam da završim ono što stoji u fioci od studija.",
    "With my mentor I am trying to finish what has been in a drawer since university.",
  ],
  ["[Voleo|Volela] bih da upoznam ljude koji rade na dva jezika."],
  ["Spremam prvu veću prijavu i rado bih da je neko pročita bez milosti."],
  ["U {at} nas se ovim bavi malo, pa mi je ova zajednica kao druga kancelarija."],
];

// Numbers are words up to ten. „Dvoje ljudi može”, but „22 osobe mogu”.
const PEOPLE =
  "=1 {Jedna osoba} =2 {Dvoje ljudi} =3 {Troje ljudi} =4 {Četvoro ljudi} =5 {Petoro ljudi} =6 {Šestoro ljudi} =7 {Sedmoro ljudi} =8 {Osmoro ljudi} =9 {Devetoro ljudi} =10 {Desetoro ljudi} one {# osoba} few {# osobe} other {# ljudi}";
const CAN = "=2 {može} =3 {može} =4 {može} one {može} few {mogu} other {može}";
const HELP = "=2 {pomogne} =3 {pomogne} =4 {pomogne} one {pomogne} few {pomognu} other {pomogne}";
// „našlo bi se troje ljudi”, „našla bi se jedna osoba”, „našle bi se 22 osobe”
const WOULD_BE_FOUND =
  "=1 {našla bi se jedna osoba} =2 {našlo bi se dvoje ljudi} =3 {našlo bi se troje ljudi} =4 {našlo bi se četvoro ljudi} =5 {našlo bi se petoro ljudi} =6 {našlo bi se šestoro ljudi} =7 {našlo bi se sedmoro ljudi} =8 {našlo bi se osmoro ljudi} =9 {našlo bi se devetoro ljudi} =10 {našlo bi se desetoro ljudi} one {našla bi se # osoba} few {našle bi se # osobe} other {našlo bi se # ljudi}";
const SO_MANY =
  "=1 {jedna osoba} =2 {dvoje} =3 {troje} =4 {četvoro} =5 {petoro} =6 {šestoro} =7 {sedmoro} =8 {osmoro} =9 {devetoro} =10 {desetoro} one {# osoba} few {# osobe} other {# ljudi}";

/** The directory and the page of a person. Names, topics and cities stand in the nominative behind a colon. */
export default {
  "members.title": "Ljudi iz programa",
  "members.search.label": "Traži u imeniku",
  "members.search.placeholder": "Ime, mesto, oblast ili veština",
  "members.search.hint": "Pišite ćirilicom ili latinicom, sa kvačicama ili bez njih.",
  "members.search.button": "Pretraži",

  "members.found": `{count, plural, ${PEOPLE}}{from}.`,
  "members.found.all": `{count, plural, ${PEOPLE}} u imeniku.`,
  "members.found.can": `{count, plural, ${PEOPLE}}{from} {count, plural, ${CAN}} da {count, plural, ${HELP}} oko: {topics}.`,
  "members.found.from": " iz {places}",
  "members.found.or": " ili ",
  "members.found.role": "Uloga: {roles}.",
  "members.found.city": "Mesto: {cities}.",
  "members.found.query": "Pretraga: „{query}”.",
  "members.none":
    "{count, plural, =1 {Niko za sada ne odgovara ovom filteru.} =2 {Niko za sada ne odgovara na oba filtera.} =3 {Niko za sada ne odgovara na sva tri filtera.} =4 {Niko za sada ne odgovara na sva četiri filtera.} one {Niko za sada ne odgovara na # filter.} few {Niko za sada ne odgovara na sva # filtera.} other {Niko za sada ne odgovara na svih # filtera.}}",
  "members.none.query": "Za „{query}” nema rezultata.",
  "members.none.title": "Takvog još nema u krugu",
  "members.none.without": `Bez filtera {filter} {count, plural, ${WOULD_BE_FOUND}}`,
  "members.none.andWithout": `bez {filter} {count, plural, ${SO_MANY}}`,
  "members.none.ask": "Ili postavite pitanje svima, pa neka se jave sami.",
  "members.none.drop": "Skloni „{filter}”",
  "members.none.askButton": "Postavi pitanje",
  "members.none.near": "Možda neko od njih",

  "members.filters": "Filteri",
  "members.filters.title": "Suzite izbor",
  "members.filters.clear": "Ukloni sve",
  "members.filters.chosen": "Uključeni filteri",
  "members.filters.remove": "Ukloni filter: {filter}",
  "members.filters.show": "Prikaži",
  "members.filters.showPeople":
    "{count, plural, =0 {Nema nikoga} one {Prikaži # osobu} few {Prikaži # osobe} other {Prikaži # ljudi}}",
  "members.filters.more": "{count, plural, one {Još #} few {Još #} other {Još #}}",
  "members.filters.close": "Zatvori filtere",
  "members.facet.field": "Oblast kulture",
  "members.facet.helps": "Može da pomogne oko",
  "members.facet.role": "Uloga",
  "members.facet.cycle": "Ciklus",
  "members.facet.city": "Mesto",

  "members.role.mentee": "Menti",
  "members.role.mentor": "Mentorka / mentor",
  "members.role.both": "I menti i mentor",
  "members.role.staff": "Tim",
  "members.role.inSentence.mentee": "menti",
  "members.role.inSentence.mentor": "mentorka ili mentor",
  "members.role.inSentence.both": "i menti i mentor",
  "members.role.inSentence.staff": "tim",
  "members.as.mentee": "menti",
  "members.as.mentor": "{address, select, f {mentorka} m {mentor} other {mentorstvo}}",
  "members.as.Mentee": "Menti",
  "members.as.Mentor": "{address, select, f {Mentorka} m {Mentor} other {Mentorstvo}}",
  "members.as.team": "tim",

  "members.sort": "Redosled",
  "members.sort.name": "Po abecedi, A–Ž",
  "members.sort.newest": "Najnoviji ciklus",
  "members.sort.confirmed": "Nedavno potvrđeno",
  "members.results": "Rezultati",
  "members.page": "{from}–{to} od {total}",
  "members.helps": "Može:",
  "members.seeks": "Traži:",
  "members.keys.first": "Prvi filter, u imeniku",
  "members.keys.clear": "Bez filtera, u imeniku",

  "members.profile.ask": "Postavi pitanje",
  "members.profile.asWritten": "Izvorno: {name}",
  "members.profile.about": "Biografija",
  "members.profile.bioLanguage": "Jezik teksta",
  "members.profile.bio.sr": "Srpski",
  "members.profile.bio.en": "Engleski",
  "members.profile.life": "Životni put",
  "members.profile.withMentor": "Mentorski par: {names}",
  "members.profile.withMentees":
    "{count, plural, one {Menti: {names}} few {Mentiji: {names}} other {Mentiji: {names}}}",
  "members.profile.someone": "osoba iz programa",
  "members.profile.pairs": "Parovi",
  "members.profile.lasts": "u toku",
  "members.profile.thatIsYou": "to ste vi",
  "members.profile.helps": "Može da pomogne oko",
  "members.profile.ownHelps": "Mogu da pomognem oko",
  "members.profile.seeks": "Traži",
  "members.profile.ownSeeks": "Tražim",
  "members.profile.capacity": "Koliko:",
  "members.profile.contact": "Kako:",
  "members.profile.fields": "Oblasti i posao",
  "members.profile.specialisms": "Specijalnosti",
  "members.profile.kindsOfWork": "Vrsta posla",
  "members.profile.sector": "Sektor",
  "members.profile.shared": "Poznajete se preko",
  "members.profile.shared.pair": "Mentorski par",
  "members.profile.shared.pairNow": "Vaš mentorski par",
  "members.profile.shared.cycle": "Isti ciklus",
  "members.profile.beside": "Još o osobi",
  "members.profile.threads": "Nedavno započeto",
  "members.profile.replies":
    "{count, plural, =0 {još bez odgovora} one {# odgovor} few {# odgovora} other {# odgovora}}",
  "members.profile.confirmed": "Podaci potvrđeni:",
  "members.profile.privacy":
    "Ovu stranu vide samo prijavljeni ljudi iz programa. Imejl adresa na njoj ne stoji.",
  "members.profile.dormant":
    "Ovaj profil još niko nije preuzeo. Stranu vidi samo tim; nema je ni u jednom spisku ni u pretrazi.",
  "members.profile.suspended": "Ovaj nalog je obustavljen. Stranu vidi samo tim.",
  "members.missing.title": "Šta još nedostaje vašoj strani",
  "members.missing.lead": "Drugi ne vide prazna mesta. Svako od ovih pomaže da vas nađu pravi ljudi.",
  "members.missing.fields": "Oblasti kulture: po njima se ređaju i imenik i pitanja.",
  "members.missing.helps": "Oko čega možete da pomognete: to se najčešće traži.",
  "members.missing.bio": "Nekoliko rečenica o vama: lakše je pisati nekome koga smo već čitali.",
  "members.missing.city": "Mesto: traži se neko u blizini, za posetu ili salu.",
  "members.missing.position": "Čime se bavite: jedan red, stoji uz ime.",
  "members.missing.seeks": "Šta tražite: pomoć stiže onome ko kaže šta mu treba.",
  "members.missing.lifePath": "Životni put: dovoljne su tri godine i tri skretanja.",
  "members.missing.languages": "Jezici: zbog partnera iz regiona i šire.",
  "members.missing.capacity": "Koliko možete da preuzmete: da niko ne traži previše.",
} as const;

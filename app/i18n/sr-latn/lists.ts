/** Spiskovi ljudi: šta je koji doneo, kako se povlači ceo, i ispravke onih koji još nisu došli. */
export default {
  "lists.imports.title": "Dodati spiskovi",
  "lists.imports.lead":
    "Šta je koji spisak doneo. Svaki može da se povuče ceo, ma kad da je dodat; ko je u međuvremenu došao, ostaje.",
  "lists.imports.none": "Još nijedan spisak nije dodat.",
  "lists.imports.isUndone": "poništeno",
  "lists.imports.undo": "Poništi ceo uvoz",
  "lists.imports.undoLead":
    "Profili koje je spisak napravio nestaju zajedno s pozivima. Ko je i pre spiska bio poznat, gubi ovaj ciklus i njegovu sobu. Sve se upisuje u dnevnik.",
  "lists.imports.undone": "Ovaj spisak je već poništen.",
  "lists.imports.nobody": "Sa ovog spiska nema koga da se povuče.",
  "lists.imports.done":
    "{count, plural, one {Poništeno: povučena je # osoba.} few {Poništeno: povučene su # osobe.} other {Poništeno: povučeno je # osoba.}}",
  "lists.imports.removed":
    "{count, plural, one {# profil nestaje} few {# profila nestaju} other {# profila nestaje}}",
  "lists.imports.returned":
    "{count, plural, one {# osoba ostaje bez ovog ciklusa} few {# osobe ostaju bez ovog ciklusa} other {# osoba ostaje bez ovog ciklusa}}",
  "lists.imports.stays":
    "{count, plural, one {# osoba ostaje kako jeste} few {# osobe ostaju kako jeste} other {# osoba ostaje kako jeste}}",
  "lists.imports.why.claimed": "već u zajednici",
  "lists.imports.why.asked": "molba je prihvaćena",
  "lists.imports.why.cycles": "ima i drugi ciklus",
  "lists.imports.why.pair": "ima par",
  "lists.imports.why.words": "pominje se u sobi ciklusa",
  "lists.correct.go": "Ispravi",
  "lists.correct.title": "Ispravka: {name}",
  "lists.correct.lead": "Dok osoba ne dođe, ovo ispravlja tim. Kad dođe, podaci su njeni i menja ih sama.",
  "lists.correct.details": "Ime i adresa",
  "lists.correct.emailHint":
    "Poziv poslat na staru adresu posle izmene ne otvara ništa; na novu se šalje nov.",
  "lists.correct.taken": "Ovu adresu već ima: {name}.",
  "lists.correct.claimed": "Ova osoba je u međuvremenu došla. Svoje podatke sada menja sama.",
  "lists.correct.noMentor": "Par mora da bude iz istog ciklusa.",
  "lists.correct.done.details": "Ime i adresa su sačuvani.",
  "lists.correct.done.cycles": "Ciklusi su sačuvani.",
  "lists.correct.done.mentor": "Par je sačuvan.",
  "lists.correct.cycles": "Ciklusi i parovi",
  "lists.correct.noCycle": "Nijedan ciklus nije upisan.",
  "lists.correct.mentor": "Mentor ili mentorka u ovom ciklusu",
  "lists.correct.nobody": "Niko",
  "lists.correct.saveMentor": "Sačuvaj par",
  "lists.correct.mentees": "Menti: {names}",
  "lists.correct.remove": "Ukloni ciklus",
  "lists.correct.removeNote": "S ciklusom odlaze i parovi u njemu.",
  "lists.correct.add": "Dodaj ciklus",
} as const;

/** Strana tima o tome koliko su profili sveži, i spisak za pozivanje. */
export default {
  "freshness.title": "Još važi?",
  "freshness.desk": "Koliko je profila zastarelo, po ciklusima, i spisak za pozivanje",
  "freshness.lead":
    "{count, plural, one {Profil je svež # mesec} few {Profil je svež # meseca} other {Profil je svež # meseci}} od potvrde. To pitanje svima stiže pismom dvaput godišnje; gde nema odgovora, najbrži je telefon.",
  "freshness.all":
    "{people, plural, =0 {Još niko nije u zajednici.} one {Od # osobe u zajednici, bez sveže potvrde: {stale, number}.} few {Od # osobe u zajednici, bez sveže potvrde: {stale, number}.} other {Od # osoba u zajednici, bez sveže potvrde: {stale, number}.}}",
  "freshness.share": "{stale, number} od {people, number} ({percent}%)",
  "freshness.bar": "Zastarelo: {percent}%",
  "freshness.fresh": "Svi su potvrdili",
  "freshness.none": "Još nema nijednog ciklusa.",
  "freshness.stale": "Bez sveže potvrde",
  "freshness.allFresh": "Svi ovde imaju svežu potvrdu.",
  "freshness.allFreshText": "Nikoga ne treba zvati.",
  "freshness.empty": "Iz ovog ciklusa još niko nije u zajednici.",
  "freshness.emptyText": "O profilima se pita tek pošto ljudi uđu u zajednicu.",
  "freshness.asked": "Pismo:",
  "freshness.notAsked": "Bez pisma u poslednjih 30 dana",
  "freshness.trouble": "Pisma ne stižu",
  "freshness.phone": "Telefon: otkriva se uz razlog",
  "freshness.noPhone": "Telefon: tim ga ne vidi",
  "freshness.confirm": "Potvrđeno telefonom",
  "freshness.confirmed": "Zabeleženo: potvrđeno danas.",
  "freshness.quicker": "Ovi podaci su u međuvremenu potvrđeni.",
  "freshness.phones.title": "Spisak za pozivanje",
  "freshness.phones.lead":
    "Brojevi onih koji ih pokazuju timu. U beleškama svake osobe sa spiska stoje vaše ime, vreme i razlog.",
  "freshness.phones.left":
    "{count, plural, =0 {Za danas više nema otkrivanja.} one {Za danas je preostalo # otkrivanje.} few {Za danas su preostala # otkrivanja.} other {Za danas je preostalo # otkrivanja.}}",
  "freshness.phones.who": "Koga zovete? Najviše {max}",
  "freshness.phones.longest": "Prvi su oni čija je potvrda najstarija.",
  "freshness.phones.reason": "Da li podaci u imeniku još važe?",
  "freshness.phones.go": "Otkrij brojeve",
  "freshness.phones.nobody": "Izaberite bar jednu osobu.",
  "freshness.phones.gone":
    "U međuvremenu su potvrdili podatke ili više ne pokazuju broj timu. Pogledajte spisak ponovo.",
  "freshness.phones.none": "Niko od njih ne pokazuje broj timu.",
  "freshness.phones.noneText":
    "O tome odlučuje osoba čiji je broj. Do njih i dalje stiže pismo ili reč u sobi ciklusa.",
  "freshness.phones.used": "Brojevi mogu ponovo da se otkriju sutra.",
  "freshness.phones.noted":
    "Brojevi se prikazuju jednom. Odštampajte ih ili zapišite pre nego što zatvorite stranicu.",
  "freshness.phones.after":
    "Ono što se promenilo svako menja na svojoj strani. Posle razgovora pritisnite „Potvrđeno telefonom” uz ime na spisku ciklusa.",
  "freshness.phones.print": "Štampaj",
  "freshness.phones.byHand": "Štampa se iz pregledača (Ctrl+P).",
  "freshness.phones.back": "Nazad na ciklus",
  "freshness.phones.done": "razgovor obavljen",
  "freshness.phones.why": "Razlog: {reason}",
} as const;

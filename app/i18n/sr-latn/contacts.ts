/** Kontakt na zahtev, beleška o tome i blokiranje. */
export default {
  "contacts.title": "Kontakt i blokiranje",
  "contacts.line": "Ko traži vašu adresu ili telefon i koga blokirate.",
  "contacts.heading": "Kontakt",
  "contacts.reveal.email": "Otkrij e-poštu",
  "contacts.reveal.phone": "Otkrij telefon",
  "contacts.reveal.vcard": "Preuzmi vizitkartu (vCard)",
  "contacts.reveal.whose": "Pripada: {name}",
  "contacts.reveal.lead":
    "Adrese i telefoni se otkrivaju samo uz razlog. Osoba čiji su vidi ko ih traži, kada i zašto.",
  "contacts.reveal.reason": "Zašto vam treba?",
  "contacts.reveal.reasonHint": "Dovoljna je jedna rečenica. Čita je osoba čiji je podatak.",
  "contacts.reveal.reasonMissing": "Napišite u nekoliko reči zašto vam treba.",
  "contacts.reveal.show": "Otkrij",
  "contacts.reveal.limit":
    "{count, plural, one {Najviše # otkrivanje dnevno.} few {Najviše # otkrivanja dnevno.} other {Najviše # otkrivanja dnevno.}}",
  "contacts.reveal.tooMany":
    "{count, plural, one {U jednom danu moguće je # otkrivanje i to je za sada sve.} few {U jednom danu moguća su # otkrivanja i to je za sada sve.} other {U jednom danu moguće je # otkrivanja i to je za sada sve.}} Pokušajte ponovo sutra. Do tada možete da postavite pitanje u zajednici.",
  "contacts.reveal.fewLeft":
    "{left, plural, one {Za danas je preostalo # otkrivanje} few {Za danas su preostala # otkrivanja} other {Za danas je preostalo # otkrivanja}}, a izabrali ste ih {wanted}. Izaberite ih manje.",
  "contacts.reveal.own": "Ovo je vaš podatak; niko ne dobija belešku.",
  "contacts.reveal.noted": "U beleškama te osobe stoje vaše ime, vreme i razlog. Ovde se prikazuje jednom.",
  "contacts.reveal.is.email": "Imejl adresa",
  "contacts.reveal.is.phone": "Telefon",
  "contacts.card.lead":
    "Vizitkarta sadrži delove strane koje vidite. Adresa i telefon su na njoj samo ako ih otkrijete istog dana.",
  "contacts.card.with": "Na vizitkarti: {what}",
  "contacts.card.without": "Bez adrese i telefona",
  "contacts.card.take": "Preuzmi vizitkartu",
  "contacts.asks": "Može da zatraži: {what}",

  "contacts.log": "Ko traži vaš kontakt",
  "contacts.log.lead": "Ovde stoje svi kojima je otkrivena vaša adresa ili telefon, pa i tim.",
  "contacts.log.none": "Za sada niko ne traži vašu adresu ni telefon.",
  "contacts.log.email": "imejl adresa",
  "contacts.log.phone": "telefon",
  "contacts.log.vcard": "vizitkarta (vCard)",
  "contacts.log.export": "spisak tima",
  "contacts.log.former": "osoba koja više nije u zajednici",
  "contacts.log.who": "Ko",
  "contacts.log.what": "Šta",
  "contacts.log.when": "Kada",
  "contacts.log.why": "Zašto",

  "contacts.block": "Blokiraj",
  "contacts.block.title": "Blokiranje: {name}",
  "contacts.block.lead": "Nijedna strana više ne nalazi drugu:",
  "contacts.block.page": "Ne vidite strane jedno drugog, pa ni u imeniku, pretrazi i sazvežđu.",
  "contacts.block.words":
    "U razgovorima i sobama ostajete oboje; poruke te osobe za vas su savijene i možete da ih otvorite.",
  "contacts.block.presence": "Niko od vas ne vidi kada je ono drugo tu ni kada piše.",
  "contacts.block.quiet":
    "Ta osoba ne dobija obaveštenje. U podešavanjima to možete da opozovete kad god želite.",
  "contacts.block.report": "Ako je prekršeno neko pravilo, prijavite i poruku: tim ne vidi blokiranja.",
  "contacts.block.notTeam":
    "Tim ne može da bude blokiran niti da blokira: mora da bude dostupan. Ono što nije u redu prijavite ili pišite nekom drugom iz tima.",
  "contacts.blocked": "Blokirani",
  "contacts.blocked.none": "Nikoga ne blokirate.",
  "contacts.blocked.since": "Od:",
  "contacts.unblock": "Odblokiraj",
  "contacts.unblockNamed": "Odblokiraj: {name}",
  "contacts.folded": "Poruka osobe koju ste blokirali. Prikaži",
} as const;

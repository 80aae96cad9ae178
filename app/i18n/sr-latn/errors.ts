export default {
  "errors.400.title": "Ovo nije moglo da se pročita",
  "errors.400.text": "Ono što je stiglo nije potpuno. Vratite se i pošaljite još jednom.",
  "errors.401.title": "Najpre se prijavite",
  "errors.401.text": "Ova stranica je otvorena za ljude iz programa. Prijavite se da biste je videli.",
  "errors.403.title": "Ovaj deo nije otvoren za vaš nalog",
  "errors.403.text": "Ako mislite da je to greška, pišite timu.",
  "errors.404.title": "Ove stranice nema",
  "errors.404.text": "Možda je premeštena. Pokušajte pretragom ili krenite od početne strane.",
  "errors.405.title": "To se ovde ne može uraditi",
  "errors.405.text": "Vratite se na stranu sa koje dolazite i upotrebite dugme na njoj.",
  "errors.409.title": "U međuvremenu se nešto promenilo",
  "errors.409.text":
    "Neko je preduhitrio ovu izmenu. Pogledajte kako strana sada izgleda, pa odlučite ponovo.",
  "errors.413.title": "Ovo je preveliko",
  "errors.413.text": "Skratite tekst ili izaberite manji fajl, pa pošaljite ponovo.",
  "errors.429.title": "Malo sporije",
  "errors.429.text": "Previše toga je stiglo za kratko vreme. Sačekajte minut, pa pokušajte ponovo.",
  "errors.429.wait":
    "{seconds, plural, one {Malo sporije: pokušajte ponovo za # sekundu.} few {Malo sporije: pokušajte ponovo za # sekunde.} other {Malo sporije: pokušajte ponovo za # sekundi.}}",
  "errors.500.title": "Nešto nije u redu s naše strane",
  "errors.500.text":
    "Ono što je sačuvano je bezbedno. Pokušajte ponovo za minut; ako ostane ovako, pišite timu.",
  "errors.503.title": "Vraćamo se za trenutak",
  "errors.503.text":
    "Zajednica se upravo održava. Sve što ste napisali je sačuvano; pokušajte ponovo za minut.",
  "errors.offline.title": "Nema veze",
  "errors.offline.text": "Ova strana nije stigla. Otvoriće se sama čim se veza vrati.",
  "errors.offline.again": "Pokušaj ponovo",
  "errors.home": "Na početnu stranu",
  "errors.reference": "Ako pišete timu, navedite ovu oznaku: {reference}",
  "errors.origin": "Ovaj zahtev je stigao sa drugog sajta, pa nije izvršen.",
  "errors.busy":
    "Zajednica upravo upisuje nešto drugo. Sve što je otkucano i dalje je ovde; pošaljite ponovo za koji trenutak.",
  "errors.diskFull":
    "Trenutno nema mesta da se ovo sačuva. Sve što je otkucano i dalje je ovde; tim treba da oslobodi prostor.",
  "errors.demoForwarded": "Ovo je demo: odgovara samo ovom računaru, ne i preko posrednika.",
} as const;

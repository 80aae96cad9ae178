export default {
  "auth.title": "Prijava",
  "auth.signIn": "Prijavi se",
  "auth.signOut": "Odjavi se",
  "auth.signedInAs": "Nalog: {name}",
  "auth.email": "Imejl adresa",
  "auth.password": "Lozinka",
  "auth.forgot": "Zaboravljena lozinka?",
  "auth.remember": "Zapamti ovaj uređaj",
  "auth.welcome": "Dobro došli. Lepo je što ste tu.",
  "auth.welcomeBack": "Lepo je videti vas ponovo.",
  "auth.lead": "Prijavite se adresom na koju je stigao poziv.",
  "auth.inviteOnly":
    "Ovaj prostor je za ljude iz programa. Ako ste učestvovali u nekom ciklusu, a poziv vam još nije stigao, pišite timu.",
  "auth.wrong":
    "Adresa i lozinka se ne slažu. Proverite da li je uključena ćirilica na tastaturi, pa pokušajte ponovo.",
  "auth.tooManyTries":
    "Previše pokušaja za kratko vreme. Sačekajte nekoliko minuta, pa pokušajte ponovo; vaš nalog je bezbedan.",
  "auth.signInFirst": "Prijavite se da biste videli ovu stranicu.",
  "auth.sessionEnded": "Odjavljeni ste radi bezbednosti. Prijavite se da biste nastavili.",
  "auth.code": "Šestocifreni kod",
  "auth.code.lead": "Tim svaku prijavu potvrđuje kodom iz aplikacije za potvrđivanje.",
  "auth.code.wrong": "Kod se ne slaže ili mu je isteklo vreme. Upišite sledeći.",
  "auth.linkExpired": "Ovaj link je istekao. Ništa strašno: zatražite novi.",
  "auth.linkSent":
    "{count, plural, one {Link za prijavu stiže na adresu {email}. Važi # minut.} few {Link za prijavu stiže na adresu {email}. Važi # minuta.} other {Link za prijavu stiže na adresu {email}. Važi # minuta.}}",
} as const;

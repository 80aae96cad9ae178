/** Pisma. Ime stoji samo tamo gde sme, posle dvotačke; niko se ne oslovljava oblikom koji nije svoj. */
export default {
  "letters.greeting": "Zdravo,",
  "letters.greeting.named": "Zdravo, {name},",
  "letters.signature": "Tim Kreativnog mentorstva",
  "letters.stop": "Ne želim više ovakva pisma",
  "letters.help": "Piši timu",
  "letters.fact.cycle": "Ciklus",
  "letters.fact.mentor": "{address, select, f {Mentorka} m {Mentor} other {Mentorstvo}}",
  "letters.fact.device": "Uređaj",
  "letters.fact.when": "Kada",
  "letters.fact.person": "Novo",

  "letters.invitation.subject": "Vaše mesto u Krugu, zajednici Kreativnog mentorstva",
  "letters.invitation.lead":
    "Krug je mesto na kome se mentiji, mentori i tim Kreativnog mentorstva nalaze, pitaju i odgovaraju. Vaše mesto u njemu je spremno.",
  "letters.invitation.known": "Ovo o vama piše u evidenciji programa:",
  "letters.invitation.button": "Preuzmi svoje mesto",
  "letters.invitation.code": "Kod ovog poziva, ako ga neka strana zatraži:",
  "letters.invitation.valid": "Link važi jednom, u roku od 30 dana. Novije pismo ga zamenjuje.",
  "letters.invitation.source":
    "Ovi podaci potiču iz evidencije samog programa, sa spiskova učesnika po ciklusima. Dok ne uđete, vidi ih samo tim.",
  "letters.invitation.removeNote":
    "Ako ne želite mesto ovde, jedna strana uklanja vaše podatke. Nalog za to nije potreban.",
  "letters.invitation.remove": "Ukloni moje podatke",
  "letters.invitation.why": "Ovo pismo vam stiže zato što je ova adresa u evidenciji Kreativnog mentorstva.",

  "letters.signIn.subject": "Vaš ulaz u Krug",
  "letters.signIn.lead": "Za ovu adresu je zatražena prijava u Krug. Nadamo se da ste to vi.",
  "letters.signIn.button": "Prijavi se",
  "letters.signIn.code": "Ili upišite ovaj kod na strani na kojoj se prijavljujete:",
  "letters.signIn.valid": "Link i kod važe jednom, 15 minuta.",
  "letters.signIn.notYou": "Ako to niste vi, ne treba ništa da uradite: bez ovog pisma niko ne ulazi.",
  "letters.signIn.why": "Ovo pismo vam stiže zato što je ova adresa upisana na strani za prijavu u Krug.",

  "letters.join.subject": "Potvrdite adresu za Krug",
  "letters.join.lead": "Kod sa susreta programa otvara ovoj adresi mesto u Krugu.",
  "letters.join.button": "Potvrdi i uđi",
  "letters.join.code": "Ili upišite ovaj kod na strani na kojoj ostavljate adresu:",
  "letters.join.valid": "Link i kod važe jednom, 30 minuta.",
  "letters.join.notYou": "Ako to niste vi, ne treba ništa da uradite: bez ovog pisma nalog ne nastaje.",
  "letters.join.why": "Ovo pismo vam stiže zato što je ova adresa upisana uz kod nekog ciklusa.",

  "letters.joinAnswer.accepted.subject": "Dobro došli u Krug",
  "letters.joinAnswer.accepted.lead": "Vaš zahtev je pročitan i za vas ima mesta.",
  "letters.joinAnswer.declined.subject": "O vašem zahtevu za Krug",
  "letters.joinAnswer.declined.lead":
    "Vaš zahtev je pročitan, ali tim ne može da ga poveže sa evidencijom programa, pa nalog nije otvoren. Ako je to greška, pišite timu: dešava se da na spisku neko nedostaje.",
  "letters.joinAnswer.note": "Tim poručuje: „{note}”",
  "letters.joinAnswer.why": "Ovo pismo vam stiže zato što je sa ovom adresom zatraženo mesto u Krugu.",

  "letters.reset.subject": "Nova lozinka za Krug",
  "letters.reset.lead": "Za nalog sa ovom adresom zatražena je nova lozinka. Nadamo se da ste to vi.",
  "letters.reset.button": "Postavi novu lozinku",
  "letters.reset.valid": "Link važi jednom, sat vremena. Do tada važi stara lozinka.",
  "letters.reset.notYou": "Ako to niste vi, ne treba ništa da uradite: ništa se ne menja.",

  "letters.emailChange.subject": "Potvrdite novu adresu",
  "letters.emailChange.lead":
    "Ovo treba da bude nova adresa jednog naloga u Krugu. Kada je potvrdite, pisma i prijava prelaze ovamo.",
  "letters.emailChange.button": "Potvrdi adresu",
  "letters.emailChange.valid": "Link važi jednom, sat vremena. Do tada važi stara adresa.",
  "letters.emailChange.notYou": "Ako to niste vi, ne treba ništa da uradite: ništa se ne menja.",
  "letters.emailChange.why": "Ovo pismo vam stiže zato što je ova adresa upisana u podešavanjima Kruga.",

  "letters.emailChanged.subject": "Adresa vašeg naloga je promenjena",
  "letters.emailChanged.lead":
    "Vaš nalog u Krugu ima novu adresu. Pisma odsad stižu tamo, a ova adresa više ne otvara nalog.",

  "letters.passwordChanged.subject": "Lozinka je promenjena",
  "letters.passwordChanged.lead":
    "Vaš nalog u Krugu ima novu lozinku. Na svim drugim uređajima nalog je odjavljen.",

  "letters.secondFactor.subject": "Drugi korak vaše prijave je promenjen",
  "letters.secondFactor.on": "Prijava na vaš nalog odsad traži i kod iz aplikacije za potvrđivanje.",
  "letters.secondFactor.off": "Prijava na vaš nalog više ne traži drugi korak.",
  "letters.secondFactor.recovery": "Vaš nalog ima nove rezervne kodove za drugi korak. Stari više ne važe.",
  "letters.secondFactor.recovery-used":
    "Na vašem nalogu je upotrebljen jedan od rezervnih kodova, za prijavu ili potvrdu. Taj kod više ne važi.",
  "letters.secondFactor.passkey-added": "Vaš nalog ima nov pristupni ključ: još jedan način za prijavu.",
  "letters.secondFactor.passkey-removed": "Jedan pristupni ključ je uklonjen sa vašeg naloga.",

  "letters.newDevice.subject": "Prijava sa novog uređaja",
  "letters.newDevice.lead": "Vaš nalog u Krugu je sada prijavljen na uređaju koji još ne poznajemo.",
  "letters.newDevice.button": "Pogledaj moje uređaje",

  "letters.account.notYou":
    "Ako to niste vi, odmah pišite timu. Tim može da zatvori nalog dok se ne sazna više.",
  "letters.account.why":
    "Ovo pismo vam stiže zato što se tiče bezbednosti vašeg naloga. Takva pisma ne mogu da se isključe.",

  "letters.savedView.subject":
    "{count, plural, one {„{view}”: # nova osoba} few {„{view}”: # nove osobe} other {„{view}”: # novih osoba}}",
  "letters.savedView.lead":
    "{count, plural, one {U vašem pogledu „{view}” je # nova osoba.} few {U vašem pogledu „{view}” su # nove osobe.} other {U vašem pogledu „{view}” je # novih osoba.}}",
  "letters.savedView.button": "Pogledaj sve",
  "letters.savedView.why":
    "Ovo pismo vam stiže zato što vaš pogled „{view}” treba da javi kada mu neko nov odgovara.",

  "letters.freshness.subject": "Da li je vaš profil još tačan?",
  "letters.freshness.lead":
    "Ljudi vas traže po onome što piše na vašem profilu. Ako je sve još tačno, dovoljan je jedan dodir.",
  "letters.freshness.button": "Da, još je tačan",
  "letters.freshness.valid": "Link važi 30 dana, bez prijave.",
  "letters.freshness.profile": "Prvo pogledaj moj profil",
  "letters.freshness.why": "Ovo pismo vam stiže zato što vaš profil dugo nije potvrđen.",

  "letters.extractAsked.subject":
    "{count, plural, one {{name} želi da citira # vašu poruku} few {{name} želi da citira # vaše poruke} other {{name} želi da citira # vaših poruka}}",
  "letters.extractAsked.lead":
    "{name} pravi temu od poruka iz sobe u kojoj ste i vi, a među njima su i vaše. Možete da pristanete, da doterate svoje reči ili da kažete ne.",
  "letters.extractAsked.silenceYes": "Ako do tada ne odgovorite, računa se kao da.",
  "letters.extractAsked.silenceNo": "Iz ove sobe ništa ne izlazi bez vašeg da: bez odgovora je ne.",
  "letters.extractAsked.thread": "Tema",
  "letters.extractAsked.due": "Odgovor do",
  "letters.extractAsked.button": "Pogledaj i odgovori",
  "letters.extractAsked.why": "Ovo pismo vam stiže zato što neko traži vašu saglasnost da vas citira.",

  "letters.extractSettled.subject": "„{title}”: svi odgovori su tu",
  "letters.extractSettled.published": "Vaša tema „{title}” je objavljena.",
  "letters.extractSettled.maker": "Vaša tema „{title}” čeka vašu odluku.",
  "letters.extractSettled.leftOut":
    "{count, plural, =0 {Sve poruke su ostale u njoj.} one {Izostavljena je # poruka.} few {Izostavljene su # poruke.} other {Izostavljeno je # poruka.}}",
  "letters.extractSettled.button": "Pogledaj",
  "letters.extractSettled.why":
    "Ovo pismo vam stiže zato što ste od članova tražili saglasnost da ih citirate.",

  "letters.leavingAsked.subject": "Odlazite iz Kruga",
  "letters.leavingAsked.lead":
    "Vaš zahtev za odlazak iz Kruga je zabeležen. Dok ne postane konačan, ništa se ne briše.",
  "letters.leavingAsked.anonymise": "Odlaze vaše ime i profil. Vaše objave ostaju, bez imena.",
  "letters.leavingAsked.posts": "Odlaze vaše ime, profil i objave.",
  "letters.leavingAsked.all": "Odlazi sve vaše: ime, profil, objave i poruke.",
  "letters.leavingAsked.due": "Postaje konačno",
  "letters.leavingAsked.button": "Ipak ostajem",
  "letters.leavingAsked.after":
    "Ako to niste vi, pritisnite isto dugme i pišite timu. Do tog dana nalog ostaje vaš.",

  "letters.leavingDone.subject": "Vaši podaci su obrisani",
  "letters.leavingDone.lead": "Vaš nalog u Krugu više ne postoji, a sa njim ni sve ostalo iz vašeg zahteva.",
  "letters.leavingDone.backups": "Rezervne kopije ga čuvaju još najviše 30 dana. Posle toga ga nema ni tamo.",
  "letters.leavingDone.after":
    "Hvala na vremenu provedenom ovde. Vrata ostaju otvorena: mesto možete da zatražite od tima.",
  "letters.leavingDone.why": "Ovo je poslednje pismo. Sa njim se i ova adresa briše iz sandučeta za slanje.",
} as const;

/** What is kept of a person: seeing it, taking it along, agreeing to it, leaving. */
export default {
  "mine.title": "Moji podaci",
  "mine.place": "Šta čuvamo o vama, kopija koju možete da ponesete, vaše saglasnosti i odlazak.",
  "mine.intro": "Sve je to vaše. Ovde vidite čega ima, uzimate kopiju, menjate saglasnosti ili odlazite.",
  "mine.kept.title": "Šta čuvamo o vama",
  "mine.kept.account": "Ime, imejl adresu i način na koji se prijavljujete.",
  "mine.kept.profile": "Profil i, za svaki njegov deo, ko ga vidi.",
  "mine.kept.programme":
    "{pairs, plural, =0 {Vaše učešće u programu.} one {Vaše učešće u programu i # mentorski par.} few {Vaše učešće u programu i # mentorska para.} other {Vaše učešće u programu i # mentorskih parova.}}",
  "mine.kept.words":
    "Ono što pišete: {threads, plural, =0 {nijedna tema} one {# tema} few {# teme} other {# tema}}, {replies, plural, =0 {nijedan odgovor} one {# odgovor} few {# odgovora} other {# odgovora}} i {messages, plural, =0 {nijedna poruka} one {# poruka} few {# poruke} other {# poruka}}.",
  "mine.kept.reading": "Dokle ste stigli s čitanjem, da bismo pokazali šta je novo. To ne vidi niko drugi.",
  "mine.kept.reveals":
    "{reveals, plural, =0 {Niko još nije zatražio da vidi vaše kontakte.} one {Ko traži da vidi vaše kontakte i kada: # put.} few {Ko traži da vidi vaše kontakte i kada: # puta.} other {Ko traži da vidi vaše kontakte i kada: # puta.}}",
  "mine.kept.more": "Koliko se šta čuva piše na strani",
  "mine.kept.privacy": "Privatnost i podaci",

  "mine.export.title": "Ponesite kopiju",
  "mine.export.text":
    "Jedan zip sa svim što je vaše: strane koje se čitaju u svakom pregledaču i fajlovi koje čitaju drugi programi (JSON). Preuzimanje počinje odmah. Tekstova drugih ljudi u njemu nema.",
  "mine.export.button": "Preuzmi moje podatke",
  "mine.export.prove": "Ako je od prijave prošlo više od četvrt sata, pitaćemo vas ponovo ko ste.",

  "mine.consents.title": "Vaše saglasnosti",
  "mine.consents.text":
    "Svaku možete da date i da povučete kad god želite. Ono što je važilo ranije ostaje zapisano, s datumom.",
  "mine.consent.directory": "Imenik",
  "mine.consent.directory.text":
    "Ljudi iz programa nalaze vas u imeniku i pretrazi. I bez toga možete da pišete i da vas čitaju.",
  "mine.consent.lineage": "Sazvežđe",
  "mine.consent.lineage.text":
    "Vaši mentorski parovi crtaju se u sazvežđu i u putanjama među ljudima. Par se crta samo ako su saglasni oboje.",
  "mine.consent.photos": "Fotografija",
  "mine.consent.photos.text":
    "Fotografiju koju postavite vide oni koje izaberete. Kada povučete saglasnost, fotografija se odmah briše.",
  "mine.consent.letters": "Pisma koja nisu neophodna",
  "mine.consent.letters.text":
    "Javljamo kada neko nov odgovara sačuvanom prikazu i povremeno pitamo da li je profil još tačan. Pisma o prijavi stižu uvek.",
  "mine.consent.since": "Saglasnost od: {date}",
  "mine.consent.takenBack": "Povučeno: {date}",
  "mine.consent.never": "Bez saglasnosti",
  "mine.consent.older": "Saglasnost na raniji tekst: {date}",
  "mine.consent.give": "Daj saglasnost",
  "mine.consent.withdraw": "Povuci",
  "mine.consent.giveNamed": "Daj saglasnost: {what}",
  "mine.consent.withdrawNamed": "Povuci saglasnost: {what}",

  "mine.leave.title": "Odlazak iz zajednice",
  "mine.leave.short":
    "Tri načina i četrnaest dana za predomišljanje. Ko ode, nestaje iz fajlova, a ne samo sa strana.",
  "mine.leave.link": "Odlazak iz zajednice",
  "mine.leave.intro":
    "Četrnaest dana se ne dešava ništa, i dovoljan je jedan pritisak da ostanete. Posle toga se ime, adrese, profil, fotografija, parovi, prijave i sve sačuvano brišu iz baze, pretrage, fajlova i dnevnika; rezervne kopije slede u roku od trideset dana. Tada se to više ne može vratiti.",
  "mine.leave.have":
    "Vaše: {threads, plural, =0 {nijedna tema} one {# tema} few {# teme} other {# tema}}{answered, plural, =0 {} other { (s tuđim odgovorima: #)}}, {replies, plural, =0 {nijedan odgovor} one {# odgovor} few {# odgovora} other {# odgovora}} i {messages, plural, =0 {nijedna poruka u sobama} one {# poruka u sobama} few {# poruke u sobama} other {# poruka u sobama}}.",
  "mine.leave.question": "Šta da bude s onim što ste pisali?",
  "mine.leave.anonymise": "Tekstovi ostaju, ime odlazi",
  "mine.leave.anonymise.note":
    "Sve što ste pisali ostaje tamo gde to drugi čitaju i gde su odgovarali. Umesto imena stoji: {name}.",
  "mine.leave.posts": "Odlaze i tekstovi",
  "mine.leave.posts.note":
    "Na mestu svake teme, odgovora i poruke stoji red da je tekst uklonjen. Naslovi ostaju iznad tuđih odgovora.",
  "mine.leave.all": "Odlazi sve",
  "mine.leave.all.note":
    "Kao prethodno, a odlaze i naslovi. Ostaje samo ono što pišu drugi, da se njihovi razgovori mogu pratiti.",
  "mine.leave.button": "Odlazim za četrnaest dana",
  "mine.leave.admin":
    "Niko osim vas ne administrira zajednicu. Prvo odredite nekoga, inače niko ne bi mogao da brine o njoj.",
  "mine.leave.others":
    "Ono što drugi kažu o vama svojim rečima ostaje njihovo. Ako je tu nešto netačno ili privatno, prijavite to pre odlaska.",
  "mine.pending.title": "Odlazite",
  "mine.pending.text":
    "Sve što je vaše briše se ovako: {kind}. Dan brisanja: {date} Do tada možete da ostanete.",
  "mine.pending.banner": "Odlazite iz zajednice. Dan brisanja: {date}",
  "mine.pending.stay": "Ostajem",
  "mine.stayed": "Ostajete. Ništa nije obrisano.",
  "mine.problem.lastAdmin": "Niko osim vas ne administrira zajednicu. Prvo odredite nekoga.",
  "mine.problem.alreadyLeaving": "Odlazak je već zatražen.",
  "mine.problem.tooManyExports": "Kopija je tražena više puta u poslednjih sat vremena. Pokušajte kasnije.",

  "mine.gone.text": "Ovaj tekst je uklonjen na zahtev osobe koja ga je pisala.",
  "mine.gone.title": "Uklonjen naslov",

  "mine.stay.title": "Ostajete u zajednici?",
  "mine.stay.text": "Odlazak je zatražen: {date} Jedan pritisak, i sve ostaje kako jeste.",
  "mine.stay.button": "Ostajem",
  "mine.stay.done.title": "Ostajete",
  "mine.stay.done.text": "Ništa nije obrisano. Sve je kao i pre.",
  "mine.stay.done.link": "U zajednicu",
  "mine.stay.dead.title": "Ovaj link više ne radi",
  "mine.stay.dead.text":
    "Ili već ostajete, ili je prošlo četrnaest dana. Ako možete da se prijavite, ništa nije obrisano.",
  "mine.help": "Pišite timu",

  "mine.remove.title": "Uklonite me sa spiska programa",
  "mine.remove.whence.title": "Odakle su vaši podaci",
  "mine.remove.whence":
    "Poziv dobijate zbog učešća u programu Kreativno mentorstvo. Podatke unosi njegov tim, sa spiska samog programa, da bi ljudi iz programa mogli ponovo da se nađu. Ono što ovde piše nije video niko osim tima.",
  "mine.remove.kept": "Ovo je sve što imamo o vama:",
  "mine.remove.name": "Ime",
  "mine.remove.email": "Imejl adresa",
  "mine.remove.part": "Učešće u programu",
  "mine.remove.part.mentee": "uloga: menti, {cycle}",
  "mine.remove.part.mentor": "uloga: mentor ili mentorka, {cycle}",
  "mine.remove.what.title": "Šta se dešava kada se uklonite",
  "mine.remove.what":
    "Ime, adresa i učešće u programu brišu se ovde odmah, a iz rezervnih kopija u roku od trideset dana. Pisma više ne stižu. Nalog nije potreban i ne pravi se. To se ne može vratiti; tim može samo da vas unese ponovo.",
  "mine.remove.button": "Ukloni me",
  "mine.remove.done.title": "Vaši podaci su obrisani",
  "mine.remove.done.text":
    "Ime, adresa i učešće u programu su obrisani. Rezervne kopije slede u roku od trideset dana. Nećemo vam više pisati.",
  "mine.remove.dead.title": "Ovaj link više ne radi",
  "mine.remove.dead.used": "Već je iskorišćen: podaci na koje se odnosio su obrisani.",
  "mine.remove.dead.unknown":
    "Ako je već iskorišćen, podaci na koje se odnosi su obrisani. Ako nije, prestar je ili ga zamenjuje novije pismo: upotrebite link iz najnovijeg, ili pišite timu.",
  "mine.remove.dead.claimed":
    "Ovaj poziv je prihvaćen, pa sada postoji nalog. Prijavite se i otvorite Podešavanja, Moji podaci.",
  "mine.remove.dead.old":
    "Prestar je ili ga je zamenilo novije pismo. Upotrebite link iz najnovijeg pisma ili pišite timu: odgovara čovek.",
} as const;

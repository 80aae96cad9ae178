/** What the team has announced: written texts, placed back in time from today. */
export type AnnouncementSeed = {
  key: string;
  language: "sr-Latn" | "en";
  title: string;
  /** Markdown. Names no date of the calendar, because the seed is placed relative to today. */
  body: string;
  daysAgo: number;
  pinned?: boolean;
  audience: "everyone" | "7-ciklus" | "mentors";
};

export const ANNOUNCEMENTS: AnnouncementSeed[] = [
  {
    key: "call",
    language: "sr-Latn",
    title: "Otvoren je poziv za novi ciklus",
    daysAgo: 262,
    audience: "everyone",
    body: `Prijave traju tri nedelje. Biramo 25 mentija iz svih oblasti kulture, iz celog regiona. Ako znate nekog kome bi ova godina značila, pošaljite poziv dalje.

**Ko može da se prijavi:** ljudi koji rade u javnom, civilnom ili privatnom sektoru ili samostalno, s najmanje dve godine iskustva. Formalno obrazovanje nije uslov, a učešće je besplatno.

**Šta se dobija:**

- mentorka ili mentor, jednom mesečno tokom godinu dana,
- radionica svakog meseca,
- dva dana zajedno na početku i dva na polovini,
- ova zajednica, i posle programa.

Formular se popunjava odjednom, na adresi [example.org/prijava](https://example.org/prijava). Treba vam i kratka biografija.

Alumnistkinje i alumnisti, imamo molbu: setite se jedne osobe kojoj je neko nekad rekao „prijavi se sledeće godine”. Sledeća godina je sada. Lična poruka vredi više od deset objava.`,
  },
  {
    key: "call-in-english",
    language: "en",
    title: "The call for the new cycle is open",
    daysAgo: 262,
    audience: "everyone",
    body: `Applications are open for three weeks. We are choosing 25 mentees from all fields of culture, from the whole region. If you know somebody for whom this year would matter, pass the call on.

**Who can apply:** people who work in the public, civil or private sector or independently, with at least two years of experience. No formal education is needed and taking part is free.

**What there is:**

- a mentor, once a month for a year,
- a workshop each month,
- two days together at the start and two at mid-term,
- this community, also afterwards.

The form is filled in one sitting, at [example.org/apply](https://example.org/apply). Have a short CV ready.

To our alumni a request: think of one person who was once told “apply next year”. Next year is now. One personal message is worth more than ten posts.`,
  },
  {
    key: "info-visits",
    language: "sr-Latn",
    title: "Dolazimo u Šabac, Niš i Suboticu",
    daysAgo: 255,
    audience: "everyone",
    body: `Razgovor o programu traje sat vremena, ulaz je slobodan. Alumnistkinje i alumnisti iz tih gradova: dođite da ispričate svoje iskustvo.

| Grad | Mesto | Kada |
| --- | --- | --- |
| Šabac | sala Kuće susreta Ovčar | utorak u 18.00 |
| Niš | čitaonica Dom na keju | sreda u 17.30 |
| Subotica | galerija Peti sprat | četvrtak u 18.00 |

Prvih dvadeset minuta pričamo o tome kako izgleda godina i šta pišete u formularu. Ostatak vremena je za pitanja. Najčešća su: da li sam mlad ili star za ovo (ne), da li moram da živim u Beogradu (ne) i šta ako ne znam šta mi treba (to je dobar početak).

Sve tri sale su u prizemlju. Ako vam treba prevod na znakovni jezik ili mađarski, javite nam dva dana ranije na [tim@example.org](mailto:tim@example.org).

Ko ne može da dođe, neka upiše pitanje u razgovoru ispod. Odgovaramo svima.`,
  },
  {
    key: "deadline",
    language: "sr-Latn",
    title: "Još tri dana za prijavu",
    daysAgo: 244,
    audience: "everyone",
    body: `Formular se popunjava odjednom, zato pripremite odgovore unapred. Posle ponoći u petak, po beogradskom vremenu, prijave nije moguće poslati. Ni u 00.01, ni uz objašnjenje.

Ono što nas ljudi ovih dana najviše pitaju:

1. **Da li biografija mora da bude na srpskom?** Može na srpskom ili na engleskom, najviše dve strane.
2. **Prošli put nisam u užem izboru. Smem li ponovo?** Da. U svakom ciklusu ima ljudi iz drugog ili trećeg pokušaja.
3. **Šta ako se moji ciljevi promene?** Promeniće se. Napišite šta želite danas.
4. **Da li sami biramo mentorku ili mentora?** Ne. Prvo biramo mentije, pa tražimo osobu prema onome što ste napisali.

Ako znate nekog ko odlaže, pošaljite mu ovo danas. Poslednjeg dana stiže polovina prijava i tada smo na telefonu do ponoći, s kafom.`,
  },
  {
    key: "shortlist",
    language: "sr-Latn",
    title: "Uži izbor je objavljen",
    daysAgo: 214,
    audience: "everyone",
    body: `Hvala svima na prijavama, bilo ih je iz 22 mesta. Razgovori počinju sledećeg ponedeljka i traju osam dana; termine šaljemo danas.

Nekoliko reči o tome kako je išlo. Svaku prijavu čitale su tri osobe, nezavisno jedna od druge. Tražili smo jasnu želju, spremnost da se o njoj razgovara i nešto što će koristiti i drugima. Nismo tražili gotov plan.

**Ako ste u užem izboru:** razgovor traje pola sata, uživo u Beogradu ili onlajn. Ne treba ništa da pripremate. Odgovori će vam stići najkasnije deset dana posle poslednjeg razgovora.

**Ako niste:** to ne govori ništa o vašem radu. Mesta je 25, a dobrih prijava mnogo više. Svako ko želi može da dobije dve rečenice povratne informacije, pišite nam do kraja meseca.

Imena ostaju unutar zajednice dok spisak ne bude konačan.`,
  },
  {
    key: "kick-off",
    language: "sr-Latn",
    title: "Uvodni trening: raspored i ono praktično",
    daysAgo: 124,
    audience: "7-ciklus",
    body: `Vidimo se na uvodnom treningu, dva dana, svi parovi zajedno. Evo svega što treba da znate.

**Prvi dan** počinje u 10.00, s kafom od pola deset. Pre podne se upoznajemo, posle podne mentiji i mentori rade odvojeno, a uveče je večera.

**Drugi dan** parovi imaju svoj prvi razgovor. Na kraju alumni pričaju kako je njima bilo, bez ulepšavanja.

- Put vam nadoknađujemo: sačuvajte kartu ili račun za gorivo.
- Soba je za jednu osobu. Ako dolazite s detetom, javite nam, imamo čuvanje.
- Hrana: javite šta ne jedete do srede.
- Sala je u prizemlju, a toalet za osobe u kolicima je na istom spratu.

Ponesite pet pitanja koja biste postavili osobi koju još ne znate. Napišite ih, ali ih ne šaljite. Upišite se u sobu svog ciklusa i recite odakle putujete, možda neko ima mesto u kolima.`,
  },
  {
    key: "partner-call",
    language: "en",
    title: "From our partners: a call for short study visits",
    daysAgo: 47,
    audience: "everyone",
    body: `The Centre for Another Country invites people who work in culture to spend five days with a host organisation abroad. The call is open to alumni from all editions, mentees and mentors alike.

**What is covered:** travel, four nights and a daily allowance. The fee for a public talk, if you give one, is paid by the host.

**What you send:** one page about a question you carry and why a visit would help with it, plus a letter from your employer or, if you are independent, two lines about your last project.

The deadline is in three weeks, at 23:59 Central European Time. Please note the zone: last year two applications from London were an hour late.

The team can read your draft until Wednesday. Write to [tim@example.org](mailto:tim@example.org) with “study visit” in the subject. Three of our alumni went last year and have agreed to answer questions: ask below and they will find you.`,
  },
  {
    key: "consultations",
    language: "sr-Latn",
    title: "Konsultacije za mentorke i mentore",
    daysAgo: 33,
    audience: "mentors",
    body: `Posle tri meseca rada vreme je za razmenu: šta ide, gde ste zapeli, šta vam treba od nas. Onlajn, 90 minuta, u dva termina: utorak u 18.00 ili četvrtak u 8.30, po beogradskom vremenu. Izaberite jedan i napišite ispod koji.

Ono što ste nam do sada rekli u poverenju, bez imena:

- teško je naći sat i po u istoj nedelji,
- ciljevi s početka više ne važe, a novi još nisu tu,
- ponekad biste rado samo rekli šta da se radi.

Ovo poslednje nije greška, ali vredi da o njemu popričamo. Razgovor vodi naša saradnica koja godinama radi s mentorima u preduzećima. Beleške ne pravimo.

Pravilo poverljivosti važi i ovde: govorimo o sebi i o odnosu, ne o mentiju i ne o onome što vam je menti poverio. Ako vas nešto muči pre tog termina, pozovite nas, ne čekajte.`,
  },
  {
    key: "consultations-in-english",
    language: "en",
    title: "Consultations for mentors",
    daysAgo: 33,
    audience: "mentors",
    body: `After three months of work it is time to compare notes: what goes well, where you are stuck, what you need from us. Online, 90 minutes, in two slots: Tuesday at 18:00 or Thursday at 8:30, Belgrade time. Choose one and say below which.

What you have told us so far, in confidence and without names:

- it is hard to find an hour and a half in the same week,
- the goals of the beginning no longer hold and the new ones are not there yet,
- sometimes you would gladly just say what to do.

The last is no mistake, but it is worth talking about. The conversation is led by a colleague who has worked with mentors in companies for years. We take no notes.

Confidentiality holds here too: we talk about ourselves and about the relationship, not about the mentee and not about what the mentee has entrusted to you. If something troubles you before then, call us. Do not wait.`,
  },
  {
    key: "handbook",
    language: "sr-Latn",
    title: "Novo poglavlje priručnika: kako završiti mentorski odnos",
    daysAgo: 18,
    audience: "everyone",
    body: `Kratko je i ima tri vežbe. Komentari su otvoreni do kraja meseca.

Kraj je deo o kom se najmanje priča. Na završnim radionicama čujemo isto pitanje: ko će me sada pitati kako sam? Zato poglavlje ne govori o opraštanju, nego o dogovoru.

**Vežbe:**

1. *Spisak naučenog.* Svako zapiše pet stvari, pa ih uporedite. Najzanimljivije su one koje druga osoba nije ni primetila.
2. *Pismo koje se ne šalje.* Šta biste rekli sebi na prvom sastanku.
3. *Tri mogućnosti.* Više se ne čujete, čujete se dvaput godišnje ili postajete saradnici. Izaberite naglas.

Tekst je nastao iz beležaka četrdeset parova, uz njihov pristanak i bez imena. Posebno nas zanima mišljenje parova koji su se rastali ranije nego što su planirali. Napišite nam šta vam je tada falilo, ovde ili na [tim@example.org](mailto:tim@example.org).`,
  },
  {
    key: "debate",
    language: "sr-Latn",
    title: "Javni razgovor: ko plaća kulturu u malom mestu?",
    daysAgo: 5,
    audience: "everyone",
    body: `Petak u 18 h, sala gradske biblioteke u Kosjeriću. Ulaz je slobodan uz prijavu; snimak stiže sledeće nedelje.

Govore direktorka doma kulture, vlasnik male štamparije, odbornica i predsednik jednog udruženja koje već šest godina pravi festival bez stalnog prihoda. Razgovor vodi alumnistkinja trećeg ciklusa.

Tri pitanja od kojih krećemo:

- šta opština plaća kad kaže da plaća kulturu,
- šta firma dobija, a da to nije logo na plakatu,
- koliko toga zapravo plaćaju ljudi koji rade, svojim neplaćenim satima.

Polovina vremena je za publiku. Ako želite da ispričate svoj slučaj, javite se unapred, da vas pozovemo za sto.

**Kako stići:** organizujemo kombi iz Beograda i iz Užica, mesta ima za šesnaestoro. Sala je u prizemlju, postoji induktivna petlja. Prijave: [example.org/razgovor](https://example.org/razgovor).`,
  },
  {
    key: "gathering",
    language: "sr-Latn",
    title: "Susret alumni zajednice i brzo umrežavanje",
    daysAgo: 2,
    pinned: true,
    audience: "everyone",
    body: `Četiri kruga po sedam minuta, pa večera. Recite nam unapred koga biste želeli da upoznate.

Kako to izgleda: sedate naspram nekoga koga ne znate. Imate jedno pitanje, ono s kojim ste došli, i sedam minuta. Onda zvono, pa drugi sto. Posle četiri kruga svi su ogladneli i niko se ne stidi.

Parove za stolove pravimo ručno, iz onoga što ste napisali na profilu pod „Tražim” i „Mogu da pomognem”. **Zato do srede uveče pogledajte svoj profil.** Dve tačne reči vrede više od lepe biografije.

- **Kada:** sledeća subota, od 17.00 do 22.00
- **Gde:** Beograd, sala u prizemlju, ulaz iz dvorišta
- **Ko:** svi ciklusi, mentiji i mentori
- **Deca:** dobrodošla, imaju svoj sto i svoje zvono

Potvrdite dolazak u sobi svog ciklusa. Ako dolazite iz drugog grada, napišite i to: ljudi već nude mesta u kolima i kauče.`,
  },
];

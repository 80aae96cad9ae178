import { cyrillic, english, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** Albums, postcards, a sugar factory and a composer whose publisher is gone. */
export const heritageThreads: ThreadSeed[] = [
  {
    key: "fotografije-iz-albuma",
    kind: "question",
    form: "any",
    language: "sr-Latn",
    field: "museums-heritage",
    topics: ["copyright", "community-work"],
    title: "Fotografije iz porodičnih albuma na izložbi",
    body: "Ljudi rado donose slike, ali na poleđini često piše ime radnje koja više ne postoji. Kako pišete saglasnost i koga još pitate?",
    ageDays: 170,
    replyPace: "days",
    replies: [
      latin.f(
        "Razdvojila sam dve stvari: *predmet* i *snimak*. Porodica potpisuje da nam predmet pozajmljuje i da smemo da ga skeniramo. Za snimak pokušavamo da utvrdimo autora i to pokušavanje zapisujemo: gde smo tražili, koga smo pitali, kog dana. Ako se niko ne nađe, u legendi piše „autor nepoznat, javite nam se”, i telefon. Dvaput su se javili unuci. Oba puta sa još jednom kutijom slika.",
        { by: "same-field" },
      ),
      latin.any(
        "Treća strana koju svi zaborave: ljudi *na* slici. Za stare fotografije to je uglavnom stvar pristojnosti, ali ako je neko prikazan u bolnici, u uniformi ili na sahrani, razgovarajte s porodicom i kad papir ne traži. U maloj sredini izložba traje mesec dana, a uvreda trideset godina. Kod nas je jedna porodica povukla sliku dan pred otvaranje i bila je u pravu. Prazan ram smo ostavili na zidu.",
        { by: "mentor" },
      ),
      plain.m(
        "mi na saglasnosti imamo tri kvadratica: izlozba, katalog, internet. ljudi cesto prvo hoce samo izlozbu pa posle otvaranja sami dodju da stikliraju ostala dva. ja sam bio za jedan potpis za sve, dobro je da me nisu slusali\n\nza decu na slikama trazimo da potpisu i oni sad kad su odrasli, ako ih nadjemo. jedan je dosao na otvaranje i stao pored sebe od cetiri godine",
      ),
      latin.any(
        "Tri kvadratića su odlična. Da li unosite i rok, na primer pet godina, ili trajno? Jedna gospođa pita šta biva sa skenom kad ona umre, i pita vrlo praktično.",
        { by: "author", mentionsPrevious: true },
      ),
      cyrillic.f(
        "Ја сам ставила: без рока, али са правом да се сагласност повуче писмом, и да то право имају и наследници. Уз то свакој породици дајемо скенове на диску. Госпођи бисте могли рећи да ће слика остати тамо где и прича о њој, а да кључ остаје код њених. Код нас се једна породица сагласила тек кад је чула ту реченицу, а данас нам помажу да нађемо друге.",
      ),
      latin.m(
        "Za ime radnje na poleđini pogledajte stare adresare i oglase u lokalnoj štampi, često su već skenirani. Našao sam tako fotografa za 60 slika odjednom. Njegov sin drži pekaru, dve ulice dalje, i nije znao da je iko sačuvao pečat. Dao nam je na uvid i knjigu narudžbina, sa imenima i datumima. Tako smo datirali pola izložbe, i to za cenu dva bureka.",
      ),
    ],
  },
  {
    key: "industrijsko-nasledje-partneri",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "museums-heritage",
    topics: ["international-partners", "community-work", "digitisation"],
    title: "Tražimo partnere za projekat o industrijskom nasleđu",
    body: "Nekadašnja šećerana, trideset razgovora s radnicama i radnicima, izložba koja putuje. Treba nam muzej ili arhiv iz susedne zemlje.\n\nKratak opis: [tri strane, na srpskom i engleskom](https://primer.example.org/secerana-opis).",
    ageDays: 37,
    replyPace: "weeks",
    replies: [
      latin.m(
        "Radio sam na sličnom projektu o fabrici stakla i imam dva kontakta u arhivima preko granice. Pre nego što vas spojim: da li su razgovori snimljeni s pismenom saglasnošću i da li postoje prepisi? To je prvo što će pitati. Ako nemate prepise, imam obrazac i dve vredne studentkinje istorije. Obe su iz porodica koje su radile u fabrici, pa im ljudi pričaju i ono što meni ne bi.",
        { by: "same-field" },
      ),
      latin.any(
        "Saglasnosti da, prepisi za dvanaest od trideset. Obrazac molim, a studentkinje pogotovo. Imamo i bivšu laborantkinju koja prepoznaje svaki glas na snimku.",
        { by: "author" },
      ),
      english.any(
        "We run a small technical collection about two hours from the border and had a sugar works until the nineties. No money this year, but a room of 90 square metres, a scales mechanism as tall as a person, and nine retired workers who would talk until midnight. Writing to you now. The scales still work, we weighed the mayor.",
        { by: "abroad" },
      ),
      plain.any(
        "odlicna tema. ako vam treba crtez hale za postavku, mi smo je snimali pre rusenja dimnjaka, imamo osnove i preseke u pdf-u, dajemo dzabe uz potpis",
      ),
    ],
  },
  {
    key: "digitalizacija-bez-skenera",
    kind: "question",
    form: "any",
    language: "sr-Latn",
    field: "museums-heritage",
    topics: ["digitisation", "websites-digital"],
    title: "Digitalizacija zbirke bez budžeta za skener",
    body: "Oko 800 razglednica, telefon na stativu i dve studentkinje. Kako imenujete fajlove da se neko i za deset godina snađe?",
    ageDays: 245,
    replyPace: "days",
    acceptedReply: 1,
    replies: [
      latin.m(
        "Samo nemojte opisno, preklinjem. „razglednica-most-lepa-2.jpg” sam nasledio u 4.000 primeraka. Broj iz inventara i ništa više, a sve ostalo u tabelu.",
      ),
      latin.f(
        `Radila sam ovo sa 1.200 plakata, takođe telefonom. Ono što bih ponovila:

**Ime fajla:** \`ZB-0412-a.tif\`. Oznaka zbirke, četiri cifre inventarnog broja, \`a\` za lice, \`b\` za poleđinu. Bez razmaka, bez kvačica, bez datuma snimanja. Nule spreda su obavezne, inače 10 dođe pre 2.

**Tabela:** jedan red, jedan predmet. Kolone: broj, naslov, mesto, godina (i posebno „procena”), izdavač, tekst poleđine, stanje, ko je snimio, kog dana, napomena. Nikad dve informacije u jednoj koloni. Tabelu čuvati i kao običan tekst (CSV), jer će za deset godina to sigurno moći da se otvori.

**Snimanje:** isti sto, isto svetlo, sivi karton i lenjir u kadru na prvom snimku svakog dana. Prozor iza vas, nikad lampa odozgo, razglednice su sjajne i od lampe dobijete mesec na svakom nebu. Fotoaparat u telefonu prebaciti na najveću rezoluciju i isključiti „ulepšavanje”: kod nas je pola sata popravljalo lica na plakatima iz 1956.

**Kopije:** tri, na dva različita nosača, jedna van zgrade. Kod nas je „van zgrade” komšinica bibliotekarke, s potpisanim reversom.

I na kraju, neka studentkinje svakog petka otvore deset nasumičnih fajlova iz prethodne nedelje i uporede s predmetom. Prve nedelje smo tako našle 40 zamenjenih poleđina. Da smo to otkrile na kraju, ja bih verovatno emigrirala.`,
        { by: "same-field" },
      ),
      latin.any("Mesec na svakom nebu objašnjava naših prvih pedeset razglednica. Krećemo ispočetka.", {
        by: "author",
      }),
      plain.any(
        "i stative vezite za sto. ozbiljno. neko ce da udari nogom tacno na 397. snimku i onda imate dve razlicite zbirke",
      ),
      english.any("https://primer.example.org/naming-files-for-people-you-will-never-meet"),
      cyrillic.m(
        "Ја бих само додао колону „одакле знамо”. Наследио сам каталог у ком пише 1912, а нико не зна да ли је то са печата, са поштанске марке или из нечијег сећања. Година без извора после неког времена постане легенда, лепа али бескорисна. За сваки податак један знак: П за поштански жиг, Р за рукопис, У за усмено. Три слова, а уштедела би мени пола године проверавања.",
      ),
      latin.any(
        "Kolona „odakle znamo” je ušla. Trenutno najčešći unos: „kaže gospodin iz podruma”. Gospodin iz podruma je, da bude jasno, naš čuvar i najpouzdaniji izvor u gradu.",
        { by: "author", mentionsPrevious: true },
      ),
    ],
  },
  {
    key: "composer-has-died",
    kind: "question",
    form: "any",
    language: "en",
    field: "film",
    topics: ["copyright"],
    title: "Music for a short film when the composer has died",
    body: "The family is kind, the publisher no longer exists. Who did you write to first?",
    ageDays: 300,
    replyPace: "weeks",
    acceptedReply: 0,
    replies: [
      english.f(
        "To the collecting society, with one question: who is registered for this work today? A publisher that no longer exists has usually sold or returned its catalogue, and the register knows to whom. I then wrote to the heirs with a one-page licence: title, length used, where the film will be shown, for how long, what fee. And remember that the *recording* is a separate right. I had the composer’s family on my side and still had to find the radio archive that owned the tape.",
      ),
      english.any(
        "The recording had not crossed our mind at all. It is from a radio session in the seventies. Writing to the archive today.",
        { by: "author" },
      ),
      latin.m(
        "Dok čekate odgovor, snimite plan B. Naš prijatelj je odsvirao istu temu na harmonijumu, dobili smo saglasnost naslednika samo za kompoziciju, i ta verzija je na kraju ostala u filmu jer je nežnija. Radio-arhiv se javio četrnaest meseci kasnije, vrlo ljubazno. Bio sam im zahvalan i nisam imao srca da kažem. Redosled je, kažu, trebalo da bude obrnut, ali film je stigao na vreme.",
        { by: "same-field" },
      ),
      english.any(
        "The register had the answer in four days: the rights went back to the daughter in 1994 and she did not know. She cried, then asked for two tickets instead of a fee. We are paying a fee as well. For whoever finds this later: ask the society in writing, give the exact title as printed on the score, and attach the date of death.",
        { by: "author" },
      ),
    ],
  },
];

import { cyrillic, english, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** Budgets, calls, partners and one deadline that has passed. */
export const fundingThreads: ThreadSeed[] = [
  {
    key: "prvi-budzet",
    kind: "question",
    form: "f",
    language: "sr-Latn",
    field: "policy-management",
    topics: ["budgeting", "funding-calls", "project-writing"],
    title: "Prvi put pišem budžet za konkurs: šta se najčešće zaboravi?",
    body: "Projekat ide u tri grada i prvi put sama sklapam budžet. Upisala sam honorare, put i štampu. Šta ste vi zaboravili prvi put?\n\nPredajem za nedelju dana, a tabela mi izgleda sumnjivo uredno.",
    ageDays: 3,
    replyPace: "hours",
    acceptedReply: 1,
    replies: [
      latin.f(
        "Bankarske provizije. Zvuči sitno dok ne vidite da je dvadeset uplata pojelo pola honorara za fotografa. Posle prvog projekta uvela sam stavku „troškovi platnog prometa” i više je ne brišem, ni kad mi kažu da je sitničavo. Isto važi za uverenja i potvrde koje se plaćaju pre nego što projekat uopšte počne. Ako komisija ipak precrta, barem zna da ste brojali, a to se vidi i u ostatku prijave.",
      ),
      latin.any(
        `Godinama čitam tuđe budžete, pa evo spiska onoga što fali u devet od deset. Ne mora sve da uđe u vaš, ali prođite red po red i svesno odlučite.

**Pre puta**
- takse i potvrde uz prijavu
- knjigovođa (i to ne „prijatelj će”, nego iznos po mesecu)
- osiguranje opreme i ljudi

**Na putu**
- dnevnica za onoga ko vozi
- parking, putarina, zimske gume ako idete u januaru
- obrok za domaćine i tehničare; to vam se vrati više puta

**Na licu mesta**
- čišćenje sale, nekad i dežurni vatrogasac
- produžni kablovi, baterije, traka, sve ono što se kupuje u pola osam
- titlovi ili tumač za znakovni jezik, ako obećavate pristupačnost u prijavi

**Posle**
- fotografisanje i snimak, jer bez njih nema izveštaja
- čuvanje materijala: disk, hosting, još jedna godina domena
- vaš sat rada na izveštaju. Ozbiljno. Izveštaj za tri grada pišete najmanje tri dana i ti dani nisu besplatni samo zato što ih provodite kod kuće.

I dve stvari koje nisu stavke nego navike. Prva: iza svakog iznosa napišite u zasebnoj koloni odakle vam cifra (ponuda, cenovnik, prošla godina). Kad vas za osam meseci neko pita zašto baš toliko, nećete pamtiti. Druga: napravite verziju budžeta sa 70% novca *pre* nego što predate veću. Ako vam odobre manje, a obično odobre, imaćete tri dana za odgovor i biće vam drago što ste o tome razmišljali trezveno.

Sumnjivo uredna tabela je dobar znak. Neuredna postaje tek kad život krene.

Ako smem još jedan, neknjigovodstveni savet: dajte tabelu da pročita nekome ko *nije* u projektu, najbolje nekome ko ne voli tabele. Neka naglas prepriča šta ćete raditi, samo na osnovu stavki. Ako iz budžeta ne može da se pogodi da idete u tri grada, da imate publiku i da se posle nešto dešava, komisija to takođe neće pogoditi, jer mnogi od nas budžet čitaju pre opisa.`,
        { by: "mentor" },
      ),
      plain.any(
        "dnevnica za vozaca, potpisujem. i parking u centru. mi smo u jednom gradu platili vise parkinga nego goriva, a niko od nas nije umeo da objasni komisiji zasto je kombi tri dana stajao ispred hotela :)\n\ni nocenje za onoga ko vozi kad se vracate u tri ujutru. NIKO ne treba da vozi 250 km posle predstave i demontaze",
      ),
      latin.f(
        "Vozač sam ja, pa mi dnevnica za vozača nije ni pala na pamet! Dopisala sam sve sa spiska, budžet je porastao za petinu i sada gledam šta mogu da skinem a da ne skinem sebe. Verzija sa 70% je najkorisniji savet koji sam dobila ove godine. Bacila sam i stavku „razno”, jer sam shvatila da ni sama ne znam šta u njoj stoji.",
        { by: "author" },
      ),
      latin.m(
        "> šta mogu da skinem a da ne skinem sebe\n\nSkinite jedan grad. Znam da boli. Naš prvi projekat je „išao u pet gradova” jer je lepo zvučalo, a u poslednja dva smo stigli umorni i bez štampe. Komisija nigde nije tražila pet. To smo tražili mi sami od sebe, i ja sam bio najglasniji. Dva grada s pripremom bolja su od pet s pretrčavanjem.",
      ),
      cyrillic.f(
        "Код нас је увек недостајао превод. Партнер из суседне земље, каталог двојезичан, а у буџету нула јер „сви се разумемо”. На крају сам преводила ноћу, бесплатно, и то лоше. Од тада рачунам по ауторској страни и остављам још десет одсто за лектуру. И још нешто: лектура мора да буде посебна ставка, јер је прва која отпадне кад се крати.",
      ),
      latin.any(
        "Proverite i pravila za pojedinačne stavke: neki konkursi ne priznaju opremu, neki ograničavaju honorare na procenat ukupnog iznosa. Lepo je otkriti to pre predaje. Obično piše u uputstvu na strani koju niko ne otvara, ispod tabele. Ako u pravilima nečega nema, pitajte pre roka. Odgovor obično objave svima, pa ćete pomoći i onima koji se nisu usudili da pitaju.",
      ),
      plain.f(
        "ja sam zaboravila kursne razlike. ugovor u evrima, uplata u dinarima, racun za kombi opet u evrima. na kraju je falilo bas onoliko koliko kosta rucak za ekipu. nije strasno, ali rucak smo platili iz svog dzepa",
      ),
      latin.f(
        "Predato! Dva grada, rezerva od pet odsto, knjigovođa, vozač (ja) i produžni kablovi. Hvala svima, javljam ishod.",
        { by: "author" },
      ),
    ],
  },
  {
    key: "sopstveno-ucesce",
    kind: "question",
    form: "any",
    language: "sr-Latn",
    field: "education-community",
    topics: ["funding-calls", "budgeting", "starting-organisation"],
    title: "Konkurs traži 20% sopstvenog učešća. Odakle?",
    body: "Udruženje nema nikakav stalni prihod. Da li ste nekad kao učešće prikazali prostor ili rad saradnika i da li je to prošlo?",
    ageDays: 41,
    replyPace: "days",
    replies: [
      latin.any(
        "Prvo pročitajte da li traže *novčano* učešće ili *učešće*. To su dva različita sveta. Ako piše samo „učešće”, prostor obično prolazi uz potpisanu izjavu vlasnika i cenu po kojoj ga inače izdaje. Kod nas je prošlo dvaput: jednom sala škole, jednom magacin. Izjava je bila na pola strane, s pečatom. Pitali su nas samo kako smo došli do cene, a mi smo priložili cenovnik iz prethodne godine.",
      ),
      latin.m(
        "Volonterski rad sam prikazao jednom, sa evidencijom sati i iznosom po satu, i vratili su nam pitanje odakle nam satnica. Drugi put sam priložio ugovor o volontiranju i odluku odbora o vrednosti sata. Prošlo bez reči. Dakle nije problem u radu, nego u papiru koji taj rad opisuje. Od tada vodimo svesku volonterskih sati, i to svake nedelje, ne unazad.",
        { by: "same-field" },
      ),
      plain.any(
        "pazite samo da isti sat ne prikazete na dva konkursa. zvuci ocigledno ali kad ste u martu na tri prijave lako se desi",
      ),
      latin.f(
        "Mi smo skupili učešće od kotizacija za radionice, po 300 dinara. Simbolično, ali na četrdeset ljudi i šest radionica to je baš onih dvadeset odsto. Bojala sam se da ćemo izgubiti one koji ne mogu da plate, pa smo na vrata stavili kutiju i pisali: *platite koliko možete, uđite svakako*. Nismo izgubili nikoga. Kutija je donela i jedan kišobran.",
      ),
      latin.any(
        "Imamo vrt, šator i razglas od prethodnog projekta. Da li oprema koju već posedujemo može da se računa kao učešće, po ceni iznajmljivanja? I da li se to mora prikazati u finansijskom izveštaju?",
        { by: "author" },
      ),
      latin.any(
        "Oprema koja je već plaćena iz javnog novca uglavnom ne može ponovo. Oprema koju ste sami kupili ponekad može, kao amortizacija. Najsigurnije je da pozovete kontakt osobu iz konkursa i pošaljete pitanje *pisano*, da odgovor imate u sandučetu kad dođe kontrola. Oni pitanja vole više nego što mislimo. Mi smo tako saznali da priznaju šator, ali ne i vrt u kom on stoji.",
        { mentionsPrevious: true },
      ),
    ],
  },
  {
    key: "partner-not-lead",
    kind: "question",
    form: "any",
    language: "en",
    field: "performing-arts",
    topics: ["eu-programmes", "international-partners", "project-management"],
    title: "Partner, not lead: what should I ask before saying yes?",
    body: "A theatre abroad invites us into a three-year cooperation project. We are four people with one laptop each. Which questions would have saved you trouble?",
    ageDays: 63,
    replyPace: "days",
    replies: [
      english.any(
        `Ask about money in time, not only in amount:

1. When does the first payment reach *us*, and what do we live on until then?
2. What share is paid only after the final report, and how many months later?
3. Who covers the gap if a cost is refused?

We pre-financed a rehearsal period for five months. The project was wonderful. Our landlord was less moved by it.`,
      ),
      english.f(
        "Ask who writes the reports and in what language, and get one named person on their side who answers within three days. In our case the lead changed coordinators twice and nobody told us. I would also ask to see the budget of *all* partners. If they hesitate, you have learned something useful before signing. The good lead partners are proud of that table.",
        { by: "abroad" },
      ),
      latin.m(
        "Pitajte koliko sastanaka uživo očekuju. Zvuči banalno, ali troje od vas četvoro biće na aerodromu baš kad kod kuće imate premijeru. Mi smo dogovorili da na svaki drugi sastanak ide jedna osoba, i to je upisano u partnerski sporazum. Bez toga ne bih ponovo ulazio u trogodišnji projekat. Drugo pitanje: ko plaća zamenu ako se neko razboli, jer u ekipi od četvoro to nije pretpostavka nego raspored.",
      ),
      english.any(
        "And one question for yourselves: would you do this work anyway, with or without them? If yes, say yes. If the project bends you into a shape you do not recognise, three years is very long. We once became experts in a method nobody here needed. We still have the posters. Write your own three sentences about the project before you read theirs again, and compare.",
        { by: "mentor" },
      ),
    ],
  },
  {
    key: "rok-je-bio-juce",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: null,
    topics: ["funding-calls", "project-writing"],
    title:
      "Rok je bio juče u ponoć, portal je pao u 23:40, a mi imamo samo snimak ekrana, troje svedoka i jedno pitanje: da li se žalba uopšte isplati?",
    body: "Prijava je bila spremna od popodne, čekali smo samo jedan potpis. Formular je stao na poslednjoj strani i do pola jedan se nije pomerio. Ko je prošao kroz ovo?",
    ageDays: 1,
    replyPace: "hours",
    replies: [
      latin.f(
        "Isplati se, ali odmah i kratko. Pisala sam jednom u osam ujutru: vreme, snimak ekrana, broj prijave ako ga imate, jedna rečenica molbe. Bez optužbi. Rok su produžili svima za 24 sata jer se ispostavilo da nas je bilo tridesetak. Ako ćutite, portal formalno nije ni pao. I pošaljite na zvaničnu adresu, ne nekome koga znate. Poznanstvo u takvim stvarima više smeta nego što pomaže, a trag ostaje.",
      ),
      latin.any("Pišite. Najgore što može da se desi već se desilo."),
      plain.m(
        "kod mene nije proslo, odgovor je bio da je rok rok. ali su mi iduce godine javili datum otvaranja pre svih, valjda od grize savesti... sad predajem dan ranije i spavam",
      ),
      latin.any(
        "Pre slanja proverite da li u uputstvu piše šta važi kao vreme prijave: početak unosa, poslednja izmena ili potvrda mejlom. U našem slučaju se računao početak unosa, pa smo zapravo bili u roku a da nismo znali. To piše sitno, ali piše. Ako je tako, u pismu navedite tačno tu stranu i tačku uputstva. Ne kao prekor nego kao pomoć osobi koja mora da obrazloži zašto vas je primila.",
        { by: "mentor" },
      ),
      latin.any(
        "Poslato u 8:15, sa snimkom ekrana i vremenom sa sata u uglu. Stigao je automatski odgovor, što je više nego sinoć. Potpis je, da stvar bude lepša, stigao u 23:38.",
        { by: "author" },
      ),
      latin.f(
        "Držim palčeve! A za ubuduće, naše pravilo otkad sam jednom plakala pred ekranom: *rok je dan pre roka, a potpis je nedelju dana pre roka*. Direktori potpisuju brže kad im kažete raniji datum. Nemojte im pokazivati ovu poruku. I jedna uteha: nijedna prijava koju sam predala u poslednji čas nije dobila novac, pa možda i niste mnogo propustili.",
      ),
    ],
  },
];

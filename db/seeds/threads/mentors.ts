import { cyrillic, english, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** Questions to mentors. */
export const mentorThreads: ThreadSeed[] = [
  {
    key: "vreme-da-odete",
    kind: "question",
    form: "any",
    language: "sr-Latn",
    field: "policy-management",
    topics: ["leadership", "career-change"],
    title: "Kako ste prepoznali da je vreme da odete iz organizacije koju ste osnovali?",
    body: "Pitam i zbog sebe i zbog tima. Zanima me šta je bio prvi znak, a šta ste videli tek kasnije.",
    ageDays: 49,
    replyPace: "days",
    replies: [
      latin.f(
        `Prvi znak nisam prepoznala kao znak. Na sastanku je mlađa koleginica predložila nešto što smo probali pre osam godina, i ja sam rekla: „To smo već radili.” Bila sam u pravu. I u tom trenutku sam videla kako joj se lice zatvara, i kako se zatvaraju i ostali, po redu, kao prozori.

To „već smo radili” postalo je moj merni instrument. Brojala sam koliko puta nedeljno ga izgovorim. Kad je prešlo pet, počela sam da pravim plan odlaska, koji je na kraju trajao **dve godine**, i mislim da je toliko i trebalo. Šta je ušlo u te dve godine:

1. *Šest meseci pisanja.* Sve što sam radila iz glave stavila sam na papir: koga zovemo kad krov prokišnjava, kome pišemo pre konkursa, zašto nikad ne radimo s onim hotelom.
2. *Godina u dvoje.* Naslednica i ja smo vodile zajedno, prvo ja s njom, pa ona sa mnom. Najteži dan bio je onaj kad je donela odluku s kojom se ne slažem i kad sam ćutala.
3. *Šest meseci kao obična članica.* Bez prava potpisa. Preporučujem svakome ko misli da je nezamenljiv.

Tek kasnije sam videla nešto što niko nije hteo da mi kaže: da su ljudi godinama čekali moje mišljenje i kad im nije trebalo. Ja sam to zvala kolektivnim odlučivanjem. Oni su to zvali „da vidimo šta će ona”. Kad sam otišla, prva tri meseca niko ništa nije odlučio, a onda je sve krenulo brže nego ikad.

Da li mi fali? Fali mi svakog septembra. Ali organizacija sad radi dve stvari o kojima ja ne znam ništa, i kad mi pričaju o njima, osećam se kao baka na priredbi. To je, ispostavilo se, vrlo lepo osećanje.

Ako treba da izdvojim jednu rečenicu: nemojte čekati da poželite da odete, jer ćete tada otići ljuti. Odlazite dok još volite da dolazite. Plan može da miruje u fioci godinama, ali neka postoji, s datumom i s nečijim imenom.`,
        { by: "mentor" },
      ),
      latin.m(
        "Meni je znak bio novac. Prestao sam da tražim grantove za ono što organizaciji treba, a tražio za ono što umem da napišem. Dve godine smo živeli od moje veštine i niko nije primetio da nam je program iz prošle decenije. Kasnije sam shvatio da je i umor bio znak, samo sam ga ja zvao odgovornost. Tim je to, naravno, znao pre mene.",
        { by: "mentor" },
      ),
      latin.any(
        "„Da vidimo šta će ona” je rečenica koju ovde čujem svakog utorka, samo s drugim imenom, mojim. Kako ste timu prvi put rekli da odlazite, i koliko unapred?",
        { by: "author" },
      ),
      latin.f(
        "Najpre samo naslednici, godinu i po ranije. Odboru posle tri meseca, timu posle šest, javnosti na kraju. Pogrešila sam u jednom: rekla sam timu u petak popodne. Ceo vikend su pretpostavljali da je neko bolestan ili da nema para. Recite utorkom ujutru, uz kafu i s papirom na kom piše šta ostaje isto. Ja sam taj papir napisala tek u nedelju uveče.",
        { by: "mentor" },
      ),
      plain.any(
        "iz ugla nekog ko je bio u timu: mi znamo pre vas. dugo. cekali smo da nam se kaze i plasili se da pitamo\n\nkad je direktorka konacno rekla, prvo smo zapljeskali pa se postideli. niko nije hteo da ode ona, hteli smo da prestane da bude umorna zbog nas",
      ),
      english.any(
        "In companies we ask founders a blunt question: if this organisation advertised your job tomorrow, would you apply, and would they hire you? When both answers are no, you have a year. When only one is no, you have a conversation to arrange.\n\nPut the answers on paper, date them, and show them to one person who is not in your organisation. I have seen founders change their answers within a week, in both directions.",
        { by: "mentor" },
      ),
      latin.any(
        "Na prvo pitanje odgovor je „možda”, na drugo ne smem da odgovorim. Zakazujem razgovor, u utorak. Hvala vam svima, ovo čitam sporo i po nekoliko puta.",
        { by: "author", mentionsPrevious: true },
      ),
    ],
  },
  {
    key: "pregovori-bez-novca",
    kind: "question",
    form: "any",
    language: "sr-Latn",
    field: null,
    topics: ["negotiation", "fees-contracts"],
    title: "Kako pregovarate kad znate da druga strana nema novca?",
    body: "Volim te ljude i želim da sarađujemo. Šta tražite umesto honorara, a šta nikad ne poklanjate?",
    ageDays: 70,
    replyPace: "days",
    acceptedReply: 1,
    replies: [
      latin.f(
        "Nikad ne poklanjam autorska prava i nikad ne poklanjam vikend. Sve ostalo može da se razgovara. Umesto honorara sam uzimala: mesec dana korišćenja sale, prevod kataloga, popravku krova na ateljeu (domar pozorišta, zlatan čovek) i dvadeset karata za đake iz moje škole. Jedino što uvek pitam na kraju jeste kako će to *oni* zapisati. Ako piše „poklon”, to je poklon. Ako piše „učešće partnera”, sledeće godine sedim za stolom.",
        { by: "mentor" },
      ),
      latin.m(
        `Četiri pravila, naučena sporo:

1. **Prvo cena, pa popust.** Kažem punu cenu i napišem je u ponudu. Ispod toga red „učešće u projektu” s minusom. Tako druga strana zna šta dobija, a ja znam šta sam dao. Kad jednom budu imali novca, razgovor ne kreće od nule.
2. **Rok trajanja.** „Ovo važi za ovu sezonu.” Bez roka poklon postaje cenovnik.
3. **Tražim nešto što njih ne košta mnogo, a meni vredi.** Pismo preporuke sa konkretnim rezultatima, upoznavanje s jednim određenim čovekom, snimak u dobroj rezoluciji, prvi red za svoju publiku.
4. **Ne radim besplatno ono zbog čega ne bih mogao da odem ranije kući.** Priprema i savet mogu. Produkcija i dežurstvo ne mogu.

Volite ih i dalje. Jasni uslovi su način da ih volite i iduće godine.`,
        { by: "mentor" },
      ),
      plain.any(
        "red ucesce u projektu s minusom, genijalno a tako jednostavno. bonus: to se posle moze prikazati i kao sopstveno ucesce na konkursu, pitali smo",
      ),
      latin.any(
        "Poslali smo ponudu sa punom cenom i minusom. Odgovorili su: „Nismo znali da toliko vredi, evo trećine i ključ od sale do leta.” Trećinu niko nije ni tražio.",
        { by: "author", mentionsPrevious: true },
      ),
      english.any(
        "From the business side: people without money usually have time, rooms, reputation or an audience. Ask which of the four they have too much of. It is a friendlier question than “what can you pay?” and it always has an answer. In my experience the answer is usually rooms. Culture is full of rooms that stand empty on Tuesdays, and a company will pay for a Tuesday.",
        { by: "mentor" },
      ),
      latin.f(
        "Potpisujem za vikend. Ja sam ga poklanjala šest godina, pa me je ćerka pitala da li i ona može da napravi udruženje, da se viđamo.",
      ),
      cyrillic.any(
        "А ја не поклањам име. Ако смо партнери, пише на плакату исте величине. Звучи сујетно док не видите шта на следећем конкурсу вреди један плакат са вашим именом.",
      ),
    ],
  },
  {
    key: "odbijen-sponzor",
    kind: "question",
    form: "any",
    language: "sr-Latn",
    field: null,
    topics: ["sponsors-donors", "leadership"],
    title: "Da li ste ikada odbili sponzora i zašto?",
    body: "Ponuda je dobra, vrednosti se ne slažu. Kako ste to objasnili timu?",
    ageDays: 180,
    replyPace: "days",
    replies: [
      latin.f(
        "Jesam, jednom, i bilo je skupo. Timu sam donela dva budžeta, sa sponzorom i bez njega, i pitanje: *da li bismo ovo ime stavili na dečju radionicu?* Tišina je trajala oko tri sekunde. Radili smo manji festival i nijedna osoba nije otišla, čega sam se najviše plašila. Sponzor je, usput, tri meseca kasnije pitao može li ipak nešto manje i bez imena. Moglo je.",
        { by: "mentor" },
      ),
      latin.m(
        "Odbio sam, pa sam godinu dana kasnije prihvatio sličnog, i to moram pošteno da kažem. Razlika je bila u tome što smo u međuvremenu napisali pravilo na pola strane: od koga uzimamo, od koga ne, ko odlučuje. Bez pravila je svaka ponuda moralna kriza. S pravilom je četvrtak. Timu sam pravilo doneo kao nacrt i oni su ga pooštrili, što nisam očekivao.",
        { by: "mentor" },
      ),
      latin.any("Pravilo na pola strane, to nam treba. Da li je negde dostupno, makar bez imena?", {
        by: "author",
        mentionsPrevious: true,
      }),
      latin.m(
        "Evo kostura: [pola strane o sponzorima](https://primer.example.org/pravilo-o-sponzorima). Najvažnija je poslednja rečenica, koju je dodala naša računovođa: *odluku donosimo pre nego što znamo iznos*.",
        { mentionsPrevious: true },
      ),
      plain.f(
        "ja sam sponzor, to jest radim u firmi koja daje. odbili su nas dvaput i oba puta lepo, objasnili zasto u tri recenice. zapamtila sam ih po dobru i treci put smo nasli nacin koji je odgovarao svima\n\nnama u firmi je gore kad nam neko uzme pare i celo vece nas krije iza zavese nego kad nam kaze ne. toliko o tome da se odbijanjem zatvaraju vrata",
      ),
    ],
  },
  {
    key: "na-polovini-ciklusa",
    kind: "question",
    form: "any",
    language: "sr-Cyrl",
    field: null,
    topics: ["mentoring-practice", "career-change"],
    title: "Шта бисте рекли себи на половини менторског циклуса?",
    body: "Циљеви су ми се променили, а не знам да ли је то напредак или бежање. Помаже ми и једна реченица.",
    ageDays: 2,
    replyPace: "hours",
    forCycle: "7-ciklus",
    replies: [
      cyrillic.f(
        "„Кажи то наглас на следећем састанку.” Годинама сам менторка и најбољи разговори почели су баш том реченицом: циљеви су ми се променили. Ако вам док то изговарате буде лакше, напредак је. Ако почнете да се правдате, поразговарајте баш о томе шта правдате. И немојте одмах тражити нови списак циљева. Два састанка без циља често покажу шта је циљ, ако се на њима не ћути из пристојности.",
        { by: "mentor" },
      ),
      cyrillic.any("Једна реченица: ко бежи, обично не застане да пита да ли бежи."),
      latin.m(
        "Rekao bih sebi da uporedim stari i novi cilj po jednom pitanju: koji od ta dva moram da objašnjavam drugima? Na polovini svog ciklusa odbacio sam cilj koji je odlično zvučao u prijavi. Mentorka se samo nasmejala i rekla: „E, sad možemo da počnemo.” Do kraja smo radili nešto što u prijavi nije ni pomenuto, a danas mi je to posao. Prijavu i dalje čuvam, kao dobro napisanu prozu.",
      ),
      cyrillic.any(
        "Нови циљ нико не тражи да му објашњавам, стари већ годину дана браним пред целом породицом. Мислим да имам одговор. Састанак је у четвртак и рећи ћу наглас.",
        { by: "author", mentionsPrevious: true },
      ),
      plain.f(
        "meni su se promenila dva od tri i treci je ostao samo iz inata. taj iz inata sam na kraju ostvarila poslednji, i bas on mi je doneo najvise. nemoj da bacas sve odjednom\n\ni pricaj s nekim iz para koji nije tvoj. ja sam na kafi s jednom drugom menti shvatila da se svima menjaju, samo se svi prave da se ne menjaju",
      ),
      cyrillic.m(
        "Запишите данас оба циља, старо и ново, и ставите датум. Кад сам на крају свог циклуса отворио такав папир, видео сам да је нови циљ био у старом, само написан туђим речима.\n\nМенторима бих, кад смо већ код тога, рекао исто: и наши циљеви се на половини промене. Мислио сам да треба да дајем одговоре, а последњих шест месеци сам само постављао све краћа питања.",
        { by: "mentor" },
      ),
    ],
  },
  {
    key: "cv-from-culture",
    kind: "question",
    form: "any",
    language: "en",
    field: null,
    topics: ["career-change"],
    title: "When you hired someone from culture, what did you see in the CV?",
    body: "I have eleven years of projects and no job title longer than a season. What would make you keep reading?",
    ageDays: 125,
    replyPace: "weeks",
    replies: [
      english.f(
        "I hired a theatre producer as operations manager. What I saw was one line: “14 premieres, 14 on the announced date.” Nobody in my industry can say that. Group your eleven years under three verbs, for instance *planned*, *negotiated*, *delivered*, and give each verb two numbers. The seasons then look like experience instead of gaps.",
        { by: "mentor" },
      ),
      english.any("Is it better to hide the small projects? Some had an audience of thirty.", {
        by: "author",
      }),
      english.m(
        "Do not hide them; choose the one that went wrong and write what you did about it. I have read hundreds of CVs in which everything succeeded, and I believed none of them. As a father of two I can also tell you that an audience of thirty is not small if they are all children.",
        { by: "mentor" },
      ),
      latin.f(
        "Kadrovica u jednoj firmi mi je otkrila da je stala na reči „koordinirala”. Zamenila sam je sa „dogovorila”, „sprečila” i „našla novac za”. Isti život, drugi glagoli, i pozvali su me na tri razgovora od pet prijava.\n\nI još: iznad spiska projekata napisala sam jednu rečenicu koja ih povezuje. Trebalo mi je dve nedelje i tri prijateljice, a to je jedino što su me na razgovorima pitali.",
      ),
    ],
  },
  {
    key: "two-minutes-for-a-company",
    kind: "question",
    form: "any",
    language: "en",
    field: "music",
    topics: ["sponsors-donors", "public-speaking", "communication-pr"],
    title: "How do I explain my work to a company in two minutes?",
    body: "I run a festival of experimental music. They make packaging. Help me find the first sentence.",
    ageDays: 5,
    replyPace: "hours",
    acceptedReply: 2,
    replies: [
      english.any(
        "“You make boxes; we make what nobody has found a box for yet.” Free of charge, but I want to hear how it went.",
      ),
      english.any(
        "Lovely, and a little dangerous: they may think I am laughing at boxes. I am quite fond of boxes.",
        { by: "author", mentionsPrevious: true },
      ),
      english.f(
        `I sit on the other side of that table. The first sentence should be about **them**, and it should be a question you really want answered: “What does a new machine sound like on its first day in your hall?” Then stop. Somebody will tell you, and with some pride.

After that you have ninety seconds: who comes (numbers, ages, towns), what their people would *do* there, not only see, and one precise request with an amount. Leave one page behind. Do not say “experimental” before the third minute, and never say “niche”.

If they laugh in the first half minute, you have a sponsor or at least a van full of cardboard. Both are useful for a festival.`,
        { by: "mentor" },
      ),
      latin.m(
        "Pitanje o zvuku mašine je savršeno. Dodao bih: ponesite snimač. Jednom sam u pogonu snimio presu dok je direktor pričao, i za dve nedelje je to bio naš najavni džingl. Potpisali su pre nego što smo ga i završili, jer su radnici tražili da ga čuju na razglasu. Nama je to bio najjeftiniji džingl, a njima najveća publika za jednu mašinu.",
        { by: "same-field" },
      ),
      plain.any("i nemoj u petak posle podne. nikad firme petkom posle podne"),
      english.any(
        "It went like this: I asked about the sound, the head of production talked for eleven minutes, and we are recording the folding line on Wednesday, not on Friday. The amount is modest and they are also giving us the van full of cardboard. For the archive: nobody used the word “experimental” until they did, in minute nine, and they said it with affection.",
        { by: "author" },
      ),
    ],
  },
];

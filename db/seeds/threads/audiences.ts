import { cyrillic, english, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** Museums and halls looking for people. */
export const audienceThreads: ThreadSeed[] = [
  {
    key: "muzej-subotom",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "museums-heritage",
    topics: ["audience-development", "young-audiences"],
    title: "Muzej subotom prazan: šta je kod vas dovelo porodice?",
    body: "Probali smo vođenja i kviz, dolazi po petoro dece. Zanima me šta je kod vas pomerilo brojke, makar i malo.",
    ageDays: 28,
    replyPace: "days",
    replies: [
      latin.f(
        "Pomerili smo početak sa 11 na 10 i stavili kafu za roditelje. To je sve. Pola godine sam smišljala sadržaj, a ispostavilo se da ljudi subotom u 11 već imaju rođendan. Kafa stoji na stolu pored ulaza, nije keteringom, nego džezva i čaše. Sa petoro smo stigli na osamnaestoro, i roditelji sad razgledaju stalnu postavku jer imaju šta da rade s rukama.",
        { by: "same-field" },
      ),
      latin.m(
        "Kod nas je radilo nešto drugo: deca su dobila *zadatak koji se ne završava isti dan*. Svake subote po jedan predmet iz depoa, oni kod kuće traže sličan i donesu fotografiju. Vraćaju se da vide da li je njihova na zidu. Ja sam bio skeptičan, kustoskinja nije, i ona je bila u pravu. Sad je zid pun čekića, mlinova i jednog vrlo ozbiljnog štapa.",
      ),
      plain.any(
        "pitajte one koji NE dolaze. stali smo ispred pijace sa jednim pitanjem: zasto ne subotom u muzej. najcesci odgovor: nismo znali da sme sa kolicima",
      ),
      latin.any(
        "Kolica! Kod nas stoji znak „zabranjeno za bicikle i kolica” iz nekog prošlog veka. Skida se u ponedeljak. Da li je neko merio koliko porodica dođe drugi put, a ne samo prvi?",
        { by: "author" },
      ),
      latin.f(
        "Merili smo pečatima na kartonu: treći dolazak dobija posetu depou. Od 60 porodica se 22 vratilo bar jednom, devet tri puta i više. Nije mnogo, ali tih devet sada dovode druge. Moj zaključak, bez velike nauke: jedna porodica koja se oseća kao domaćin vredi više od plakata. Zato smo prestali da trošimo na plakate i uveli kafu za tih devet.",
        { mentionsPrevious: true },
      ),
      cyrillic.any(
        "Додајем само једно: тоалет са столићем за пресвлачење и место где дете сме да једе. Написали смо то на сајту крупније од радног времена. Поруке родитеља од тада почињу са „хвала што сте се сетили”. Нема лепше повратне информације за тако мало новца. Једна мама нам је рекла да први пут није морала да бира између сина и изложбе. Ту реченицу сад читамо на састанцима.",
      ),
      latin.any(
        "Mala opomena od nekoga ko piše izveštaje: zabeležite sad, pre promena, tri obične subote bez ikakvog programa. Bez te nule posle nećete znati šta je pomerilo brojke, a šta je bila kiša. Zapišite i ko je radio tog dana, jer se često ispostavi da je najuspešnija promena jedna raspoložena koleginica na ulazu. To u izveštaju treba da piše, s imenom i pohvalom.",
        { by: "mentor" },
      ),
      latin.any("Kiša nam je, za sada, najbolji saradnik. Brojimo tri prazne subote, pa javljamo.", {
        by: "author",
      }),
    ],
  },
  {
    key: "ljudi-koji-nisu-na-mrezama",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "museums-heritage",
    topics: ["audience-development", "communication-pr", "community-work"],
    title: "Kako pozivate ljude koji nisu na mrežama?",
    body: "Naša publika iznad 65 godina ne vidi ništa što objavimo. Plakat u pošti radi bolje od svake kampanje, ali tražim još ideja.",
    ageDays: 118,
    replyPace: "days",
    replies: [
      latin.f(
        "Apoteka i dom zdravlja. Dogovorila sam da cedulja s programom stoji pored aparata za pritisak, tamo gde se čeka i gde se čita sve. Krupna slova, jedan datum, jedan telefon i rečenica „Ima lift”. Od svih mesta u gradu odatle nam dođe najviše ljudi. Drugo mesto: crkvena porta posle nedelje, treće: frizerka u ulici kod pijace. Frizerka je, inače, najbolja jer odmah i komentariše program.",
      ),
      latin.m(
        "Telefonom. Napravio sam spisak od trideset ljudi koji vole da zovu druge. Svakome kažem dva dana ranije, oni dalje. U malom mestu taj lanac radi brže od interneta, a usput saznate ko je bolestan i kome treba prevoz. Prošle zime smo preko njega organizovali i kombi za dva sela. Vozač je na kraju ostajao na programu, pa sad moli da mu javimo šta je sledeće.",
      ),
      latin.any(
        "Lanac telefona je divan. Kako ste birali te ljude i da li im nešto dajete zauzvrat, osim zahvalnosti?",
        { by: "author", mentionsPrevious: true },
      ),
      latin.m(
        "Nisam ih birao, javili su se sami kad sam na jednoj večeri pitao ko ovde zna sve. Daju im se dve karte i, važnije, dobijaju vest *pre* novina. To je u našem gradu valuta.",
        { mentionsPrevious: true },
      ),
      plain.f(
        "lokalni radio!! svi ga otpisuju a moja baka i njene tri drugarice slusaju ga od 7 do 11. ja sam isla uzivo u emisiju o zimnici i usput pozvala na koncert. sala puna, doneli nam i ajvar\n\nvoditeljka sad zove mene kad joj fali gost. ispalo je da radio gladuje za lokalnim pricama isto koliko i mi za publikom",
      ),
      english.any(
        "We print the programme on the back of the water bill, twice a year, together with the utility company. It took one polite letter to the director. Nobody throws away the water bill before reading it carefully.\n\nOne warning: the bill is folded in three, so the date must be on the outer panel. The first year ours was inside, and we had a very informed audience one week too late.",
        { by: "abroad" },
      ),
      latin.any(
        "Krupna slova su pola posla. Druga polovina: napišite kada se *završava*. Ljudima zbog poslednjeg autobusa to znači više od imena izvođača.",
      ),
    ],
  },
  {
    key: "evening-opening",
    kind: "discussion",
    form: "any",
    language: "en",
    field: "museums-heritage",
    topics: ["audience-development", "research-evaluation"],
    title: "Evening opening in a small museum: six months of numbers",
    body: "Thursday until nine brought fewer people than we hoped but a younger crowd. Here is what we counted, and what we forgot to count.\n\n- 1,140 visits in 25 Thursdays, 38% under thirty\n- 31 visits on the best-rated evening, 4 on the worst (football)\n- forgotten: how many had ever been inside before",
    ageDays: 265,
    replyPace: "weeks",
    replies: [
      english.f(
        "Thank you for publishing the four. We had a two once and hid it in an average for a year. What did the attendants think of the late shift? In our house the staff cost decided everything, and the attendants had the best ideas because they saw who turned round at the door. They are now in our programme meetings, once a month.",
        { by: "same-field" },
      ),
      english.any(
        "The attendants asked for Thursday to start at noon instead of nine in the morning, which we had somehow not considered. It now costs us two hours fewer and the morning visitors simply come on Friday.",
        { by: "author", mentionsPrevious: true },
      ),
      english.m(
        "For the forgotten number: one question at the desk, two jars, one handful of beans. “First time here? Put it in the left jar.” No form, no tablet. We had 90% answers and a few stolen beans. The beans also told us something we did not ask: on rainy Thursdays nine of ten visitors were new, on sunny ones hardly any. We moved the talks to the rainy half of the year.",
      ),
    ],
  },
  {
    key: "pay-what-you-can",
    kind: "discussion",
    form: "any",
    language: "en",
    field: "performing-arts",
    topics: ["audience-development", "budgeting"],
    title: "Ticket price or pay what you can?",
    body: "We tried both on alternate nights. The average was almost the same, the mood in the foyer was not.",
    ageDays: 330,
    replyPace: "days",
    replies: [
      english.any(
        "Which mood was better? In our case people stood longer at the box on free-price nights, looking slightly worried, as if it were an exam. A printed line helped: “Most people give 500. Some give 100, some give 2,000. All seats are the same.” The worry disappeared and the average rose a little. It is the only sign in our house that people photograph.",
      ),
      latin.m(
        "Mi smo probali obrnuto: plaća se na izlasku. Bojao sam se da će ljudi pobeći na sporedna vrata, a desilo se da ostaju da pričaju, pa plate, pa opet pričaju. Prosek je skočio za četvrtinu. Jedino što kritičari sada ne znaju kuda da gledaju dok prolaze pored kutije. Jednom je neko ostavio i teglu meda, pa smo je uredno zaveli.",
        { by: "same-field" },
      ),
      plain.any(
        "kod nas pay what you can ne prolazi kod donatora. kazu da to nije prihod nego prilog. na kraju smo uveli tri cene i slobodan izbor bez pitanja, isto to samo se drugacije zove",
      ),
      english.any(
        "The free-price nights were warmer and louder, the fixed-price nights more punctual. We are keeping both, and stealing the printed line about 500.",
        { by: "author" },
      ),
      english.f(
        "One caution. I did audience research for a small house and found that pay-what-you-can mostly brought the *same* people, paying less politely. New people came when a neighbour walked with them. Price opens the door only for those who are already standing at it. So we paid the neighbours: two free seats for whoever brings a person who has never been. That moved the number.",
        { by: "mentor" },
      ),
    ],
  },
];

import { cyrillic, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** Rain, volunteers, cold halls and rooms to dance in. */
export const productionThreads: ThreadSeed[] = [
  {
    key: "plan-za-kisu",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "film",
    topics: ["event-production", "communication-pr"],
    title: "Festival na otvorenom i plan za kišu",
    body: "Šest večeri u dvorištu škole, rezervna sala prima trećinu publike. Kada donosite odluku i kako je javljate?",
    ageDays: 5,
    replyPace: "hours",
    replies: [
      latin.m(
        "Odluka u 16 h, jedna osoba je donosi i niko se ne raspravlja. Probao sam „videćemo u pola osam” i to je najgora rečenica u produkciji: tehnika stoji na pola, publika zove, a vi gledate u tri različite prognoze i birate onu koja vam se sviđa. Najveća korist nije u tome što pogodimo, nego što u 16.05 svako zna šta radi. Dvaput smo pogrešili, publika je oprostila oba puta jer je znala pravilo.",
        { by: "same-field" },
      ),
      latin.f(
        "Kako javljamo: tabla na kapiji (najvažnija), jedna objava, poruka svima koji su kupili kartu i *cedulja u obližnjoj pekari*. Prošle godine sam dodala i zastavicu na ogradi, žuta napolju, plava unutra. Deca su je zavolela i sad pitaju roditelje koja je boja danas. Poenta je da obaveštenje stoji tamo gde ljudi ionako prolaze, u boji koju ne mora niko da čita.",
      ),
      plain.any(
        "rezervna sala prima trecinu? onda vam treba i treca opcija: isti film sutra u 18. mi smo tako dobili najbolju projekciju sezone, dosli samo oni koji stvarno hoce",
      ),
      latin.any(
        "Zastavica je usvojena jednoglasno. Šta radite s kartama onih koji ne stanu u salu, vraćate novac ili dajete drugo veče?",
        { by: "author" },
      ),
      latin.f(
        "Obe opcije, a biraju oni. Napisala sam to na poleđini karte u dve rečenice i od tada nemam nijednu svađu na ulazu. Novac je tražilo možda pet ljudi za tri sezone. Za one s kolicima i starije držimo dvadeset mesta u sali koja se ne prodaju, jer na njih kiša uvek prva padne. Ta mesta se nikad ne daju ni kad moli predsednik.",
        { mentionsPrevious: true },
      ),
      cyrillic.m(
        "Кишне кабанице у кутији крај улаза, по ценовнику „врати кад можеш”. Купио сам сто, после четири године имамо сто двадесет. Не умем да објасним.",
      ),
      latin.any(
        "Treće veče, pljusak u 19.40. Plava zastavica je bila gore od četiri. Troje ljudi se naljutilo, jedna gospođa je donela kabanicu viška. Hvala!",
        { by: "author" },
      ),
    ],
  },
  {
    key: "volonteri-osim-majice",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "music",
    topics: ["event-production", "leadership", "young-audiences"],
    title: "Šta dugujemo volonterima osim majice?",
    body: "Imamo ih dvadeset, polovina dolazi treću godinu. Pravimo mali dogovor o obavezama obe strane i tražim primere.",
    ageDays: 205,
    replyPace: "days",
    replies: [
      latin.f(
        `Volontirala sam sedam godina pre nego što sam počela da organizujem, pa pišem s obe strane. Dugujemo:

- topao obrok i vreme da se pojede *sedeći*
- tačan kraj smene
- jednu osobu koju smeju da pitaju glupa pitanja
- prevoz kući posle ponoći
- pismo na kraju, s tačnim opisom posla, a ne „vredan i kolegijalan”

A oni duguju nama da jave kad ne dolaze. To je sve. Ostalo je majica.`,
        { by: "same-field" },
      ),
      plain.any(
        "i da vide bar jedan koncert ceo! imali smo volontere koji su tri godine cuvali ulaz i nikad nisu videli binu",
      ),
      latin.m(
        "Posle treće godine to više nije volontiranje nego posao koji ne plaćate. Bio sam s obe strane tog stola. Uveli smo pravilo: ko se vrati treći put, vodi jednu celinu i dobija ugovor, makar mali. Neki su danas naša ekipa, dvoje nas je u međuvremenu zaposlilo kod sebe. Najgore je reći „ti si nam kao porodica”. Porodicu takođe ne plaćamo, pa vidite kako to ponekad završi.",
        { by: "mentor" },
      ),
      latin.any(
        "Ovo o trećoj godini boli jer je tačno. Prepravljamo budžet: tri plaćene celine umesto deset besplatnih ruku. Ostalima jedan ceo koncert, po žrebu.",
        { by: "author", mentionsPrevious: true },
      ),
      latin.any(
        "Pazite i na maloletne: saglasnost roditelja, kraj smene pre 22 i nikad na blagajni. Kad napišete dogovor, podelite ga ovde, verujem da će ga prepisati pola foruma.",
      ),
    ],
  },
  {
    key: "dom-kulture-bez-grejanja",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "music",
    topics: ["institutions", "spaces", "event-production"],
    title: "Dom kulture bez grejanja, program ipak ide",
    body: "Od novembra držimo koncerte u holu, sa ćebadima. Publike je više nego pre, ali instrumenti pate. Kako ste vi preživeli zimu?",
    ageDays: 420,
    replyPace: "days",
    replies: [
      latin.m(
        "Klavir u prostoriju pored kotlarnice, na točkiće, i vlažnost se meri svakog jutra. Naučio sam od štimera: gora je promena nego hladnoća. Dva dana na 12 stepeni instrument preživi, skok sa 8 na 22 pred koncert ne preživi ni klavir ni klavirista. Duvačima je najteže: dajte im prostoriju od deset kvadrata s grejalicom i pustite ih na binu u poslednjem minutu.",
        { by: "same-field" },
      ),
      latin.f(
        "Mi smo zimu pretvorile u format. „Zimski sat”: 60 minuta, bez pauze, čaj na ulazu, publika sedi u krug. Kraće je, toplije i jeftinije. Predložila sam da ostane i kad grejanje proradi, i ostalo je. Grejanje, doduše, nije proradilo.\n\nZa muzičare je važno da im se kaže tačna temperatura unapred, bez ulepšavanja. Kad sam prvi put napisala „trinaest stepeni, čaj neograničen”, svi su došli, a violinistkinja je donela rukavice bez prstiju za ceo kvartet.",
      ),
      plain.any(
        "svaka cast ali pazite da uprava ne zakljuci da vam grejanje ni ne treba. mi smo dve zime bili simpaticni sa cebadima i trecu nam skinuli stavku",
      ),
      latin.any(
        "Na to nismo pomislili. Od sutra uz svaku lepu fotografiju ide i termometar u kadru, s datumom. Dopis osnivaču je već spreman.",
        { by: "author", mentionsPrevious: true },
      ),
      cyrillic.f(
        "Радим у установи двадесет година и научила сам: ћебад се фотографишу, а записници се читају. Мерите температуру, уписујте у дневник рада и тражите да буде тачка на седници управног одбора. Кад једном уђе у записник, мора и да се одговори. Мени је за три године записника урађен кров, па знам да ради. Споро, али ради, баш као и наше грејање.",
      ),
      latin.any(
        "Najlepša rečenica koju smo čuli te zime, od jednog penzionera na izlazu: „Kod kuće je toplije, ali je samo kod kuće.”",
      ),
    ],
  },
  {
    key: "savremena-igra-u-malom-mestu",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "performing-arts",
    topics: ["spaces", "community-work"],
    title: "Savremena igra u malom mestu: gde vežbate?",
    body: "Sala u školi je slobodna samo nedeljom uveče. Ako ste našli neobičan prostor, napišite kako ste se dogovorili.",
    ageDays: 355,
    replyPace: "weeks",
    replies: [
      latin.f(
        "Vatrogasni dom, utorkom i četvrtkom. Otišla sam s kolačem i pitala koji im dan ne treba garaža. Uslov: ako je uzbuna, imamo četrdeset sekundi da se sklonimo uza zid. Dvaput se desilo i oba puta je ušlo u predstavu.\n\nZauzvrat im jednom godišnje vodimo zagrevanje pred takmičenje, i komandir tvrdi da im je vreme popravljeno. Ja sam za sada jedina koreografkinja u okrugu s besplatnim priključkom na hidrant.",
        { by: "same-field" },
      ),
      plain.f(
        "mi smo u staroj robnoj kuci, drugi sprat, gde je bio namestaj. pisala sam stecajnom upravniku, dobila ugovor na tri meseca koji se produzava vec cetiri godine. pod je savrsen, ogledala su ostala od odeljenja konfekcije\n\ni jos nesto, komsije su pocele da zastaju kod izloga pa smo skinule papir sa stakla. sad imamo publiku na probama, neki donesu i stolicu",
      ),
      latin.m(
        "Pre svega pogledajte pod. Igrao sam godinu dana na betonu jer je „prostor bio divan” i to sada plaćam kod fizioterapeuta. Ako je beton, tražite da se skupi za letve i iverice, to komšije donesu za jedan vikend. Naša su u subotu postavila 60 kvadrata, a u nedelju se već igralo. Jedan od majstora je ostao da gleda i sad dolazi na časove za odrasle. Koleno me boli i dalje, ali manje.",
      ),
      latin.any(
        "Robna kuća! Kod nas isto stoji prazna, sa ogledalima. Kako je izgledalo to prvo pismo upravniku, šta ste obećali?",
        { by: "author" },
      ),
      plain.f(
        "obecala sam tri stvari: cistimo, osiguravamo se, izlazimo za sedam dana kad nadju kupca. i fotografisala prostor pre ulaska da se zna kakav je bio. poslacu vam pismo u poruci",
        { mentionsPrevious: true },
      ),
    ],
  },
];

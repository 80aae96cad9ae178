import { any, type ChatSnippet, f, m, mentee, mentor, staff } from "./chat-seed";
import { talk } from "./talk";

/** The first cycle: people who have known each other the longest write the least. */
export const first: ChatSnippet[] = [
  talk(
    "prvi-u-sobi",
    1018.4,
    { a: mentee(f), b: mentor(m), c: mentee(m) },
    `
    a f: Prva sam! Čekala sam ovo od dve hiljade i neke.
    b+55: Dobro veče. Neko me je naučio da se prvo kaže dobro veče.
    c+4 m: Ja sam mislio da će soba mirisati na kafu iz Muzeja.
    a+2: Kafa je bila grozna. Ljudi su bili dobri.
    b+6: Kafa je bila moja.
    a+1: Ljudi su bili izvanredni.
    `,
  ),
  talk(
    "posle-dugo",
    611.2,
    { a: mentee(any), b: mentee(f), c: mentor(m) },
    `
    a: Има ли кога?
    b+1440: Има, само се полако отвара.
    c+60: Као и сваки добар архив.
    a+15: Тражи ме један студент да му причам о почецима. Смем ли да поменем кафу?
    c+2: Под условом да поменете и људе.
    `,
  ),
  talk(
    "okupljanje-prvih",
    203.6,
    { a: mentee(m), b: mentee(f), c: mentor(f) },
    `
    a: Predlažem ručak prve generacije. Nas dvadesetak, jedan sto, bez zdravica dužih od minuta.
    b+30: Pristajem, a minut merim ja.
    c+90: Dolazim iz Beča tog vikenda, namerno.
    a+4: Onda je datum rešen. Nosite jednu staru sliku i jednu novu vest.
    `,
  ),
  talk(
    "posle-rucka",
    188.9,
    { a: mentee(f), b: mentee(m) },
    `
    a: Hvala na ručku. Trinaest minuta zdravica ukupno, što je pobeda.
    b+12 m: Ja sam govorio četiri. Kajem se za tri.
    `,
  ),
];

/** The second cycle. */
export const second: ChatSnippet[] = [
  talk(
    "drugi-ciklus-budi-se",
    996.5,
    { a: mentee(any), b: mentee(f), c: mentee(m), d: mentor(m) },
    `
    a: Drugi ciklus, prozivka! Ko je još u kulturi, a ko se izlečio?
    b+8 f: U kulturi. Pokušala sam da se izlečim, vratilo se na proleće.
    c+3: U kulturi i u prosveti, dupla dijagnoza.
    d+20 m: Ja sam bio samo u preduzeću, pa me je mentorstvo zarazilo. Sad sam u dva upravna odbora i jednom horu.
    b+1: U horu!
    d+2: Drugi bas. Mentori uglavnom drže temelj.
    `,
  ),
  talk(
    "plakat-u-posti",
    702.3,
    { a: mentee(f), b: mentee(any), c: mentee(m) },
    `
    a: Da vam kažem šta radi bolje od svake kampanje: plakat u pošti, u visini očiju nekoga ko čeka u redu.
    b+17: Potvrđujem. I u apoteci, ali tamo traže manja slova.
    c+240: Kod nas je najbolji frizerski salon. Preneli su program i tri izmišljene premijere.
    a+5: Koliko ljudi traži te premijere?
    c+1: Jednu sada stvarno radimo.
    `,
  ),
  talk(
    "trazi-se-glas-za-hor",
    344.8,
    { a: mentor(any), b: mentee(f) },
    `
    a: Horu nedostaju dva alta. Proba sredom. Mentorski odnos uključen, bez prijave.
    b+35 f: Prijavljujem se! Pevala sam u školi, pa do danas samo u kolima.
    a+3: Kola su odlična priprema, ima dikcije.
    `,
  ),
  talk(
    "opet-prozivka",
    63.7,
    { a: mentee(any), b: mentee(m), c: mentee(f) },
    `
    a: Prozivka broj dva. Ko dolazi na susret?
    b+44: Ja, ako voz bude i dalje postojao.
    c+7 f: Voz postoji, prošle nedelje sam lično proverila.
    b+2: Onda dolazim dvaput.
    `,
  ),
  talk(
    "hor-nastupa",
    11.5,
    { a: mentee(f), b: mentor(any), c: mentee(m) },
    `
    a: Hor peva u petak uoči susreta, ulaz slobodan. Ja sam treća s leva i tresem se.
    b+12: Treća s leva drži celu deonicu, da se zna.
    c+60: Dolazim da tapšem na pogrešnim mestima!
    `,
  ),
];

/** The third cycle. */
export const third: ChatSnippet[] = [
  talk(
    "treci-i-priprema",
    1009.1,
    { a: mentee(f), b: mentee(m), c: mentee(any), d: mentor(m) },
    `
    a: Evo i nas iz trećeg. Ko se seća one radionice na kojoj je nestala struja?
    b+4: Najbolja prezentacija u životu. Niko nije video slajdove.
    c+7: Ja se sećam sveća i da smo zapalili beleške. Jednim delom namerno.
    d+33 m: Mentor priznaje: ja sam isključio osigurač. Predugo je trajalo.
    a+1: ŠTA
    b+1: Posle toliko godina!
    d+3: Zastarelo je.
    `,
  ),
  talk(
    "seosko-leto",
    816.4,
    { a: mentee(f), b: mentee(any), c: mentee(f) },
    `
    a: Radionice u dve mesne zajednice: prve nedelje više baka nego mladih. Odlično je.
    b+10: Šta rade bake?
    a+2: Ispravljaju nas. Doneli smo „zaboravljene recepte”, ispostavilo se da ih niko nije zaboravio osim nas.
    c+25 f: I kod mene u Užicu isto. Došla sam da učim druge da pletu priče, pa sam naučila da pletem.
    a+1: Jel imaš sliku?
    c+2: Imam šal. Slika je suvišna.
    `,
  ),
  talk(
    "ceo-katalog",
    549.6,
    { a: mentee(m), b: mentee(f), c: mentor(f) },
    `
    a: hej, treba mi neko za lekturu kataloga, 40 strana, placeno po strani
    b+18: ja mogu, salji, samo reci da li ima fusnota
    a+1: ima. dosta
    b+1: onda po strani i po fusnoti
    c+50: Bravo za ovo drugo. Toga se u moje vreme nije setio niko!
    `,
  ),
  talk(
    "film-o-fabrici",
    287.3,
    { a: mentee(any), b: mentee(m), c: mentee(f) },
    `
    a: Šećerana: trideset razgovora snimljeno. Poslednja radnica ima 94 godine i ispravila nam je tri datuma.
    b+8: Trideset i jedan razgovor, znači.
    c+12: Ko ti je radio titlove?
    a+3: Dve srednjoškolke, plaćene, potpisane. Dajem kontakt ako ti treba.
    c+1: Treba!
    `,
  ),
  talk(
    "glas-za-petak",
    4.6,
    { a: mentee(f), b: mentee(any), c: staff(any) },
    `
    a f: Pozvali su me da vodim razgovor u Kosjeriću. Pristala sam pre nego što sam se uplašila.
    b+5: Tim redom se i pristaje.
    c+11: Jedva čekamo. Mikrofon je bežičan, da možeš da šetaš kad zapne.
    a+2: Šetaću, znači, maraton.
    b+3: Dolazim da držim bocu s vodom.
    `,
  ),
];

/** The fourth cycle. */
export const fourth: ChatSnippet[] = [
  talk(
    "cetvrti-na-okupu",
    1001.7,
    { a: mentee(m), b: mentee(f), c: mentee(any), d: mentor(any) },
    `
    a: Četvrti ciklus, dobar dan. Kod nas se uvek prvo pitalo ko je gladan, pa pitam.
    b+2: Ja.
    c+1: Uvek.
    d+9: Mentorski odnos s ručkom je i najduže trajao.
    a+3: Eto teme za istraživanje.
    b+14 f: Već sam je predložila na doktorskim. Odbili su zbog uzorka, premali je sto.
    `,
  ),
  talk(
    "primedbe-na-plan",
    865.2,
    { a: mentee(f), b: mentee(m), c: mentee(any), d: mentor(m) },
    `
    a: Javna rasprava o planu razvoja kulture traje još devet dana. Devedeset strana. Delimo poglavlja?
    b+6: Uzimam infrastrukturu, volim krovove.
    c+3: Uzimam nevladin sektor, ima dve strane pa ću ih naučiti napamet.
    d+40: Ja čitam budžet. Bez uvrede, tamo se vidi sve.
    a+2: Sve u tabelu: https://example.org/primedbe. Rok sredom.
    c+11: U mojim dvema stranama reč „podrška” stoji devetnaest puta, a glagol nijednom.
    b+5: Krovovi nemaju rok. Ni jedan jedini.
    `,
  ),
  talk(
    "primljeno-sedam",
    838.9,
    { a: mentee(f), b: mentee(m), c: mentee(any) },
    `
    a: Od dvadeset dve primedbe usvojili su sedam!! Krovovi su dobili rokove.
    b+3: Krovovi!
    c+6: Dobili smo i jedan glagol: „obezbeđuje”.
    `,
  ),
  talk(
    "predstava-za-petoro",
    566.1,
    { a: mentee(m), b: mentee(any), c: mentee(f) },
    `
    a m: Igrali smo za pet ljudi i jedno kuče. Mislio sam da ću se uvrediti, a bilo mi je najbolje ove godine.
    b+9: Kuče je ostalo do kraja?
    a+1: Kuče se popelo na scenu u drugom činu. Kritika pozitivna.
    c+15: Dovedite ga na gostovanje, imamo dvoranu za osamdeset i jednu posudu za vodu.
    a+4: Tehnički rajder dopunjujemo posudom.
    `,
  ),
  talk(
    "niko-ne-zna-ko-je",
    310.5,
    { a: mentee(f), b: mentee(any), c: mentee(m) },
    `
    a: jel ima neko snimak s okruglog stola iz nasih dana, onaj gde se prica o neplacenom radu
    b+200: imam ja audio, lose se cuje ali se sve razume
    a+1: i treba da se razume
    c+30 m: ja sam na tom snimku rekao nesto zbog cega mi je i danas drago
    b+2: dvaput si rekao
    `,
  ),
  talk(
    "kolege-iz-sedmog",
    26.3,
    { a: mentor(f), b: mentee(m), c: mentee(any) },
    `
    a: Neko iz sedmog me pita kako smo preživeli zimu u domu kulture bez grejanja. Ko se seća detalja?
    b+13: Ćebad iz vojnog otpada, program do sat vremena, čaj od opštine. Publika veća nego leti.
    c+7: I klavir pokriven jorganom, s cvetovima.
    a+2: Jorgan je u stvari bio moj. Prenosim sve!
    `,
  ),
  talk(
    "mesto-kombi",
    0.012,
    { a: mentee(m), b: mentee(any) },
    `
    a m: Upisao sam se u kombi za Kosjerić preko sobe sedmog ciklusa. Kažu da se sedi pored pite.
    b+8: Drži jedno parče za četvrti ciklus.
    `,
  ),
];

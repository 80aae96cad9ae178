import { any, type ChatSnippet, f, m, mentee, mentor, staff } from "./chat-seed";
import { talk } from "./talk";

/** The running cycle: the last seven days. Names no time of day, because it is read right after. */
export const seventhThisWeek: ChatSnippet[] = [
  talk(
    "sta-citate",
    6.7,
    { a: mentee(m), b: mentee(f), c: mentor(f), d: mentee(any) },
    `
    a m: Završio sam onu knjigu o pregovaranju. Moja rečenica neslaganja je na strani 41.
    b+6 f: Moja je na istoj strani! Nisam videla tvoju dok nisam napisala svoju.
    c+9: Strana 41 je očigledno problem autora.
    d+3: Ko je sledeći na spisku?
    a+2: Ti. Ide sutra, preporučeno.
    `,
  ),
  talk(
    "umoran-projektor",
    6.2,
    { a: staff(f), b: mentee(any), c: mentee(any), d: mentee(m) },
    `
    a: Naš projektor je posle nastupa otišao na servis. Lampa, kažu, „umorna”.
    b+2: Kao svi mi
    c+4: Ja mogu da pitam u biblioteci, imaju jedan koji zuji ali radi.
    d+1: Zujanje je atmosfera.
    a+5: Pitaj, molim te! Za četvrtak nam treba.
    `,
  ),
  talk(
    "slika-s-opisom",
    5.8,
    { a: mentee(f), b: mentee(any), c: mentee(f) },
    `
    a f: Pišem opise slika za sajt muzeja i shvatam da pola predmeta nikad nisam stvarno pogledala.
    b+4: Daj jedan primer.
    a+3: „Ćup, zemlja, jedna drška. Na dnu otisak prsta.” Taj prst mi je promenio dan.
    c+2: Stavi prst na naslovnu.
    a+1: Stavljam!
    `,
  ),
  talk(
    "kombi-za-kosjeric",
    5.2,
    { a: staff(any), b: mentee(any), c: mentee(f), d: mentor(m), e: mentee(any) },
    `
    a: Kombi za javni razgovor u Kosjeriću: šesnaest mesta iz Beograda. Ko ide neka napiše „+”.
    b+1: +
    c+1 f: + i nosim pitu, obećala sam bibliotekarki
    d+8: + ali silazim u Valjevu u povratku
    e+3 en: + from me. Will there be a translation, or should I sit next to somebody kind?
    c+2 en: Sit next to me. I whisper well and I have the pie.
    e+1 en: Best interpretation offer this year.
    a+14: Deset mesta još. Polazak je od iste garaže kao i prošli put, ne od one gde smo čekali.
    d+2: Istorijski važna razlika.
    `,
  ),
  talk(
    "grejanje",
    4.7,
    { a: mentee(m), b: mentee(any), c: mentor(any) },
    `
    a: Дом културе ми нуди салу бесплатно, али без грејања. Да ли је то понуда или упозорење?
    b+7: И једно и друго. Питај пошто је дан са грејањем, па бирај.
    c+12: И да ли у цени иде домар. Домар је важнији од грејања.
    a+3 m: Питао сам. Домар се зове Раде и обећао је пећ.
    b+1: Онда имаш салу.
    `,
  ),
  talk(
    "kratko-o-cv",
    4.3,
    { a: mentee(f), b: mentor(m), c: mentee(any), d: mentor(f) },
    `
    a f: Jedna firma mi traži biografiju, a ja sam jedanaest godina radila projekte. Deluje kao da nigde nisam ostala.
    b+11: Grupišite po onome što ste vodili, ne po godinama. „Timovi do 12 ljudi”, „budžeti do 60.000 evra”. Ja tako čitam.
    d+5: I jedna rečenica na vrhu: šta se desi kad vi dođete.
    a+4: Kad ja dođem, prvo se nađe ključ od sale.
    c+1: UPIŠI TO
    b+2 m: Stvarno upišite. Pozvao bih vas samo zbog toga.
    a+30 f: Poslala sam. S ključem.
    `,
  ),
  talk(
    "stigla-lampa",
    3.8,
    { a: mentee(any), b: staff(f), c: mentee(any) },
    `
    a: Biblioteka daje projektor! Uslov je da im vratimo i kabl, prošli put se nije vratio.
    b+3: Vratićemo dva.
    c+2: Ja imam jedan viška, možda baš njihov…
    a+1: Bez pitanja, samo ga donesi.
    `,
  ),
  talk(
    "ne-radi-formular",
    3.4,
    { a: mentee(any), b: mentee(m), c: mentee(f), d: staff(any) },
    `
    a: radi li nekome formular za refleksiju? meni stoji belo
    b+2: meni radi, osvezi stranu
    a+1: osvezeno, opet belo
    c+4 f: jesi li na telefonu, meni je tako bilo dok nisam okrenula ekran
    d+6: Gledamo. Dok ne sredimo, možete i poštom na tim@example.org, obično pismo, isto pet pitanja.
    a+2: okrenut ekran, radi!! kakvo vreme dozivesmo
    b+1: buducnost je vodoravna
    `,
  ),
  talk(
    "who-said-noon",
    3.1,
    { a: mentor(any), b: mentee(m), c: mentee(f) },
    `
    a en: We said noon. Whose noon was it?
    b+2 en: Yours, I thought. In London it is 11 now, so you have an hour for a second breakfast.
    a+1 en: I am in Tirana this week.
    b+1 en: Then you have no breakfast and I have no excuse. Calling.
    c+3: Predlažem da svi pišemo vreme kao na aerodromu.
    b+45: Obavljeno. Od sada u svakom pozivu piše grad.
    `,
  ),
  talk(
    "potvrdjeno-cetrnaest",
    2.8,
    { a: staff(any), b: mentee(any), c: mentee(m), d: mentee(f), e: mentor(f) },
    `
    a: Potvrđeno: 14 ljudi za četvrtak.
    b+2: Onda uzimamo veću salu. Ko donosi projektor?
    a+1: Ja.
    c+3: Ja nosim produžni kabl od deset metara. Naučio me život.
    d+2 f: A ja sam kupila markere koji pišu. Svih šest, probala sam.
    e+11: Može li jedna mentorka u publiku, samo da sluša?
    b+1: Može, ali markeri su za one koji govore.
    e+2: Prihvatam uslove.
    `,
  ),
  talk(
    "domaci-za-cetvrtak",
    2.5,
    { a: mentee(f), b: mentee(any), c: mentee(m) },
    `
    a: Šta beše domaći za radionicu? Imam zapisano samo „tri čoveka” i nacrtanu kruškicu.
    b+4: Tri osobe koje nikad ne bi došle na tvoj program, i zašto.
    c+2: Kruškica je verovatno četvrta.
    a+1: Kruškica je publika. Sad se sećam!
    c+9 m: Ja sam intervjuisao komšiju. Kaže: „Dođem ja, ali vi uvek nešto pričate pre početka.”
    b+1: Komšija u savetodavni, hitno.
    `,
  ),
  talk(
    "ko-dolazi-u-subotu",
    1.9,
    { a: mentee(any), b: mentee(f), c: mentee(m), d: mentor(any), e: staff(f) },
    `
    a: Stigao je poziv za susret alumni zajednice! Sedam minuta po stolu, to je kraće od mog predstavljanja.
    e+6: Zato i jeste sedam. Potvrdite ovde, molim vas, da znamo koliko tanjira.
    b+1: Dolazim, plus jedno dete od pet godina i jedan dinosaurus.
    c+2: Dolazim. Dinosaurus je dobrodošao za moj sto.
    d+7: Dolazim i tražim nekog ko je pravio izložbu u školi, pišem i na profil.
    b+3 f: To sam ja! Mislim, radila sam, pre dve godine, u hodniku, sa četrdeset stolica.
    d+1: Hodnik je upravo ono što imam.
    e+2: Evo ga, prvi sto je već napravljen.
    `,
  ),
  talk(
    "kauc-u-beogradu",
    1.6,
    { a: mentee(f), b: mentee(m), c: mentee(any), d: mentee(f) },
    `
    a: treba mi mesto za spavanje posle susreta, dolazim iz kikinde a nazad nema nista do jutra
    b+3: imam kauc, ali i macku koja misli da je njen
    a+1: delim kauc s mackom, iskustvo imam
    c+8: kod nas ima soba do nedelje, bez macke, s klavirom
    a+2 f: vec sam se emotivno vezala za macku :)
    d+2: Klavir bih ja, ako se ponuda prenosi!
    c+1: prenosi se
    `,
  ),
  talk(
    "prva-prijava",
    1.3,
    { a: mentee(f), b: mentee(any), c: mentor(f), d: mentee(m) },
    `
    a f: Predala sam prijavu! Dva sata pre roka, što je lični rekord za dva sata.
    b+1: Bravo!!
    d+3: Bravo, i da znaš da se sad čeka u tišini i jede čokolada.
    c+16: Čestitam. Zapišite danas šta je u prijavi dobro, pre nego što stigne odgovor.
    a+5: Zašto pre?
    c+2: Jer posle odgovora više nećete verovati sebi nego njima.
    a+1: Zapisano. Pod jedan: bakino čišćenje je u budžetu.
    `,
  ),
  talk(
    "link-za-snimak",
    0.9,
    { a: staff(any), b: mentee(any), c: mentee(m) },
    `
    a: Beleške s prethodnih radionica su sada na jednom mestu: https://example.org/sedmi/beleske
    b+7: Spaseni smo. Tražim onu o publici već tri dana.
    c+2: Publiku svi tražimo.
    b+1: Dobro jutro i tebi, u koje god doba da je.
    `,
  ),
  talk(
    "mentorska-setnja",
    0.62,
    { a: mentor(m), b: mentee(f), c: mentee(any) },
    `
    a m: Prvi put sam probao sastanak u šetnji, s telefonom u džepu. Zašto mi to niko nije rekao ranije?
    b+4: Piše u priručniku, osmo poglavlje :)
    a+1: Ja priručnik čitam kao i uputstvo za bojler.
    c+3: Kad zakuva?
    a+1: Tačno tada.
    `,
  ),
  talk(
    "dvoriste-ili-sala",
    0.4,
    { a: mentee(f), b: mentee(m), c: mentor(any), d: mentee(any) },
    `
    a: Pomoć: dvorište od 120 mesta ili sala od 60 za projekciju? Prognoza je pola-pola.
    b+3: Dvorište, ali odluka najkasnije u 14 h i jedna osoba koja je donosi.
    c+8: I unapred napisana poruka za oba slučaja. U panici se loše piše.
    a+2: Ta osoba sam ja. Bojim se te osobe.
    d+2: Daj meni, ja nemam nikakav odnos s vremenskom prognozom.
    a+1: Imenovana komisija od jednog člana!
    `,
  ),
  talk(
    "projektor-radi",
    0.21,
    { a: mentee(any), b: staff(f), c: mentee(f), d: mentee(m) },
    `
    a: Projektor proban. Zuji u C-duru.
    b+2: Hvala! Kabl?
    a+1: Kabl je tu, zalepljena nalepnica VRATITI BIBLIOTECI, sa tri uzvičnika.
    c+4: Ja donosim belu plahtu ako je zid onakav kakav pamtim.
    d+1 m: Zid je gori nego što pamtiš, bio sam prošle nedelje.
    b+2: Onda plahta. Hvala vam, ekipo.
    `,
  ),
  talk(
    "arrival-by-bus",
    0.09,
    { a: mentee(any), b: mentee(any), c: mentee(f) },
    `
    a en: Bus from Skopje to Belgrade: the morning one or the night one? I want to arrive human.
    b+3 en: Morning. The night one has a film. Always the same film.
    c+2: Noćni ako voliš helikoptere i ljubav u drugom planu.
    a+2 en: Morning it is. Thank you both for saving me from the helicopters.
    `,
  ),
  talk(
    "jos-jedno-mesto",
    0.03,
    { a: mentee(m), b: staff(any), c: mentee(f) },
    `
    a: Ima li još mesta u kombiju? Jedan alumnista iz četvrtog ciklusa pita preko mene.
    b+3: Ima dva. Neka se javi u svojoj sobi, pa ćemo ga upisati.
    c+2: Neka sedne do pite.
    a+5: Prenosim. Pita je očigledno glavni govornik.
    `,
  ),
];

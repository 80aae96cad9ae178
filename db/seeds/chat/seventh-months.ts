import { any, type ChatSnippet, f, m, mentee, mentor, staff } from "./chat-seed";
import { talk } from "./talk";

/** The running cycle: the second, third and fourth month. */
export const seventhMonths: ChatSnippet[] = [
  talk(
    "svilajnac",
    86.4,
    { a: mentee(f), b: mentee(f) },
    `
    a f: Zdravo, videla sam da si radila u Svilajncu. Imaš li kontakt nekoga iz biblioteke?
    b+18: Imam, pitaću je da li mogu da ti dam broj. Javljam se do večeras.
    a+2: Hvala ti, puno znači.
    b+190: Može, piši joj slobodno, rekla je da voli kad neko zove zbog knjiga a ne zbog projektora.
    `,
  ),
  talk(
    "nacrt-budzeta",
    83.7,
    { a: mentee(m), b: mentee(any), c: mentee(f), d: mentor(any) },
    `
    a m: Poslao sam ti nacrt budžeta.
    b+14: Gledam. Fali dnevnica za vozača i osiguranje opreme.
    a+3: Au. Dobro da pitam.
    c+5 f: Ja sam na svom prvom budžetu zaboravila porez na honorare stranih gostiju. Skupa škola.
    a+1: Koliko skupa?
    c+1: Tri godine učim da kažem „bruto”.
    d+30: Još jedna stavka: „nepredviđeno, 5%”. Kad vam kažu da to ne može, pitajte šta onda biva kad padne kiša.
    b+2: Obično kažu „snaći ćete se”.
    d+1: To je isto stavka, samo se ne vidi.
    `,
  ),
  talk(
    "otvaranje-klavir",
    79.2,
    { a: mentee(any), b: mentee(any), c: mentee(m) },
    `
    a: Како је прошло отварање?
    b+35: Пуна сала, клавир раштимован, сви задовољни.
    c+8 m: Ја сам мислио да је то била намера. Звучало је врло савремено.
    b+1: Рећи ћемо да јесте.
    a+3: Честитам! Имате ли слику без главе неког високог господина?
    b+2: Имам једну. На њој је само господин.
    `,
  ),
  talk(
    "waiting-list",
    75.5,
    { a: mentee(any), b: mentee(any), c: mentor(f) },
    `
    a en: Did you ever hear back from the residency?
    b+50 en: Yes, waiting list, second place. I will take it as a yes with patience.
    c+12 en: I was on such a list once. Somebody broke a leg. I do not recommend it as a strategy, only as a fact.
    b+2 en: Sending my best wishes to all their legs.
    a+1 en: Ha. And apply to the northern one too, the form is the same: https://example.org/residencies
    `,
  ),
  talk(
    "brojke-i-tabele",
    70.3,
    { a: staff(f), b: mentee(any), c: mentee(f), d: mentee(m) },
    `
    a: Za radionicu o budžetima: tabela je na https://example.org/budzet-vezba. Napravite svoju kopiju, ne pišite u original!
    b+11: Neko je upisao u original.
    c+1: Neko je upisao „kolači 400 evra” u original.
    d+3 m: Kolači su moji, izvinite. Mislio sam da je kopija.
    a+1: Kolači ostaju kao primer. Pitanje za sve: u koji red idu?
    c+4: Reprezentacija.
    b+1: Razvoj publike.
    d+2: Ljudski resursi!
    a+2: Svi odgovori su tačni osim prvog.
    `,
  ),
  talk(
    "autorski-ugovor",
    66.6,
    { a: mentee(any), b: mentee(f), c: mentor(m) },
    `
    a: Mogu li da te pitam nešto o autorskim ugovorima, kratko?
    b+6: Može, ali tek posle 20 h, sad uspavljujem dete.
    a+1: Naravno, nije hitno.
    b+152: Evo me. Dete spava, ja skoro.
    a+2: Traže da prenesem sva prava „za sve teritorije i sva vremena”, a plaćaju jednu izložbu.
    b+3: Piši im da prenosiš za tu izložbu i katalog, na dve godine. Najčešće pristanu jer im je to iz šablona.
    c+540: Dodajem jutros: neka piše i ko plaća ako se radi drugo izdanje. Jedna rečenica, mnogo mira.
    a+20: Poslato obema stranama. Hvala vam, stvarno.
    b+1: Javi šta kažu.
    `,
  ),
  talk(
    "pristali-su",
    63.4,
    { a: mentee(any), b: mentee(f) },
    `
    a: Pristali! Dve godine, jedna izložba, a za drugo izdanje novi dogovor.
    b+7: Bravo. Vidiš da je iz šablona.
    `,
  ),
  talk(
    "ne-sponzoru",
    58.8,
    { a: mentee(f), b: mentee(any), c: mentor(f) },
    `
    a: Tvoj odgovor o sponzorima mi je pomogao da kažem ne.
    b+9: Drago mi je. I meni je prvi put bilo teško.
    a+2 f: Ruka mi se tresla, a glas nije. Posle sam sela u park i jela kiflu pola sata.
    c+25: „Ne” troši kalorije. Kifla je opravdan trošak.
    b+1: Ide u reprezentaciju!
    `,
  ),
  talk(
    "two-zones",
    54.5,
    { a: mentor(m), b: mentee(f), c: mentee(any) },
    `
    a en: I am in the call. Am I early?
    b+3: Mi imamo 17 h na kalendaru, sad je 16.05 po beogradskom…
    a+1 en: Ah. My calendar moved with me to Stockholm and then back, it seems it left one hour in the airport.
    c+2 en: Same zone, Stockholm and Belgrade! You must have written it while in Lisbon.
    a+2 en: I did write it in Lisbon. Mystery solved. I will make tea and come back.
    b+1: Čekamo vas, po vašem ili našem.
    `,
  ),
  talk(
    "domaci",
    51.2,
    { a: mentee(m), b: mentee(f), c: mentee(any), d: mentee(f) },
    `
    a: kako ste resili domaci, ono „razgovor s nekim ko misli suprotno"
    b+7 f: pricala sam s direktorom koji nam je ukinuo salu
    a+1: i???
    b+2: nije nam vratio salu ali sad znam zasto. nije on nego inspekcija i krov
    c+5: ja jos ne. biram izmedju tetke i opstine
    d+3 f: Ja sam izabrala bivšeg partnera s projekta. Završilo se tako što smo napisali zajednički tekst.
    b+1: kakav zajednicki??
    d+1: O tome kako da se ne radi zajednički projekat. Izlazi sledećeg meseca.
    a+2: tetka je ipak najteza disciplina
    `,
  ),
  talk(
    "honorar-predavanje",
    46.7,
    { a: mentee(f), b: mentee(any), c: mentee(m), d: mentor(f) },
    `
    a f: Zvali me iz jedne škole da održim predavanje, „nemamo budžet ali ćete imati publiku”. Umalo sam rekla da.
    b+2: Koliko je publike?
    a+1: Trideset i dva šesnaestogodišnjaka u petak posle sedmog časa.
    c+3: Za to se plaća duplo.
    d+14: Pitajte šta imaju. Škole često imaju salu, kombi, domara koji ume sve i kuhinju. Nekad je to vrednije od honorara, ali samo ako vi to tražite.
    a+4 f: Tražila sam salu za probe, četiri subote. Pristali za tri minuta!
    c+1: Eto festivala.
    b+1: Šesnaestogodišnjaci gratis.
    `,
  ),
  talk(
    "javni-nastup",
    41.5,
    { a: staff(any), b: mentee(any), c: mentee(m), d: mentee(f), e: mentee(any) },
    `
    a: Radionica javnog nastupa: svako ima dva minuta, bez slajdova. Da, i bez papira.
    b+1: Može li bez govornika?
    c+2: Bez publike ja dolazim odmah.
    d+5 f: Ja sam prošlog meseca zaboravila sopstveno ime na bini. Niže od toga ne može.
    c+1: Kako si izašla iz toga?
    d+1 f: Rekla „a vi ste?” čoveku u prvom redu. Smejali su se, pa sam se setila.
    e+6 en: In Prishtina we have a saying for it but it is not for public speaking.
    a+3: Zapišite ga za majicu broj dva.
    `,
  ),
  talk(
    "utisci-nastup",
    40.2,
    { a: mentee(m), b: mentee(f), c: mentee(any) },
    `
    a m: Snimak mog nastupa ne otvaram do penzije. Ali kažu da sam stajao mirno!
    b+4: Stajao si kao spomenik. Lep, doduše.
    c+2: Meni je najviše pomogla vežba sa ćutanjem od tri sekunde. Deluje kao tri godine, a publika misli da si mudar.
    b+1 f: Koristila sam je danas na sastanku. Tri sekunde. Šef je odgovorio umesto mene.
    `,
  ),
  talk(
    "konsultacije",
    33.4,
    { a: mentor(f), b: mentor(any), c: staff(any), d: mentor(m) },
    `
    a: Mentori i mentorke, idete li na konsultacije u utorak ili u četvrtak?
    b+13: Četvrtak u 8.30, pre posla. Kafa obavezna, kamera po savesti.
    d+6 m: Upisao sam se za utorak. Muči me isto što i sve: sat i po u istoj nedelji.
    c+9: Ništa konkretno iz parova ovde, molim vas, ni u šali. U konsultacijama pričamo o sebi.
    a+1: Naravno. O meni ima dosta materijala.
    `,
  ),
  talk(
    "rajder-u-tri-reda",
    27.6,
    { a: mentee(any), b: mentee(f), c: mentee(m) },
    `
    a: Треба ми технички рајдер у три реда, за дом културе у којем постоји један утикач.
    b+8: Први ред: утикач. Други: продужни кабл. Трећи: молимо да нико не укључује кафемат током представе.
    c+3 m: Ја сам то последње писао озбиљно, у Бајиној Башти. Упалило је, и кафемат такође.
    a+2: Преписујем.
    `,
  ),
  talk(
    "sagorevanje",
    22.3,
    { a: mentee(f), b: mentee(any), c: mentor(f), d: mentee(m) },
    `
    a f: Iskreno, ove nedelje sam samo preživela. Otkazala sam dva sastanka i nisam otvorila refleksiju.
    b+5: Razumem. Refleksija će sačekati.
    c+18: Preživeti je legitiman cilj za jednu nedelju. Za dve već tražimo pomoć, važi?
    a+4: Važi. Hvala.
    d+7: Ako treba neko da pokupi plakate iz štamparije, ja sam u gradu do petka.
    a+1: Treba!!! Ne znam šta da kažem.
    d+2: Kaži adresu.
    `,
  ),
  talk(
    "bolje-je",
    19.5,
    { a: mentee(f), b: mentee(m) },
    `
    a f: Evo da javim: plakati stoje, ja spavala devet sati, refleksija poslata.
    b+3: Tim redom i treba.
    `,
  ),
  talk(
    "cija-je-fotografija",
    15.8,
    { a: mentee(f), b: mentee(any), c: mentee(any) },
    `
    a f: Našla sam svoju fotografiju na tuđem plakatu. Bez imena. Grad, naravno, mali.
    b+3: Pozovi ih pre nego što pišeš. Pola puta je neko samo skinuo s mreže i umro od stida.
    a+95 f: Zvala sam. Umrli od stida. Dopisuju ime i plaćaju, i zovu me za sledeću sezonu.
    c+2: Kako si im rekla?
    a+2: „Drago mi je da vam se dopada. Evo kako se zovem.”
    b+1: Ovo ide u priručnik.
    `,
  ),
  talk(
    "sredina-puta",
    12.4,
    { a: staff(f), b: mentee(m), c: mentee(any), d: mentee(f) },
    `
    a: Susret na polovini je za dva meseca. Glasajte za grad: Mostar, Niš ili Ohrid.
    b+1: Ohrid, ali samo ako je jezero uključeno.
    c+2: Niš, zbog ljudi koji nemaju pasoš pri ruci do tada.
    d+4 f: Mostar! Nisam bila od osnovne.
    c+3: Doduše, za Mostar mi je voz nepostojeći.
    a+40: Rezultat: Niš 19, Ohrid 17, Mostar 9. Ohrid ostaje za snove i privatno.
    b+1: Jezero donosim u flaši.
    `,
  ),
  talk(
    "knjiga-koja-kruzi",
    9.3,
    { a: mentor(any), b: mentee(f), c: mentee(m), d: mentee(any) },
    `
    a: Imam dva primerka knjige o pregovaranju. Jedan ide u krug: ko pročita, potpiše se i šalje dalje.
    b+2: Prva!
    c+1 m: Drugi. Nisam nikad bio drugi s toliko radosti.
    d+4: Može li poštom do Bitolja?
    a+3: Sve može. Pravilo je jedno: na margini jedna rečenica kojom se ne slažete.
    b+2: Samo jedna?
    a+1: Ostale čuvajte za autora.
    `,
  ),
];

import { any, type ChatSnippet, f, m, mentee, mentor } from "./chat-seed";
import { talk } from "./talk";

/** The fifth cycle, whose year moved online half-way. */
export const fifth: ChatSnippet[] = [
  talk(
    "konacno-nogama",
    1004.6,
    { a: mentee(f), b: mentee(m), c: mentor(f), d: mentee(any) },
    `
    a: Peti ciklus! Oni koji se pola godine znaju samo do ramena.
    b+5 m: Prisutan. Imam i noge, mogu da dokažem.
    c+16 f: Ja sam tek na završnom saznala da ste visoki.
    d+2: A ja da ste vi niži. Bez uvrede.
    c+3 f: Bez uvrede, imala sam dobru stolicu.
    a+8: Predlog: svake godine kafa uživo, gde god nas je bar petoro.
    b+1: Primljeno, pišem „petoro” kao kvorum.
    `,
  ),
  talk(
    "kvorum-u-nisu",
    871.3,
    { a: mentee(any), b: mentee(m), c: mentee(f) },
    `
    a: Kvorum u Nišu! Pet ljudi, šest pljeskavica, nijedan ekran.
    b+12 m: Zavidim. Ja sam u Čačku sa samim sobom, nemam kvorum.
    c+3 f: Poslala bih ti pljeskavicu, ali sam je pojela iz solidarnosti.
    a+2: Sledeći put Čačak, dogovoreno.
    `,
  ),
  talk(
    "papiri-za-status",
    760.8,
    { a: mentee(f), b: mentee(any), c: mentee(m) },
    `
    a: jel neko skoro predavao papire za status samostalnog umetnika, menjaju li im se obrasci
    b+35: menjali se u martu, imaju novi za clanarinu, stari ti vrate na salteru
    a+1 f: bas sam stari popunila, rukom, lepo
    c+6 m: isto. nosio sam tri puta. treci put sam poneo i svoju olovku
    b+2: stavicu skeniran popunjen primer na https://example.org/obrasci bez podataka
    a+1: spasavas zivote
    `,
  ),
  talk(
    "digitalne-razglednice",
    655.5,
    { a: mentee(f), b: mentee(m), c: mentor(any) },
    `
    a: Осам стотина разгледница је снимљено. Телефон на сталку, две студенткиње, нула кварова.
    b+9: Браво! Како сте их назвали?
    a+3: Инвентарни број, па место, па страна. Све мало, без кукица и размака.
    c+40: За десет година неко ће вам бити захвалан, а неће знати коме. То је најлепша врста.
    a+4 f: Написала сам имена студенткиња у сваком запису. Нека зна.
    `,
  ),
  talk(
    "deca-i-otvaranja",
    512.4,
    { a: mentee(f), b: mentee(m), c: mentee(f), d: mentee(any) },
    `
    a: Pomerili smo otvaranje na 17 h nedeljom. Došlo duplo više ljudi, trećina ispod metar i dvadeset.
    b+4: Kako je bilo?
    a+2: Glasno. Slike vise za trideset centimetara niže i svima je bolje.
    c+11 f: Ja sam godinama dolazila na otvaranja pred sam kraj. Prvi put bih stigla na govor.
    d+2: Govor je trajao minut, jer je govornika vuklo za rukav.
    c+1: Savršena dužina.
    `,
  ),
  talk(
    "odlazak-u-maj",
    402.7,
    { a: mentee(m), b: mentor(m), c: mentee(any) },
    `
    a m: Posle deset godina dao sam otkaz u ustanovi. Ruke mirne, stomak nije.
    b+22: Imate li onaj spisak s našeg poslednjeg sastanka?
    a+3: Imam. Ušteda za pola godine, dva obećana posla, jedan mentor kog smem da zovem.
    b+1: Onda je sve na broju.
    c+15: Imaš i nas, ako treba neko da ti kaže da je utorak.
    a+2: Trebaće. Već ne znam koji je dan.
    `,
  ),
  talk(
    "utorak-je",
    395.9,
    { a: mentee(any), b: mentee(m) },
    `
    a: Utorak je.
    b+1: Hvala.
    `,
  ),
  talk(
    "kafa-cacak",
    233.2,
    { a: mentee(m), b: mentee(f), c: mentee(any) },
    `
    a: Kvorum u Čačku, u subotu, kod mene u ateljeu. Ima peć, stolica nema.
    b+6: Nosim jastuke.
    c+8: Dolazim s kolima iz Užica, ima mesta za troje i jednu skulpturu.
    b+1: Čija skulptura?
    c+1: To ćemo tek saznati.
    `,
  ),
  talk(
    "godina-posle",
    74.1,
    { a: mentee(m), b: mentor(m), c: mentee(f) },
    `
    a m: Godina bez ustanove. Radio sam više, spavao bolje, i juče prvi put odbio posao.
    b+120: Čestitam na ovom poslednjem.
    c+6: Ponekad je to najskuplja rečenica u godini.
    a+3: I najisplativija!
    `,
  ),
  talk(
    "subota-peti",
    1.8,
    { a: mentee(any), b: mentee(f), c: mentee(m) },
    `
    a: Susret u subotu je, ako dobro brojim, kvorum.
    b+9: Dolazim! Prvi put posle tri godine vidim vas od glave do pete.
    c+4 m: Obuću sam već izabrao.
    `,
  ),
];

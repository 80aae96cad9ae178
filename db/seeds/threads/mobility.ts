import { english, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** Residencies and touring. */
export const mobilityThreads: ThreadSeed[] = [
  {
    key: "motivaciona-pisma",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "literature",
    topics: ["residencies", "work-abroad"],
    title: "Ko ima oko za motivaciona pisma?",
    body: "Prijavljujem se na rezidenciju za prevodioce i treba mi neko da pročita jednu stranu do četvrtka. Vraćam uslugu čitanjem vašeg teksta.",
    ageDays: 2,
    replyPace: "hours",
    replies: [
      latin.f(
        "Pošaljite u poruku, čitam večeras kad zaspe mlađe dete. Jedno upozorenje: brišem sve rečenice koje počinju sa „oduvek”. Sigurno ih imate bar dve, sve ih imamo.\n\nA ako ima i prevedeni odlomak, pošaljite i njega. Komisije čitaju pismo zbog odlomka, a ne obrnuto, i često se tu vidi ono što u pismu ne umemo da kažemo o sebi.",
        { by: "same-field" },
      ),
      latin.m(
        "Dok čekate čitaoca, mali test koji sam pokupio od jedne komisije: podvucite sve rečenice koje bi mogao da napiše bilo ko drugi. Ono što ostane nepodvučeno, to je pismo. Kod mene su prvi put ostale dve rečenice i pozdrav. Treći put sam krenuo od te dve rečenice i ostalo dopisao oko njih, i to pismo je prošlo. Nije bilo lepše od prvog, samo nije moglo biti ničije drugo.",
      ),
      latin.any(
        "Imam dve rečenice i jednu sliku: sto na kom je rečnik bez korica i bašta u koju zalaze komšijske kokoši. Da li to sme u prijavu?",
        { by: "author" },
      ),
      latin.any(
        "Kokoši obavezno. Čitam takva pisma svakog proleća i pamtim samo ona u kojima vidim sto. Posle stola recite tačno *šta* prevodite, koliko strana za šest nedelja i zašto baš na tom mestu. Ako umesto tog mesta može da stoji bilo koji drugi grad, komisija će to osetiti. I ne objašnjavajte zašto je prevođenje važno; oni to znaju, zato i imaju rezidenciju.",
        { by: "mentor", mentionsPrevious: true },
      ),
      plain.any(
        "mogu i ja da procitam, ali tek u sredu posle 21h. tudja pisma su mi laksa od svojih, verovatno svima",
      ),
      latin.any(
        "Pročitale su ga tri osobe za jedno popodne i pismo je sada kraće, čudnije i bolje. Šaljem večeras. Dugujem tri čitanja, naplatite kad god.",
        { by: "author" },
      ),
    ],
  },
  {
    key: "predstava-u-tri-grada",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "performing-arts",
    topics: ["touring", "budgeting", "event-production"],
    title: "Predstava za pet ljudi u tri grada: koliko to zaista košta?",
    body: "Kombi, dva noćenja, dnevnice i iznajmljena rasveta. Izašlo nam je dvostruko više nego što smo planirali, pa delim tabelu i tražim rupe u njoj: [tabela gostovanja](https://primer.example.org/tabela-gostovanja).",
    ageDays: 96,
    replyPace: "days",
    replies: [
      latin.m(
        "Prva rupa koju vidim: nemate sat demontaže. Ako predstava završava u 21.30, a dom kulture zatvara u 22, plaćate prekovremeni domaru ili noćenje rasveti. Mi smo to rešili tako što sam napravio plan „ko šta nosi” na pola strane i vežbali smo ga kao scenu. Spuštamo sve za 24 minuta. Publika je jednom ostala da gleda i aplaudirala.",
        { by: "same-field" },
      ),
      latin.f(
        "Rasvetu nemojte voziti ako ne morate. Tražila sam od svake sale spisak onoga što imaju i uradila tri verzije svetla: punu, srednju i „dva reflektora i dobra volja”. Treća je na kraju najlepša, ali to ne govorite majstoru svetla. Ušteda je bila veća od oba noćenja. Ako ipak nosite nešto svoje, nosite jedan reflektor koji volite i kablove za njega. Sve ostalo će se naći ili neće nedostajati.",
      ),
      plain.any(
        "fali amortizacija kombija ako je vas. i lanci. i kafa, nije sala, kafa za pet ljudi na pumpi tri dana je cela jedna dnevnica",
      ),
      latin.any(
        "Domar: upisano. Kafa: upisana, sa dokazima. Pitanje za one koji često putuju: da li tražite fiksni iznos od domaćina ili procenat od ulaznica?",
        { by: "author" },
      ),
      latin.f(
        "Fiksni iznos uvek, procenat samo povrh. Procenat od ulaznica u mestu u kom prvi put igrate znači da vi finansirate njihovu sezonu. Kad domaćin nema za ceo iznos, tražim noćenje i večeru u naturi, i to upisujem u ugovor sa novčanom vrednošću. Iznenadila sam se koliko često hotel pristane na logo na plakatu. Jedino tražim da to piše pre nego što plakat ode u štampu.",
      ),
      latin.any(
        "Meni je iz tabele najzanimljiviji red „nepredviđeno: 0”. To je najhrabrija nula na ovom forumu.",
      ),
      latin.m(
        "Saberite i svoje dane. Pet ljudi, tri grada, to je sa pripremom i povratkom šest dana u kojima niko od vas ne radi ništa drugo. Kad sam prvi put podelio honorar sa brojem dana, dobio sam cifru koju nisam mogao da kažem naglas pred glumcima. Od tada igramo u dva grada po dva puta, umesto u četiri po jednom: isti put, duplo više predstava, a u drugom terminu dođe publika koju je pozvala ona iz prvog.",
        { by: "mentor" },
      ),
      latin.any(
        "Sabrali smo dane. Razumemo sad zašto to niko ne radi. Dva puta po dva je ipak odlična ideja, već pregovaramo za drugi termin u prvom gradu. Tabela je dopunjena, ko želi neka je uzme i menja.",
        { by: "author", mentionsPrevious: true },
      ),
    ],
  },
  {
    key: "residency-no-fee",
    kind: "discussion",
    form: "any",
    language: "en",
    field: "visual-arts",
    topics: ["residencies", "fees-contracts", "touring"],
    title: "Residency with free housing but no fee: would you go?",
    body: "Six weeks by the sea, a studio, a public talk at the end. Travel is on me. I am trying to work out what it would really cost.",
    ageDays: 150,
    replyPace: "days",
    replies: [
      english.any(
        "Do the sum of home, not of the sea. Rent that keeps running, the class you will not teach, the small jobs that go to somebody else and do not come back. For me six weeks cost about the same as a used car. I went, and I would go again, but I would not call it free.",
      ),
      english.f(
        "Ask for three things before you answer: a fee for the public talk (it is work, and there is often a separate budget line for it), a travel grant letter you can use for a mobility fund at home, and permission to leave for four days in the middle. I got two of the three. As a mother of a six-year-old, the four days mattered most.",
        { by: "abroad" },
      ),
      latin.f(
        "Javiću se na srpskom, jer sam uvek iskrenija kad ne biram reči. Ne bih išla zbog mora. Išla bih zbog ljudi koji rade pored. Pitajte ko je još tu u istom terminu i da li je neko od bivših gostiju voljan da priča s vama pola sata bez organizatora. Ja sam sa jednog takvog mesta donela dve prijateljice i nijedan rad, i nikad nisam zažalila.",
      ),
      english.any(
        "Thank you. I did the sum of home and asked for a fee for the talk. They said yes in one line, as if they had only been waiting for the question. Going in spring.",
        { by: "author" },
      ),
    ],
  },
  {
    key: "solo-one-suitcase",
    kind: "discussion",
    form: "any",
    language: "en",
    field: "performing-arts",
    topics: ["touring", "event-production"],
    title: "Touring a solo dance piece with one suitcase",
    body: "We cut the set down to a rope and a lamp. Sharing the technical rider; tell me what a venue manager would still miss.\n\n[Technical rider, two pages](https://primer.example.org/rider-rope-and-lamp)",
    ageDays: 212,
    replyPace: "days",
    replies: [
      english.m(
        "I run a small hall. I miss three things: what the rope hangs from and the load in kilos, signed by somebody; the exact floor you need and what happens if mine is concrete; and the hour at which you want to be left alone. The last one is never in riders and always causes the only quarrel of the day.",
        { by: "same-field" },
      ),
      english.any(
        "A photograph of the stage as it should look, taken from row five. Technicians read pictures faster than lists. And write what you bring *and* take away, so nobody keeps your lamp out of love.\n\nA small one from experience: put the running time and the exact last image on the first page. The person who must open the house lights will love you for it.",
      ),
      latin.f(
        "Nosila sam solo u ručnom prtljagu dve sezone. Dodajte adapter za struju, rezervnu sijalicu i papir sa imenom i telefonom u samom koferu. Jednom je kofer otišao u drugi grad, a ja sam igrala s produžnim kablom umesto užeta. Kritičar je napisao da je rekvizita „smela”. Od tada u rajderu piše i šta radimo *bez* ijednog predmeta, jer je to zapravo najkorisnija strana.",
      ),
      english.any(
        "Row-five photograph added, load in kilos added, quiet hour added (17:00 to 18:00, bless you). The extension cord story is now printed on the inside of the lid.",
        { by: "author" },
      ),
    ],
  },
];

import { cyrillic, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** Leaving, coming back, and recording in a kitchen. */
export const careerThreads: ThreadSeed[] = [
  {
    key: "iz-ustanove-u-samostalni-rad",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "policy-management",
    topics: ["career-change", "freelance-status", "institutions"],
    title: "Iz ustanove u samostalni rad posle deset godina",
    body: "Imam uštede za pola godine i dva obećana posla. Šta biste proverili pre nego što predam otkaz?",
    ageDays: 15,
    replyPace: "days",
    replies: [
      latin.f(
        `Otišla sam posle jedanaest godina i evo šta bih proverila da sam bila pametnija:

- da li su ta dva posla obećana *pismeno* i kada stiže prvi novac (kod mene: četvrti mesec)
- koliko godišnjeg odmora imam neiskorišćeno i da li mogu da odem „preko njega”
- zdravstveno osiguranje od prvog dana posle, ne od petnaestog
- da li mogu neplaćeno odsustvo umesto otkaza. Meni je odobreno šest meseci i to mi je bio najjeftiniji padobran.

Za godinu dana sam dvaput htela nazad i nijednom zbog novca. Oba puta mi je falio neko preko puta stola.`,
      ),
      latin.m(
        "Proverite šta je zapravo *vaše*: kontakti, fotografije, tekstovi, ime programa. Ja sam otišao uveren da festival ide za mnom jer sam ga smislio, a ime je bilo registrovano na ustanovu. Sad vodim isti festival pod drugim imenom i svi ga zovu po starom. Da sam tada otišao kod pravnika na jedan sat, uštedeo bih dve godine objašnjavanja. I odnesite lepo sročeno pismo zahvalnosti kolegama: ti ljudi su vam, pre ili kasnije, prvi naručioci.",
      ),
      plain.any("pola godine ustede = cetiri meseca. uvek. nesto se pokvari, obicno bojler"),
      latin.any(
        "Neplaćeno odsustvo mi uopšte nije bilo na spisku. Pitam u kadrovskoj u ponedeljak. Da li je neko radio pola-pola, četiri sata u ustanovi i ostatak samostalno?",
        { by: "author", mentionsPrevious: true },
      ),
      cyrillic.m(
        "Радио сам годину и по. На папиру четири сата, у стварности шест, и обе стране су мислиле да их варам. Ако идете на то, изаберите дане а не сате: понедељак и уторак тамо, остало ваше. Тада се зна где сте и мање се извињавате. На крају сам изашао сасвим, али ми је тај прелаз помогао да научим да фактуришем док још стиже плата.",
      ),
      latin.any(
        "Pitanje koje postavljam svima na tom pragu: da li *idete od* nečega ili *ka* nečemu? Oba razloga su u redu, ali traže različit plan. Ko ide od, treba prvo da se odmori, jer će inače za godinu dana u svojoj kuhinji sagraditi istu ustanovu, s istim direktorom. Ko ide ka, treba mu prvi naručilac koji nije prijatelj.",
        { by: "mentor" },
      ),
      latin.any(
        "Iskreno: sedamdeset odsto *od*. Uzimam odsustvo, prvo spavam mesec dana, pa tek onda računam. Hvala na pitanju koje me je naljutilo taman koliko treba.",
        { by: "author", mentionsPrevious: true },
      ),
    ],
  },
  {
    key: "povratak-iz-inostranstva",
    kind: "discussion",
    form: "f",
    language: "sr-Latn",
    field: "museums-heritage",
    topics: ["career-change", "work-abroad"],
    title: "Povratak iz inostranstva: šta me čeka?",
    body: "Završila sam master iz muzeologije u Holandiji i vraćam se u Suboticu. Koga treba da upoznam prvog meseca?",
    ageDays: 310,
    replyPace: "days",
    replies: [
      latin.f(
        "Prvog meseca upoznaj ljude koji znaju gde su ključevi: domara, sekretaricu, gospođu iz biblioteke koja radi subotom. Ozbiljna sam. Direktore ćeš upoznati sama od sebe. Ja sam se vratila pre pet godina i najviše su mi pomogli oni koji nemaju vizitkartu. I još: prijavi se da držiš nešto malo i besplatno *jednom*, vođenje ili predavanje, da te ljudi čuju. Ne više od jednom, da ne postane navika.",
        { by: "same-field" },
      ),
      latin.m(
        "Čeka te nostrifikacija, ako nisi počela odmah počni, meni je trajala duže od mastera. I čeka te rečenica „lepo je to tamo, ali ovde…”. Navikao sam da je čujem kao pitanje, a ne kao zid: ljudi uglavnom hoće da im neko pokaže kako bi *ovde* izgledalo. Nosi nacrt, ne slajdove, i pitaj ih šta su već probali.",
      ),
      latin.f(
        "Nostrifikacija: predata juče, hvala na guranju. Rečenicu sam već čula, od tetke, a još se nisam ni raspakovala.",
        { by: "author", mentionsPrevious: true },
      ),
      plain.f(
        "javi se kad stignes, nas tri iz okoline pijemo kafu svake druge subote. jedna radi u arhivu jedna u skoli ja sam u galeriji. nista zvanicno ali tako sam saznala za oba svoja posla\n\nponesi i cv na papiru, ne zato sto treba nego zato sto jedna od nas uvek zna nekog ko bas tog dana trazi nekog. tako to kod nas radi",
      ),
      latin.m(
        "Savet s druge strane: prvih šest meseci zapisujte šta vam je čudno. Posle toga više ništa neće biti čudno i izgubićete najvrednije što ste doneli. Taj spisak je odličan materijal za prvi projekat, a ponekad i za komediju.\n\nOvde sam se, čitajući vas, setio svog spiska iz prve godine u tuđini. I on je imao šezdesetak stavki. Danas bih potpisao svaku, ali ih više ne primećujem.",
        { by: "abroad" },
      ),
      latin.f(
        "Posle dva meseca: spisak čudnih stvari ima 64 stavke, kafa subotom postoji, a ključeve od depoa čuva, naravno, domar. Poverio mi ih je prošle srede.",
        { by: "author" },
      ),
    ],
  },
  {
    key: "podkast-iz-kuhinje",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "media-criticism",
    topics: ["photo-video", "websites-digital", "budgeting"],
    title: "Podkast o lokalnoj muzici s opremom do 300 evra",
    body: "Snimamo u kuhinji i čuje se frižider. Koji mikrofon oprašta i gde objavljujete?",
    ageDays: 6,
    replyPace: "hours",
    replies: [
      latin.m(
        "Dinamički mikrofon, a ne kondenzatorski. Kondenzatorski čuje frižider, komšiju i savest. Kupio sam dva polovna dinamička i malu zvučnu karticu sa dva ulaza, sve zajedno ispod 200, i ostalo je za stalke. Usta na širinu pesnice od mikrofona, i to je devedeset odsto „studijskog zvuka”. Od ostatka kupite slušalice za gosta: ko sebe čuje, sam priđe mikrofonu i prestane da lupka po stolu.",
        { by: "same-field" },
      ),
      plain.any(
        "iskljucite frizider ali stavite kljuceve od kuce UNUTRA u frizider, da ne zaboravite da ga ukljucite. iskustvo, jedno jagnjece",
      ),
      latin.f(
        "Ormar s kaputima je besplatna kabina. Snimala sam prve dve sezone u predsoblju, sa glavom među zimskim jaknama, i ljudi su pitali u kom studiju radim. Za gosta: drugi kraj ormara.\n\nZa kuhinju, ako baš mora: peškiri na sto, tepih na pod, prozor zatvoren, i nikako pored pločica. Probala sam i kupatilo, zvučalo je kao ispovest iz bunara, što se jednom gostu veoma dopalo.",
      ),
      latin.any(
        "Ključevi u frižideru su najbolji tehnički savet koji je ova ekipa ikad dobila. A muzika? Da li smete da pustite celu pesmu ako vam je bend dozvolio?",
        { by: "author" },
      ),
      cyrillic.m(
        "Бенд често није једини коме треба дозвола: издавач, аутор текста, па и организација за права. Ја сам узимао писмену сагласност од свих које смо могли да набројимо и пуштао највише минут. Најбоље је кад бенд одсвира баш за емисију, у кухињи. Онда је и снимак ваш, и фрижидер добије улогу. Слушаоци су тражили да се врати у другој сезони.",
      ),
      latin.any(
        "Objavljujte tako da imate **sopstveni** RSS i sajt, pa odatle na sve platforme. Kad jedna platforma promeni pravila (hoće), vi selite samo izlog, ne radnju. I napišite opis epizode u tri rečenice sa imenima, jer vas preko toga ljudi nalaze godinama kasnije. A uz svaku epizodu i prepis, makar nesavršen. Zbog ljudi koji ne čuju, zbog pretrage i zbog novinara koji hoće da citiraju a nemaju sat vremena.",
        { by: "mentor" },
      ),
      latin.any(
        "Prva epizoda je gotova: dva polovna mikrofona, ormar, bend uživo u kuhinji. Frižider je u odjavnoj špici, pod „prateći vokal”.",
        { by: "author" },
      ),
    ],
  },
];

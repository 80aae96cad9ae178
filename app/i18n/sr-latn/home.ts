// Numbers are words up to ten; noun, adjective and verb agree with them.
const NEW_REPLIES =
  "{count, plural, =1 {jedan novi odgovor} =2 {dva nova odgovora} =3 {tri nova odgovora} =4 {četiri nova odgovora} =5 {pet novih odgovora} =6 {šest novih odgovora} =7 {sedam novih odgovora} =8 {osam novih odgovora} =9 {devet novih odgovora} =10 {deset novih odgovora} one {# novi odgovor} few {# nova odgovora} other {# novih odgovora}}";
const QUESTIONS =
  "{count, plural, =1 {jedno pitanje} =2 {dva pitanja} =3 {tri pitanja} =4 {četiri pitanja} =5 {pet pitanja} =6 {šest pitanja} =7 {sedam pitanja} =8 {osam pitanja} =9 {devet pitanja} =10 {deset pitanja} one {# pitanje} few {# pitanja} other {# pitanja}}";
const NEW_MESSAGES =
  "{count, plural, =1 {jedna nova poruka} =2 {dve nove poruke} =3 {tri nove poruke} =4 {četiri nove poruke} =5 {pet novih poruka} =6 {šest novih poruka} =7 {sedam novih poruka} =8 {osam novih poruka} =9 {devet novih poruka} =10 {deset novih poruka} one {# nova poruka} few {# nove poruke} other {# novih poruka}}";

/** The home page. Square brackets mark the words of the greeting that are a link. */
export default {
  "home.title": "Početna",

  "home.greeting.morning": "Dobro jutro.",
  "home.greeting.morning.named": "Dobro jutro, {name}.",
  "home.greeting.day": "Dobar dan.",
  "home.greeting.day.named": "Dobar dan, {name}.",
  "home.greeting.evening": "Dobro veče.",
  "home.greeting.evening.named": "Dobro veče, {name}.",

  "home.since.lastVisit": "Od vaše poslednje posete",
  "home.since.yesterday": "Od juče",
  "home.since.monday": "Od ponedeljka",
  "home.since.tuesday": "Od utorka",
  "home.since.wednesday": "Od srede",
  "home.since.thursday": "Od četvrtka",
  "home.since.friday": "Od petka",
  "home.since.saturday": "Od subote",
  "home.since.sunday": "Od nedelje",
  "home.since.date": "Od {date}",

  "home.replies": `imate [${NEW_REPLIES}]`,
  "home.questions": `[${QUESTIONS}] {count, plural, one {čeka} few {čekaju} other {čeka}} baš vas`,
  "home.roomMessages": `u [sobi {room}] ima ${NEW_MESSAGES}`,
  "home.personWrites": "piše vam [{name}]",
  "home.namedRoomMessages": `u sobi [„{room}”] ima ${NEW_MESSAGES}`,
  "home.lastAnd": "a",
  "home.quiet": "{since} je bilo mirno.",
  "home.quietNow": "Ovde je sada mirno.",

  "home.welcome": "Dobro došli.",
  "home.welcome.named": "Dobro došli, {name}.",
  "home.welcome.room": "Vaša soba je [{room}].",
  "home.welcome.noRoom": "Ljudi koje možete da pitate su [ovde].",
  "home.first": "Tri prva koraka",
  "home.first.profile": "Recite ko ste",
  "home.first.profile.text":
    "Oblast u kojoj radite, mesto i oko čega možete da pomognete. Tako vas ljudi nalaze.",
  "home.first.room": "Javite se u sobi",
  "home.first.room.text":
    "Dovoljna je jedna rečenica. Svi u sobi prošli su kroz isti ciklus ili kroz njega prolaze.",
  "home.first.people": "Nađite nekog ko zna",
  "home.first.people.text": "Ljude možete da tražite po oblasti kulture, mestu i temi oko koje rado pomažu.",

  "home.announcement": "Objava tima",
  "home.announcement.read": "Označi kao pročitano",
  "home.waiting": "pitanje upućeno vama",
  "home.waiting.days":
    "{count, plural, =0 {stiglo danas} one {čeka # dan} few {čeka # dana} other {čeka # dana}}",
  "home.waiting.from": "{cycle} ciklus",
  "home.waiting.answer": "Odgovori",
  "home.waiting.all": "Sva pitanja",

  "home.threads": "Razgovori",
  "home.threads.start": "Započni razgovor",
  "home.threads.all": "Svi razgovori",
  "home.threads.empty": "Ovde još nema razgovora. Vaš može biti prvi.",
  "home.tabs": "Koji razgovori",
  "home.tabs.new": "Novo za vas",
  "home.tabs.new.empty": "Sve je pročitano. Uživajte u tišini.",
  "home.tabs.following": "Pratim",
  "home.tabs.following.empty":
    "Razgovori koje pratite stajaće ovde. Počnite od onog u kom imate šta da kažete.",
  "home.tabs.fields": "Moje oblasti",
  "home.tabs.fields.empty":
    "U vašim oblastima još nema razgovora. Ako ih niste izabrali, to se radi na profilu.",
  "home.tabs.unanswered": "Bez odgovora",
  "home.tabs.unanswered.empty": "Svako pitanje ima bar jedan odgovor.",
  "home.older": "Prikaži starije",
  "home.newer": "Prikaži novije",
  "home.thread.unread": "Nepročitano:",
  "home.thread.new": "{count, plural, one {nov} few {nova} other {novih}}",
  "home.thread.replies": "{count, plural, one {odgovor} few {odgovora} other {odgovora}}",
  "home.thread.starts": "Temu otvara: {name}",
  "home.thread.asks": "Pita: {name}",
  "home.thread.answers": "Odgovara: {name}",

  "home.aside": "Ovih dana",
  "home.next": "Na redu",
  "home.next.all": "Svi događaji",
  "home.next.empty": "Sledeći događaj još nije zakazan. Javićemo.",
  "home.rooms": "U sobama",
  "home.rooms.all": "Sve sobe",
  "home.rooms.new": "{count, plural, one {# nova poruka} few {# nove poruke} other {# novih poruka}}",
  "home.rooms.empty": "Soba se otvara kada vas tim upiše u ciklus.",
  "home.rooms.silent": "Prva poruka u sobi ostaje zapamćena.",
  "home.rooms.here":
    "{count, plural, =0 {Sada nema nikoga.} one {# osoba je sada tu} few {# osobe su sada tu} other {# osoba je sada tu}}",
  "home.failed": "Nije stiglo. Pokušajte ponovo.",
} as const;

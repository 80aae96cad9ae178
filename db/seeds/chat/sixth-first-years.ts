import { any, type ChatSnippet, f, m, mentee, mentor, staff } from "./chat-seed";
import { talk } from "./talk";

/** The sixth, regional cycle: the room opens after the programme has ended, and people keep in touch. */
export const sixthFirstYears: ChatSnippet[] = [
  talk(
    "opet-zajedno",
    1012.5,
    { a: staff(f), b: mentee(f), c: mentee(m), d: mentor(any), e: mentee(any) },
    `
    a: Šesti ciklus ima svoju sobu! Bez linka, bez lozinke sastanka, bez „vidite li moj ekran”.
    b+4: Vidimo li mi tvoj ekran?
    c+1: Uključi mikrofon.
    d+9: Nevjerovatno, ista ekipa, isti redoslijed šala.
    e+3 en: I had to look up “redoslijed”. Good to be back in a room where I learn a word a day.
    b+2: Sarajevo se javlja, kiša, tramvaj, sve po planu.
    c+12: Rijeka isto, samo bez tramvaja.
    a+5: Podgorica, Zagreb, Mostar, živi ste?
    d+20: Cetinje živo. Magla, naravno.
    e+2 en: Counting four countries and one kind of weather.
    `,
  ),
  talk(
    "grant-rijec",
    988.2,
    { a: mentee(m), b: mentee(f), c: mentor(f) },
    `
    a m: Dobio sam prvi put kao nositelj projekta. Ne kao partner, kao nositelj. Tresem se.
    b+3: BRAVO! Jesi li pisao bez ikoga?
    a+2 m: Pisao sam ja, a čitali ste svi redom, tako da ne znam što znači „bez ikoga”.
    c+30: Sad polako: prvo ugovor, pa slavlje, pa opet ugovor.
    a+4: Može slavlje između dva čitanja.
    c+2: Dopušteno.
    `,
  ),
  talk(
    "rijeka-beograd-put",
    951.6,
    { a: mentee(f), b: mentee(any), c: mentee(any) },
    `
    a: Ima li netko iskustvo s prijevozom slika preko dvije granice? Četrnaest komada, ništa vrijedno osim meni.
    b+12: Ima. Popis u tri primjerka, fotografija svake slike i neka vozač ima broj telefona nekoga tko se budi noću.
    c+4: I ne piši „bez vrijednosti”. Piši stvarnu, makar malu, inače kreću pitanja.
    a+3: Znači malu ali ponosnu.
    b+1: Tako nekako i mi prelazimo granice.
    `,
  ),
  talk(
    "susret-mostar",
    903.4,
    { a: mentee(m), b: mentee(f), c: mentee(any), d: mentee(f), e: mentor(m) },
    `
    a: Zovem vas u Mostar. Ne kao program, kao ljude. Prvi vikend poslije Bajrama, spavanje kod mene i kod komšija.
    b+2 f: Ja sam već rekla da sam slobodna, prije nego što sam pogledala kalendar.
    c+9: Dolazim ako ima tko ide iz Zagreba.
    d+6: Ja idem preko Sarajeva, autobus u podne. Čuvam mjesto kod prozora i desno od sebe.
    e+40 m: Mentor pita smije li i on. Prošli put sam zakasnio na zajedničku fotografiju.
    a+1: Smije, uz uslov da dođe dan ranije i čeka fotografiju.
    e+3: Donosim vino iz Istre i štap za slikanje.
    `,
  ),
  talk(
    "poslije-mostara",
    899.3,
    { a: mentee(f), b: mentee(any), c: mentee(m) },
    `
    a f: Nisam spavala, nisam ništa radila, i najpametnija sam bila u zadnjih godinu dana.
    b+5: Na mostu u tri ujutro si objasnila cijelu kulturnu politiku jednom psu.
    a+1: Pas je imao primjedbe.
    c+14: Hvala vam što ste došli. Kod komšije je ostala jedna jakna i dvije svađe, obje riješene.
    `,
  ),
  talk(
    "open-call-translation",
    842.7,
    { a: mentee(any), b: mentee(f), c: mentor(any) },
    `
    a en: I am translating our open call. How do you say “kustoski rad” so that nobody thinks of a museum guard?
    b+6 en: “Curatorial work”, and in the first sentence say what the person will actually do on a Tuesday.
    c+15 en: Tuesday test should be in every call.
    a+2 en: On a Tuesday they will carry chairs. I leave that for the interview.
    b+1 en: No! Chairs first, honesty sells.
    `,
  ),
  talk(
    "tisina-i-pitanje",
    735.5,
    { a: mentee(m), b: mentee(any), c: mentor(f) },
    `
    a m: Ovdje je dugo bilo tiho, pa da ja prekinem: promijenio sam posao. Iz ustanove u udrugu.
    b+50: Naopako od svih! Kako je?
    a+8: Manje sastanaka, više stolica koje nosim sam.
    c+120: Čestitam. Kad prođe prvih sto dana napišite što vas je iznenadilo, to se brzo zaboravi.
    a+3: Upisano u kalendar, dan sto prvi.
    `,
  ),
  talk(
    "dan-sto-prvi",
    631.8,
    { a: mentee(m), b: mentor(f) },
    `
    a: Dan sto prvi. Iznenadilo me koliko ljudi je čekalo da ih netko pita.
    b+75: Sačuvajte tu rečenicu.
    `,
  ),
  talk(
    "podcast-kuhinja",
    588.4,
    { a: mentee(f), b: mentee(m), c: mentee(any) },
    `
    a f: Pokrenula sam podkast. Snimam u ormaru, između kaputa. Zvuk je savršen, leđa nisu.
    b+4: Šaljem ti jastuk kao gost prve epizode.
    a+1: Primljen si, pod uslovom da stane u ormar.
    c+20: Prva epizoda na https://example.org/ormar, preslušano dvaput, plakalo se jednom.
    b+2: Na kom mjestu?
    c+1: Kad zazvoni telefon a ona kaže „to je mama, neka zvoni”.
    `,
  ),
  talk(
    "montenegro-festival",
    521.2,
    { a: mentee(f), b: mentee(any), c: mentee(m), d: mentor(m) },
    `
    a: Festival na Cetinju traži dvoje ljudi za koordinaciju, tri sedmice, plaćeno. Iznos piše u oglasu, ne stidimo se.
    b+2: Hvala što piše iznos!
    c+16 m: Prijavio sam se. Ako me uzmu, ko zna gdje se na Cetinju jede poslije ponoći?
    a+4: Kod mene.
    d+60: Ja sam iz žirija, dakle od sada ne čitam ovu sobu do petka.
    c+1: Najčestitija poruka godine.
    `,
  ),
];

import { any, type ChatSnippet, f, m, mentee, mentor, staff } from "./chat-seed";
import { talk } from "./talk";

/** The running cycle: from the kick-off to the first workshops. */
export const seventhFirstWeeks: ChatSnippet[] = [
  talk(
    "soba-je-otvorena",
    119.5,
    { a: staff(f), b: mentee(m), c: mentee(f), d: mentor(any), e: mentee(any) },
    `
    a: Dobro jutro svima! Ovo je soba sedmog ciklusa. Ovde smo svi: mentiji, mentorke, mentori i nas dvoje iz tima.
    a+2: Prvo pitanje je najlakše: odakle putujete i čime?
    b+9 m: Iz Novog Pazara, autobusom u 5:40. Krenuo sam već jednom tim autobusom, preživeću.
    c+4: Ja iz Skoplja, kolima. Imam dva slobodna mesta od Niša.
    e+3 en: Hi all, from Tirana. My Serbian is enough for ordering coffee, the rest in English if you don’t mind.
    a+1 en: Of course. English is at home here, and there is interpretation at the kick-off.
    d+16: Ja dolazim peške, radim dve ulice dalje. Nosim doručak za one iz autobusa.
    b+1: Već imamo mentorku ili mentora godine, a nismo ni počeli.
    c+2: Ko ulazi u Nišu neka piše do večeras, stajem kod stare fabrike.
    e+40 en: Question: is the dinner on the first evening formal?
    a+5 en: Shoes are formal enough.
    `,
  ),
  talk(
    "posle-uvodnog",
    117.3,
    { a: mentee(f), b: mentee(m), c: mentee(f), d: mentor(m), e: staff(any) },
    `
    a f: Stigla kući. Glava mi je kao posle festivala, ali onog dobrog.
    b+6 m: I ja sam stigao. Spavao sam do Kragujevca.
    c+3 f: Meni je najviše ostalo ono pitanje „šta ćete prestati da radite”. Spremila sam se na spisak ciljeva, a dobila spisak odustajanja.
    d+11: To pitanje mi je nekad postavila moja mentorka, pa ga poklanjam dalje.
    b+2: Može kao slogan za majicu.
    e+8: Beleške s table su na [example.org/uvodni](https://example.org/uvodni). Fotografije stižu čim svi potvrde da smeju.
    a+4: Potvrđujem za sebe, samo ne onu s kolačem.
    c+1: Baš tu s kolačem molim za godišnji izveštaj.
    e+2: Kolač ostaje u poverljivosti para.
    d+15: Neka. Svaki dobar odnos ima nešto što se ne sme objaviti.
    `,
  ),
  talk(
    "ko-je-zaboravio-sal",
    116.6,
    { a: staff(f), b: mentee(any), c: mentee(m) },
    `
    a: U sali su ostali: jedan sivi šal, punjač, sveska s cvetovima i jedna cipela. Da, jedna.
    b+3: Sveska je moja!! Hvala nebesima.
    c+20 m: Punjač je moj. Za cipelu ne znam ništa, a i da znam ne bih rekao.
    a+2: Sveska i punjač idu poštom. Cipela dobija svoju policu.
    b+1: Pepeljuga Zapadnog Balkana
    `,
  ),
  talk(
    "prvi-sastanak",
    111.4,
    { a: mentee(f), b: mentee(m), c: mentee(f), d: mentor(f), e: mentee(any) },
    `
    a: Sutra imam prvi sastanak s mentorom i ne znam šta da ponesem. Biografiju? Kolače? Krizu?
    b+4: Krizu sigurno. Kolače ako stigneš.
    c+3 f: Moj je bio juče. Šetale smo sat i po i nisam izvadila svesku nijednom.
    d+10: Iz drugog ugla: meni je najlakše kad menti dođe s jednim pitanjem. Ne s deset. S jednim koje ga žulja.
    a+2: A ako žulja mene a ne znam zašto?
    d+3: To je to pitanje.
    e+25 en: Ours was on Zoom and we both forgot about the clocks. I waited an hour, very calm, very early.
    b+1 en: Which clocks?
    e+2 en: My mentor is in London. I wrote 6, meaning my 6. Now we both write the zone.
    c+4: Dobra navika. Ja stalno mešam kad neko kaže „po našem”.
    a+1: Javljam kako je prošlo. Ako se ne javim, dobro je prošlo.
    `,
  ),
  talk(
    "kako-je-proslo",
    110.2,
    { a: mentee(f), b: mentee(m) },
    `
    b: I?
    a+12 f: Dobro je prošlo. Pričala sam dvadeset minuta bez daha, a on je pitao samo: „A ko vam je rekao da to morate sami?”
    b+1: uf
    a+1: Da. Uf.
    `,
  ),
  talk(
    "refleksija-prva",
    104.7,
    { a: staff(f), b: mentee(m), c: mentee(f), d: mentee(f) },
    `
    a: Podsetnik: do nedelje refleksija posle prvog sastanka. Pet pitanja, najduže pola sata. Čitamo samo mi iz tima.
    b+30 m: jel moze glasovna poruka? ja sam pisao tri puta i tri puta obrisao
    a+3: Može. Samo recite datum na početku.
    c+5 f: Meni je četvrto pitanje teško. „Šta niste rekli?” Pa zato što nisam htela ni ovde.
    d+2: Možeš da napišeš samo „jednu stvar”. I to je odgovor.
    a+2: Tačno tako. Refleksija je za vas, nama je samo znak da ste živi.
    b+15: poslato. dvanaest minuta i jedan pas u pozadini
    a+4: Pas ima dobre uvide.
    `,
  ),
  talk(
    "vozom-za-ns",
    101.1,
    { a: mentee(any), b: mentee(any), c: mentee(f) },
    `
    a: jel neko ide sutra vozom za ns
    b+6: ja idem u 8:15, cuvam ti mesto
    a+1: super, nosim kafu
    c+22: ima li mesta za jos jednu i jedan veliki koncertni plakat
    b+2: plakat ide gore, ti sedis do prozora
    c+1: dogovoreno. plakat je 100x70, cisto da znate
    `,
  ),
  talk(
    "prva-radionica",
    97.6,
    { a: staff(any), b: mentee(f), c: mentee(m), d: mentee(f), e: mentee(m) },
    `
    a: Radionica o pisanju predloga je u četvrtak od 10 do 16. Ponesite jedan pasus koji vas je sramota.
    b+3: Samo jedan?
    c+2: Ja nosim ceo konkurs od prošle godine. Odbijen, naravno.
    d+7: Да ли може и текст на енглеском? Мој партнер чита само то.
    a+4: Може, радимо на оба језика.
    e+9 m: Ja sam svoj pasus pročitao naglas psu. Otišao je u drugu sobu.
    b+1: Pas je recenzent broj dva.
    c+1: Recenzenti uvek odu u drugu sobu.
    d+5: Ко долази аутом из Подгорице, а има место?
    e+3: Ja polazim u pet ujutru. Mesta ima, razgovora nema do Zlatibora.
    d+1: Савршено.
    `,
  ),
  talk(
    "posle-pisanja",
    96.3,
    { a: mentee(f), b: mentee(m), c: mentee(f), d: mentee(any) },
    `
    a f: Izbacila sam iz predloga reči „inovativno”, „sinergija” i „platforma”. Ostala su dva pasusa od šest.
    b+2 m: Ja sam izbacio „međutim” na jedanaest mesta. Moj tekst se stalno svađao sam sa sobom.
    c+5: Meni je pomoglo ono „objasnite baki koja je radila u fabrici”. Moja baka jeste radila u fabrici, pa sam je zvala.
    a+1: Pa šta kaže?
    c+1: Rekla je: „A ko će to da čisti posle?” U budžet dodajem čišćenje.
    d+6: Baka u savetodavni odbor.
    b+12: Ako neko hoće da razmenimo tekstove, čitam jedan nedeljno, vraćam s tri pitanja.
    d+2: Šaljem sutra. Dve strane, ništa strašno.
    `,
  ),
  talk(
    "language-of-the-room",
    92.5,
    { a: mentee(f), b: mentee(f), c: mentor(any), d: mentee(m) },
    `
    a en: Honest question. Should I write in English here or does it make everybody switch?
    b+4 en: Write as you like. I answer in Serbian if I am on the tram, in English if I have both hands.
    c+9 en: As the oldest in the room: I read slowly in either, so no hurry.
    d+3: Ja sve čitam, a pišem kako stignem. Razumemo se, to je glavno.
    a+2 f: Hvala! To sam znala da napišem :)
    b+1: Odlično! Kafa i „hvala”, fali ti samo „polako”.
    a+1 en: I have learned “polako” on the first day. It was about the projector.
    `,
  ),
];

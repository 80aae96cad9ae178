import { cyrillic, english, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** What work costs and how it is written down. */
export const feeThreads: ThreadSeed[] = [
  {
    key: "honorar-za-koncepciju",
    kind: "question",
    form: "any",
    language: "sr-Latn",
    field: "visual-arts",
    topics: ["fees-contracts", "negotiation"],
    title: "Honorar za kustosku koncepciju: od čega krećete?",
    body: "Galerija pita za moju cenu, a ja nemam s čim da uporedim. Da li računate po danu, po izložbi ili po procentu budžeta?",
    ageDays: 52,
    replyPace: "days",
    acceptedReply: 0,
    replies: [
      latin.f(
        `Po danu, pa tek onda pretvorim u cenu izložbe. Postupak koji koristim već šest godina:

1. Popišem faze: istraživanje, razgovori s umetnicima, tekst, postavka, otvaranje, vođenja, izveštaj.
2. Uz svaku napišem dane. Pošteno, ne onako kako bih volela.
3. Množim sa dnevnicom. Dnevnicu dobijem ovako: koliko mi treba godišnje da živim normalno, podeljeno sa 130. Toliko dana godišnje stvarno naplatim, ostatak odu pripreme, mejlovi i bolovanje.
4. Dodam porez i doprinose i napišem **bruto**, velikim slovima.

Kad sam to prvi put uradila, iznos je bio duplo veći od onog koji sam do tada tražila, i tri dana nisam smela da pošaljem ponudu. Galerija je odgovorila: „Odlično, hvala što ste razložili.” Polovina cene je u tome što druga strana vidi *šta* kupuje. Ako nemaju toliko, ne spuštajte dnevnicu, nego zajedno brišite faze: može bez kataloga, može s jednim vođenjem umesto tri.`,
        { by: "same-field" },
      ),
      latin.m(
        "Procenat budžeta sam probao i ne preporučujem. Čim štampa poskupi, vi ste „skuplji” a radite isto, a kad skinu katalog, vi ste jeftiniji a radite više jer nešto mora da ga zameni. Fiksni iznos po fazama je dosadniji, ali sam otkad sam prešao na njega prestao da na sastancima navijam protiv štamparije. I galeriji je lakše: zna šta plaća i onda kad se ukupan budžet promeni dvaput za mesec dana.",
      ),
      plain.any("podeljeno sa 130... upravo mi je to objasnilo poslednjih pet godina zivota"),
      latin.any(
        "Jedno pitanje: da li prvu ponudu šaljete s prostorom za spuštanje ili odmah pravu cenu? Imam utisak da galerija očekuje malo cenkanja.",
        { by: "author" },
      ),
      latin.any(
        "Pravu. U kulturi se svi poznaju i priča o tome ko je spustio za trećinu putuje brže od kataloga. Umesto cenkanja nudim izbor: manja, srednja i puna verzija, svaka s cenom. Ljudi skoro uvek uzmu srednju i osećaju se kao da su oni odlučili. Meni je to trajalo godinama da shvatim: ne prodaje se popust, prodaje se jasnoća.",
        { by: "mentor", mentionsPrevious: true },
      ),
      latin.f(
        "Pitajte i ko snosi produkciju umetničkih radova. Jednom sam potpisala odličan honorar, pa ga potrošila na ramove jer „to je valjda u koncepciji”. Nije. Sad u ponudi imam rečenicu *cena ne obuhvata produkciju, transport i osiguranje radova*. Isto važi za put: ako umetnik živi u drugom gradu, neka unapred piše ko ga plaća. Jedan ormar prepun ramova kasnije, to mi je najdraža rečenica u karijeri.",
      ),
      latin.any(
        "Poslato: tri verzije, bruto, s rečenicom o ramovima. Uzeli su srednju. Kao po udžbeniku. Hvala vam, ovo ću pamtiti duže od izložbe.",
        { by: "author" },
      ),
    ],
  },
  {
    key: "ugovor-za-radionicu",
    kind: "question",
    form: "any",
    language: "sr-Latn",
    field: "literature",
    topics: ["fees-contracts", "freelance-status"],
    title: "Ugovor o delu ili autorski ugovor za radionicu?",
    body: "Vodim radionicu pisanja, tri popodneva, biblioteka nudi oba. Šta ste vi birali i šta je na kraju ostalo posle poreza?",
    ageDays: 88,
    replyPace: "days",
    acceptedReply: 2,
    replies: [
      latin.f(
        "Birala sam autorski kad radionica ima moj program i materijal koji ostaje (skripta, zbornik), a ugovor o delu kad držim nečiji gotov program. Razlika u mom slučaju bila je oko petine neto iznosa, ali zavisi od toga da li ste već osigurani po drugom osnovu. Kod mene jesam, kod koleginice nije, pa smo za isti posao i isti bruto dobile različit novac. Obe smo mislile da je ona druga bolje pregovarala.",
        { by: "same-field" },
      ),
      plain.m(
        "ja sam gledao samo ko ima manje papira i zeznuo se. pitajte knjigovodju, jedan sat kosta manje od greske",
      ),
      latin.any(
        `Ne odgovaram kao pravnica ni kao pravnik, nego kao neko ko ove ugovore potpisuje s druge strane, u biblioteci. Kod nas redosled pitanja izgleda ovako:

- **Da li nastaje autorsko delo?** Program radionice, tekst, snimak predavanja. Ako da, autorski ima smisla i treba u ugovoru *imenovati* to delo.
- **Da li ste u radnom odnosu, u penziji ili u statusu samostalnog umetnika?** Od toga zavisi koje doprinose plaća ustanova, i to je razlog što dvoje ljudi sa istim bruto iznosom dobiju različit neto.
- **Koji su normirani troškovi?** Za različite vrste autorskih dela različiti su procenti i povremeno se menjaju. Zato ne verujte ciframa s foruma, pa ni mojim.

Zamolite računovodstvo biblioteke da vam pre potpisa pošalje **obračun za obe varijante**. To je posao od deset minuta i imaju program za to. I tražite da u ugovoru piše neto iznos, sa svim obavezama na teret naručioca. Tada vas promena procenata ne pogađa.

Za tri popodneva radionice s vašim programom meni autorski izgleda prirodnije, ali neka presudi obračun.`,
        { by: "mentor" },
      ),
      latin.any(
        "Obračun su poslali za sat vremena. Autorski, razlika nije ogromna ali pokriva put. Neto je upisan u ugovor. Hvala svima, naročito za rečenicu da ne verujem ciframa s foruma, na forumu.",
        { by: "author", mentionsPrevious: true },
      ),
      latin.m(
        "Za arhivu, ako neko ovo čita za godinu dana: dobio sam od poreske pitanje tri godine posle jedne takve radionice. Spasio me je jedan list papira, program potpisan i s datumom. Čuvajte program.\n\nOd tada posle svake radionice slikam i tablu na kojoj piše šta smo radili, s datumom. Traje tri sekunde, a inspektorki se slika table dopala više od potpisa.",
      ),
      cyrillic.f(
        "Чувам и списак полазника и две фотографије. Нисам никад морала да их покажем, али спавам боље.",
      ),
    ],
  },
  {
    key: "prevod-za-katalog",
    kind: "question",
    form: "any",
    language: "sr-Latn",
    field: "literature",
    topics: ["fees-contracts", "negotiation"],
    title: "Prevod za katalog: kako računate stranu?",
    body: "Naručilac broji reči, ja brojim karaktere, razlika je petina iznosa. Koje pravilo pišete u ponudu?",
    ageDays: 190,
    replyPace: "days",
    acceptedReply: 1,
    replies: [
      latin.m(
        "1.800 karaktera sa razmacima, i to na *prevedenom* tekstu. Izgubio sam jednom ozbiljan novac jer nisam napisao na kom tekstu se broji: engleski je bio kraći za osminu.\n\nOtkad to piše u ponudi, pregovori traju kraće. A kad naručilac insistira na rečima, pošaljem mu obračun po oba pravila za jednu istu stranu, i onda biramo zajedno. Nije bio nijedan koji se naljutio, samo jedan koji se začudio.",
        { by: "same-field" },
      ),
      latin.f(
        "U ponudu pišem četiri podatka: jedinicu (1.800 karaktera s razmacima), na kom se tekstu broji, šta se radi sa nepunom stranom (zaokružujem na pola) i šta **nije** uključeno: legende, bibliografija, druga lektura, unos izmena posle preloma. Otkad sam dodala to četvrto, katalozi su se čudesno skratili. Za legende i imena naplaćujem po satu, jer jedna legenda od pet reči nekad traži pola sata traženja kako se slikar zaista preziva.",
        { by: "same-field" },
      ),
      plain.any(
        "a naruciocu koji broji reci kazem: moze, 250 reci po strani. uglavnom izadje isto, a on je zadovoljan jer je ispalo po njegovom",
      ),
      latin.any(
        "Legende po satu! Imam katalog sa 140 legendi i do sada ih računam kao tekst, što znači da ih u stvari poklanjam. Menjam ponudu večeras.",
        { by: "author" },
      ),
      english.any(
        "Same here, from the other language: captions by the hour, everything else by the standard page of the target text. And I ask for the layout PDF once, before I invoice. Catalogue designers cut sentences in half with great confidence. That single request has saved more of my evenings than any clause about deadlines.",
        { by: "abroad" },
      ),
    ],
  },
  {
    key: "cross-border-fees",
    kind: "question",
    form: "any",
    language: "en",
    field: "policy-management",
    topics: ["fees-contracts", "freelance-status", "public-speaking"],
    title: "Cross-border fees for online talks: gross, net, tax",
    body: "Two invitations, two countries, two very different forms. How do you word the offer so nobody is surprised?",
    ageDays: 4,
    replyPace: "days",
    replies: [],
  },
];

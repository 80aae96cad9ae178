import { cyrillic, english, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** Saying no, coming back, and being home by half past seven. */
export const wellbeingThreads: ThreadSeed[] = [
  {
    key: "cetvrti-besplatan-panel",
    kind: "discussion",
    form: "m",
    language: "sr-Latn",
    field: "media-criticism",
    topics: ["burnout-wellbeing", "negotiation", "fees-contracts"],
    title: "Kako reći „ne” četvrtom besplatnom panelu ove godine",
    body: "Tema je lepa, ljudi su dragi, honorara nema. Voleo bih rečenicu koja ne zatvara vrata.",
    ageDays: 6,
    replyPace: "hours",
    replies: [
      latin.f(
        "Moja rečenica, provežbana pred ogledalom: „Hvala na pozivu, tema mi je bliska. Ove godine imam dva mesta za neplaćene nastupe i oba su popunjena; javite se u januaru ili s honorarom, radujem se i jednom i drugom.” Dva mesta sam izmislila pre tri godine. U međuvremenu su postala istina. Niko se nikada nije naljutio, a troje ih je zaista i došlo s honorarom.",
      ),
      latin.any("„Ne mogu, ali znam ko bi to radio odlično i ko naplaćuje.” Radi u oba smera."),
      latin.m(
        "Pitaj ih prvo: ko je na panelu plaćen? Ne zajedljivo, stvarno pitaj. Jednom sam otkrio da su plaćeni moderator, sala, ozvučenje i ketering, a da smo besplatni samo nas četvoro zbog kojih su ljudi došli. Organizatorka se iskreno zbunila i sledećeg dana našla iznos. Nije bio velik, ali je bio jednak za sve. Od tada to pitam uvek, i pitam pre nego što pogledam temu.",
      ),
      latin.m(
        "„Januar ili honorar” ulazi u moj rečnik od danas. Nisam ni pomislio da pitam ko jeste plaćen. Sad me je malo strah odgovora.",
        { by: "author", mentionsPrevious: true },
      ),
      plain.f(
        "ja sam na strani panela, organizujem ih. molim vas PITAJTE za honorar. kad pet ljudi pita, ja imam argument za upravu. kad niko ne pita, u budzetu pise nula jer je i prosle godine pisala nula i nemojte da se izvinjavate dok pitate. napisite iznos, ja ga samo prekopiram u tabelu i borim se za njega, to mi je posao",
      ),
      latin.any(
        `> kad niko ne pita, u budžetu piše nula jer je i prošle godine pisala nula

Ovo treba uramiti. Dodajem iz prakse: ako zaista nema novca, tražite nešto što ima vrednost za *vas*: snimak, transkript, dva besplatna mesta za mlađe kolege, večeru sa gošćom iz inostranstva. I kažite to naglas kao cenu, ne kao želju. Odnos se time ne kvari; kvari se kad dođete ljuti.`,
        { by: "mentor" },
      ),
      cyrillic.any("Из искуства: ко се наљути на љубазно „не”, није хтео вас него попуњену столицу."),
      latin.m(
        "Izveštaj: poslao sam pitanje, našli su honorar. Mali, jednak za sve. Idem na četvrti panel i prvi put mi nije teško.",
        { by: "author" },
      ),
    ],
  },
  {
    key: "sagorevanje-posle-festivala",
    kind: "discussion",
    form: "f",
    language: "sr-Latn",
    field: "music",
    topics: ["burnout-wellbeing", "event-production", "leadership"],
    title: "Sagorevanje posle festivala: kako se vraćate?",
    body: "Prošle su tri nedelje, a ja još odgovaram na poruke u ponoć. Šta vam je stvarno pomoglo, osim saveta da se odmorim?",
    ageDays: 75,
    replyPace: "days",
    replies: [
      latin.m(
        "Pomogao mi je lekar. Kažem to prvo jer sam i sam mesec dana mislio da je to „samo umor”, a bila je štitna žlezda. Ako traje, proverite krv. Tek posle toga filozofija.\n\nI još nešto mi je pomoglo, glupo a tačno: vratio sam se u termin u kom nemam nikakvu ulogu. Otišao sam na tuđi koncert, stao u poslednji red i nisam znao ko je zadužen za kablove. Prvi put posle godina slušao sam muziku.",
      ),
      latin.f(
        `Produciram festivale dvanaest godina i tri puta sam pregorela, svaki put drugačije, pa ću napisati duže.

Prvi put sam mislila da treba da **odem na more**. Otišla sam i tamo odgovarala na poruke, samo s peskom u telefonu. Drugi put sam dala otkaz, pa ga povukla. Treći put sam, po savetu svoje mentorke, uradila nešto mnogo manje: napisala sam spisak *svega što je ostalo otvoreno*. Ispalo je 41 stavka. Račun za šator, zahvalnica volonterki koja je otišla bez pozdrava, svađa s tehnikom, kutija majica u hodniku preko koje se svakog jutra saplićem.

Shvatila sam da me ne umara festival nego to što nije završen. Telo ne razlikuje „poslednje veče” od „poslednjeg računa”. Od tada festival kod nas ima **dan posle dana**: deset dana nakon zatvaranja cela ekipa se nađe na četiri sata, plaćeno, sa spiskom. Zatvaramo ono što može, delimo ono što ne može, a za ostatak glasno kažemo „ovo više ne radimo”. Onda ručak. Kutija majica je otišla u vatrogasni dom i tamo ih, verujte, nose.

Što se ponoći tiče, pomogla mi je sitnica. Poslovne poruke sam preselila u drugi program, koji nije na telefonu. Prvih pet dana ruka je sama tražila ikonicu. Šestog više nije. Niko od ljudi koji su pisali u ponoć nije primetio razliku, jer su i oni pisali samo da bi skinuli s grudi.

I još nešto, teže. Kad sam prestala da odgovaram noću, ispalo je da polovinu poruka nisam morala ni danju da rešavam ja. Imam dvoje divnih ljudi koji su čekali da im to prepustim, a ja sam to zvala „brigom o timu”. Nije bila briga. Bila je navika da budem neophodna. Odmor je počeo onog dana kad sam im dala spisak i otišla po hleb bez telefona.

Ako sada nemate snage ni za spisak, počnite od tri stavke, rukom, na poleđini nekog plakata. Plakata, pretpostavljam, imate.`,
        { by: "same-field" },
      ),
      latin.f(
        "Čitam vašu poruku drugi put i plačem u kuhinji, na lep način. Kod mene je 33 stavke, prebrojala sam sad. Kutija majica takođe postoji. Zakazujem dan posle dana za četvrtak.",
        { by: "author", mentionsPrevious: true },
      ),
      plain.m(
        "mali trik: automatski odgovor i kad NISTE na odmoru. kod mene pise: citam poruke radnim danom od 10 do 16, ako gori zovite. za tri godine zvao je jednom vatrogasac i bio je u pravu\n\nnajteze je bilo prvih mesec dana, imao sam utisak da ce se sve srusiti. nije. srusila se samo moja ideja da sam nezamenljiv",
      ),
      english.any(
        "What helped me was doing something with a visible end. I repainted one door. It took a weekend, it was finished, nobody evaluated it. A festival never looks finished; a door does.\n\nAnd tell the team what you are doing, even if it is a door. Mine came to look at it, we drank coffee on the stairs, and that was the first meeting in months without an agenda.",
        { by: "abroad" },
      ),
      latin.any(
        "Kao neko ko vodi timove van kulture: kod nas posle velikog projekta *niko* ne sme da zakaže novi sastanak dve nedelje, i to pravilo važi najpre za upravu. Ljudi se ne odmaraju kad im kažete da se odmore. Odmore se kad vide da se odmarate vi. Zato prvo pitanje ne bi trebalo da glasi kako da se odmori tim, nego ko prvi ide na odmor i ko to objavljuje svima. Neka to bude najviša funkcija u zgradi.",
        { by: "mentor" },
      ),
      latin.f(
        "Posle četvrtka: od 33 stavke ostalo je šest. Spavala sam deset sati. Majice ima i naš vatrogasni dom.",
        { by: "author" },
      ),
    ],
  },
  {
    key: "roditeljstvo-i-vecernji-termini",
    kind: "discussion",
    form: "any",
    language: "sr-Latn",
    field: "performing-arts",
    topics: ["parenting-work", "audience-development"],
    title: "Roditeljstvo i večernji termini",
    body: "Otvaranja su u osam, vrtić u pola osam ujutru. Da li je neko uspeo da pomeri vreme programa i šta je na to rekla publika?",
    ageDays: 134,
    replyPace: "days",
    replies: [
      latin.f(
        "Pomerila sam otvaranja izložbi na subotu u 12, s idejom da probam tri puta. Publike je isto, samo je druga: došli su roditelji s kolicima, penzioneri i komšije, a otpao je deo „naših” koji u podne spava. Kritičari su se bunili mesec dana. Sad im se dopada jer stignu na ručak. Ne bih se vraćala na staro ni za duplo veću gužvu.",
      ),
      latin.m(
        "Otac troje dece ovde. Pre vremena programa treba pomeriti vreme *sastanaka*. Sedam uveče je kod nas bilo jedino vreme za sastanak jer „tada svi mogu”. Svi osim onih s decom, ali mi nismo dolazili pa se nismo ni računali. Predložio sam 9.15, odmah posle vrtića. Prošlo je bez glasanja. Otkad se sastajemo ujutru, sastanci traju četrdeset minuta, jer svi imaju kuda posle. Večeri su ostale za predstave i za uspavljivanje.",
      ),
      latin.f(
        "Čuvanje dece u foajeu za vreme predstave, jednom mesečno, dve studentkinje pedagogije i tepih. Računala sam da će koštati mnogo; koštalo je manje od cveća za premijeru. Karte za to veče se rasprodaju prve. Obavezno proverite osiguranje i saglasnosti, i odredite gornju granicu broja dece. I napišite jasno da čuvanje nije pozorište za decu, inače će vam doći i bez roditelja u sali. Desilo se.",
        { by: "same-field" },
      ),
      plain.any(
        "a mi smo probali da pocnemo u 18 i niko nije stigao s posla. 19h sa zavrsetkom do 20:30 je kod nas zlatna sredina. najvaznije je napisati kad se zavrsava, zbog bebisiterke",
      ),
      latin.any(
        "Ideja sa tepihom me je oborila. Ko potpisuje saglasnost i koliko ste dece primali najviše? Naš foaje ima stepenište koje mami.",
        { by: "author" },
      ),
      latin.f(
        "Najviše dvanaestoro, od tri godine naviše, jedan papir po porodici sa telefonom sedišta u sali. Stepenište smo zatvorile kulisom iz stare predstave: šuma, s vukom. Nijedno dete nije pokušalo da prođe pored vuka.\n\nSaglasnost smo prepisale od dečjeg igrališta i dale pravnici da je skrati. Sad ima osam redova i svi je pročitaju, što je, koliko sam shvatila, prvi takav slučaj u njenoj karijeri.",
        { mentionsPrevious: true },
      ),
    ],
  },
];

/** The page for visitors. What is said of the programme comes from its public pages. */
export default {
  "landing.title": "Zajednica Kreativnog mentorstva",
  "landing.description":
    "Krug je zajednica programa Kreativno mentorstvo: ljudi koji rade u kulturi pitaju jedni druge, odgovaraju i ostaju u vezi.",

  "landing.headline": "Neko je već prošao putem kojim idete.",
  "landing.intro":
    "Kreativno mentorstvo od 2012. godine spaja ljude na početku života u kulturi s ljudima koji znaju gde pod škripi. Posle sedam ciklusa oni i dalje razgovaraju. Ovde.",
  "landing.signIn": "Prijavi se",
  "landing.enter": "Uđi u Krug",
  "landing.about": "O programu",
  "landing.note": "Učešće je besplatno za mentije. U Krug se ulazi s pozivom.",
  "landing.constellation":
    "Svaka tačka je osoba, svaka linija godina razgovora. Mentija: {mentees}, mentorki i mentora: {mentors}, ciklusa: {cycles}.",

  "landing.scene":
    "Kustoskinja iz Novog Sada pita kako da posetioci smeju da dodirnu predmete. Do večeri odgovaraju konzervatorka, pisac drama i direktorka festivala iz drugog grada.",
  "landing.scene.note": "Tako izgleda jedan dan u Krugu. Razgovore vide samo ljudi iz programa.",

  "landing.programme": "O programu",
  "landing.programme.start":
    "Ideja je nastala u jesen 2011. godine: neformalna grupa ljudi iz kulture i obrazovanja primetila je da je svaki njihov gost nekada imao mentora ili mentorku. Godinu dana kasnije počeo je prvi program mentorstva za buduće lidere u kulturi u Srbiji.",
  "landing.programme.sum":
    "Do oktobra 2022. kroz program je prošlo 300 ljudi u 150 parova, uz više od dve hiljade sati mentorskih razgovora i više od sedamdeset radionica, okruglih stolova i studijskih putovanja.",
  "landing.programme.pairs":
    "Mentiji rade u umetnosti, nasleđu, kreativnim industrijama i medijima. Mentorke i mentori često dolaze spolja: iz preduzeća, diplomatije, nauke i obrazovanja, i rade bez naknade. Lični razvoj važi isto koliko i profesionalni.",
  "landing.programme.regional":
    "Program je počeo u Beogradu, a danas okuplja ljude iz velikih gradova i malih mesta. Šesti ciklus je okupio četiri zemlje, sedmi ceo Zapadni Balkan.",

  "landing.fields": "Dvanaest oblasti, jedan krug",
  "landing.fields.people": "{count, plural, one {# osoba} few {# osobe} other {# osoba}}",

  "landing.year": "Kako teče godina",
  "landing.year.1.when": "Na početku",
  "landing.year.1.title": "Prijavljujete se",
  "landing.year.1.text":
    "Poziv traje dve do tri nedelje. Formular se popunjava odjednom, a posle sledi razgovor. Učešće je besplatno.",
  "landing.year.2.when": "Zatim",
  "landing.year.2.title": "Spajamo parove",
  "landing.year.2.text":
    "Najpre biramo mentije, a onda prema njihovim ciljevima tražimo mentorku ili mentora. Obično je to dvadeset pet parova.",
  "landing.year.3.when": "Dvanaest meseci",
  "landing.year.3.title": "Srećete se",
  "landing.year.3.text":
    "Par se nalazi jednom mesečno, na sat ili dva. Svakog meseca je i radionica, a na polovini dvodnevni susret svih.",
  "landing.year.4.when": "Posle",
  "landing.year.4.title": "Ostajete",
  "landing.year.4.text":
    "Soba vašeg ciklusa ostaje otvorena. Pitate, odgovarate, a jednog dana i sami vodite nekoga.",

  "landing.voices": "Šta ljudi kažu",
  "landing.voice.1": "Po savet se dolazi, a ostaju ljudi koje smem da pozovem nedeljom.",
  "landing.voice.1.role": "menti trećeg ciklusa, rad u izdavaštvu",
  "landing.voice.2": "Od mentija učim više nego od žirija. Mentiji pitaju dvaput.",
  "landing.voice.2.role": "mentorstvo u prvom i četvrtom ciklusu, pozorišna režija",
  "landing.quoted": "„{words}”",
  "landing.voices.note": "Izjave u ovom prikazu su izmišljene, kao i svi ljudi u njemu.",

  "landing.open": "Otvoreno za sve",
  "landing.open.talks": "Javni razgovori i okrugli stolovi",
  "landing.open.talks.text": "Ulaz je slobodan uz prijavu. O novcu, radu i publici u kulturi.",
  "landing.open.network": "Mreža mentora",
  "landing.open.network.text":
    "Mentorke i mentori mogu da se prijave u svako doba godine, iz bilo koje struke.",
  "landing.open.rules": "Pravila zajednice",
  "landing.open.rules.text": "Kako razgovaramo u Krugu i šta ostaje u mentorskom paru.",

  "landing.supporters": "Ko ovo omogućava",
  "landing.supporters.text":
    "Program je neprofitan i besplatan za mentije zahvaljujući podršci iz privatnog, javnog i civilnog sektora.",
  "landing.supporters.names":
    "Podržavaju nas: Fondacija Dud, Fabrika papira Jasen, Kuća susreta Ovčar, Zadužbina Lenke Tasić i Centar za drugu zemlju.",
  "landing.supporters.note": "Nazivi u ovom prikazu su izmišljeni.",
  "landing.contact": "Pišite timu: {email}",
} as const;

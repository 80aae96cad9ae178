import type { ReplyBook } from "../short-replies";

/** Neighbours, strength, ways of a working life, and what fits everywhere. */
export const livingReplies: Record<"community" | "wellbeing" | "career" | "general", ReplyBook> = {
  community: {
    latin: {
      any: [
        "Prvo kafa, pa projekat. Kod nas obrnuto nije uspelo nijednom.",
        "Nađite jednu osobu kojoj svi veruju i pitajte nju šta treba. Vrlo brzo ćete odbaciti pola plana.",
        "Dolazite i kad nema programa. To se pamti.",
        "Pustite ljude da nešto donesu sa sobom. Onaj ko donese stolicu, ostane da sedi.",
        "Kod nas je kolač rešio više od tri dopisa.",
        "Lepo je što ovo delite, u izveštajima se ove stvari nikad ne vide.",
        "Ostavite im ključ. Tek tada prostor postane njihov, i tek tada ga čuvaju.",
        "Ne obećavajte ništa što zavisi od nekog trećeg. U malom mestu se obećanja broje.",
        "Neka prvi uspeh bude sitan i vidljiv: klupa, tabla, jedno popodne.",
        "Pitajte ih posle šta bi sami promenili i zapišite tačno njihovim rečima.",
      ],
      f: [
        "Najviše sam naučila od žena koje su rekle da nemaju šta da kažu, pa pričale dva sata.",
        "Ja sam prvih mesec dana samo slušala i to je bio najkorisniji deo projekta.",
        "Pogrešila sam kad sam odmah donela anketu. Drugi put sam donela pitu.",
      ],
      m: [
        "Došao sam s planom, otišao sa spiskom telefona. Spisak i danas radi.",
        "Bio sam uveren da znam šta mladi hoće. Hteli su utičnice i da ih pustimo na miru.",
      ],
    },
    plain: {
      any: [
        "bravo, samo pazite da ne izgorite vi pre nego sto se oni zagreju",
        "mesna zajednica obicno ima salu za koju niko ne zna, pitajte sekretara",
      ],
      f: ["kod nas su bake preuzele sve i ja sam presrecna, sad samo nosim stolice"],
    },
    cyrillic: {
      any: [
        "Ко дође два пута, тај је домаћин. Дајте му одмах неки мали посао.",
        "Полако. Код нас је поверење стигло тек треће зиме, али је стигло.",
      ],
      m: ["Радио сам у три села и у сваком ме је на крају учио домар. Тражите домара."],
    },
    english: {
      any: [
        "Start with what people already do together and ask if you may join. It saves a year.",
        "We stopped calling it a workshop and called it Tuesday. Attendance doubled.",
        "Thank you for sharing this, including the untidy parts.",
      ],
    },
  },
  wellbeing: {
    latin: {
      any: [
        "Niste jedini, ovde nas ima mnogo koji isto to pitamo u sebi. Dobro je da je neko pitao naglas.",
        "Jedna granica, mala i dosledna. Kod mene je to telefon u drugoj sobi od devet uveče.",
        "Pitajte se šta bi se stvarno desilo da to ne uradite. Obično vrlo malo.",
        "Tražite pomoć ranije nego što mislite da smete. Ljudi vole da budu pitani.",
        "Posao u kulturi nema kraj, pa ga morate izmisliti sami. Kod nas je to petak u tri.",
        "Ako potraje, razgovor sa stručnom osobom vredi više od svih naših saveta zajedno.",
        "Šaljem podršku. I predlog: ove nedelje otkažite jednu stvar, bilo koju.",
        "Šetnja s nekim ko nije iz struke. Dosadno zvuči, a radi.",
        "Zapišite sve što ste uradili ovog meseca. Spisak je uvek duži nego što mislimo.",
        "Dogovorite se s kućom kao s partnerom na projektu: ko, kad i šta ako zapne.",
      ],
      f: [
        "Ja sam to shvatila tek kad me je dete pitalo da li živim na poslu. Od tada zatvaram računar u pet.",
        "Godinama sam govorila „samo još ovo”. Sad kažem „sutra” i svet stoji.",
        "Bila sam na istom mestu prošlog proleća. Prođe, ali tek kad nešto stvarno skinete sa spiska.",
      ],
      m: [
        "Mislio sam da sam nezamenljiv, pa sam dobio grip. Sve je prošlo odlično bez mene.",
        "Meni je pomoglo da jedno veče nedeljno budem samo publika. Zaboravio sam bio kako to izgleda.",
      ],
    },
    plain: {
      any: [
        "drzite se! i spavajte, to je najjeftinija kulturna politika",
        "kod nas je pomoglo pravilo bez poruka posle 20h, prvih nedelju dana tesko posle divota",
      ],
      m: ["ja sam uzeo dve nedelje i nista se nije srusilo, cak su me docekali sa tortom"],
    },
    cyrillic: {
      any: [
        "Одмор није награда за завршен посао, него његов део. Мени је требало двадесет година да то прочитам на свом зиду.",
        "Хвала што пишете искрено. Овде бар нико неће рећи „само се опусти”.",
      ],
      f: ["Почела сам да уписујем слободно поподне у календар као састанак. Нико га још није померио."],
    },
    english: {
      any: [
        "You are allowed to do this at eighty per cent. Nobody but you knows what a hundred looked like.",
        "Pick one thing that can simply stay undone, and tell somebody you have picked it.",
        "I have no advice, only company: same here, same week.",
      ],
    },
  },
  career: {
    latin: {
      any: [
        "Zapišite šta vam u ovom trenutku nikako ne sme nedostajati. Ostalo su pregovori.",
        "Pitajte troje ljudi koji su to već prošli, i to one koji su se i predomislili.",
        "Jedan mali probni korak pre velikog: mesec dana, jedan projekat, jedan nastup.",
        "Vežbajte naglas, pred nekim ko sme da vas prekine.",
        "Ne mora odmah cela odluka. Dovoljan je sledeći razgovor.",
        "Iz iskustva: više vredi jedna osoba koja zna kako radite nego deset preporuka.",
        "Napišite sebi pismo s datumom i otvorite ga za pola godine. Čudo je koliko smo u pravu i kad ne znamo.",
        "Dobro pitanje za sledeći susret s mentorkom ili mentorom, baš ovako kako ste ga napisali.",
        "Probajte da nabrojite šta umete, a ne gde ste radili. Izađe sasvim drugi spisak.",
        "Pratim, jer se isto pitam već neko vreme.",
      ],
      f: [
        "Promenila sam posao u četrdesetoj i jedino mi je žao što nisam pitala ranije.",
        "Ja sam se bojala pogrešne odluke, a ispalo je da ih ima više ispravnih.",
        "Mentorka me je pitala šta bih radila da nikome ne moram da objašnjavam. To je pomoglo.",
      ],
      m: [
        "Otišao sam, pa se vratio, i oba puta sam bio u pravu.",
        "Tri puta sam odlagao taj razgovor, a trajao je deset minuta i prošao odlično.",
      ],
    },
    plain: {
      any: [
        "samo napred, najgore sto moze da se desi je da naucite nesto novo",
        "pitajte i one koji su odustali, oni su najiskreniji",
      ],
      f: ["meni je pomoglo da napravim spisak stvari koje vise NECU da radim"],
    },
    cyrillic: {
      any: [
        "Дајте себи рок за одлуку и једног сведока. Без сведока рок не важи.",
        "Страх је користан податак, али није налог.",
      ],
      m: ["Питао сам старијег колегу како је знао. Рекао је: нисам, али сам престао да чекам."],
    },
    english: {
      any: [
        "Describe a good ordinary Tuesday in the new life. If you can, you are closer than you think.",
        "I would ask for a short conversation rather than advice. People open up more.",
        "From a mentor’s chair: the question is already half of the answer.",
      ],
    },
  },
  general: {
    latin: {
      any: [
        "Hvala na ovome, čuvam za kasnije.",
        "Potpisujem svaku reč.",
        "Kod nas slično, samo s manje ljudi i više kafe.",
        "Odlična tema. Predlažem da se za mesec dana javimo ovde s onim što smo probali.",
        "Imamo isto pitanje na dnevnom redu u četvrtak, pa ću preneti šta smo zaključili.",
        "Da li je neko probao suprotno? Uvek me zanima i ta strana.",
        "Možda bi vredelo napraviti kratak zajednički poziv za sve koje ovo muči.",
        "Ovo bi moglo da uđe i u priručnik.",
        "Kratko: da. Duže: uz kafu, kad se vidimo na susretu alumnija.",
        "Zapisano, podvučeno, zalepljeno iznad stola.",
      ],
      f: [
        "Baš sam o ovome ćutala mesecima, hvala što ste počeli.",
        "Prosledila sam celom timu, s molbom da pročitaju pre ponedeljka.",
        "Naučila sam nešto novo, a mislila sam da o tome znam sve.",
      ],
      m: [
        "Došao sam samo da pročitam, ostao da prepišem.",
        "I ja sam mislio da smo jedini s tim pitanjem. Lako mi je.",
      ],
    },
    plain: {
      any: ["hvala puno, bas mi je trebalo", "+1, kod nas potpuno ista prica"],
      f: ["sacuvala sam ovo, javljam kad probamo"],
    },
    cyrillic: {
      any: [
        "Хвала, јасно и корисно.",
        "Код нас се то решавало годинама, а решило за једно поподне кад смо сви сели за исти сто.",
        "Читам пажљиво и памтим.",
      ],
      f: ["Управо сам ово препричала колегиници, па се и она придружује."],
    },
    english: {
      any: [
        "Saving this one, thank you.",
        "Please write again when you know how it ended. We rarely hear the ending.",
        "Same question here, different alphabet.",
        "Could somebody from a bigger team say how it looks on their side?",
        "This is the most useful thing I have read this week, and I read two manuals.",
        "We tried something close to this. Happy to compare notes in a message.",
        "I agree with most of it and will argue about the rest in person.",
      ],
    },
  },
};

import type { ReplyBook } from "../short-replies";

/** Money, contracts, partners abroad. */
export const meansReplies: Record<"funding" | "fees" | "abroad", ReplyBook> = {
  funding: {
    latin: {
      any: [
        "Kod nas je presudio jedan telefonski poziv pre predaje. Pitajte, ljudi s druge strane uglavnom žele da uspete.",
        "Čuvajte sve verzije tabele, s datumom u imenu. Za šest meseci će vam trebati baš ona pretposlednja.",
        "Rezerva od pet odsto, pa makar je zvali drugačije. Bez nje nijedan naš projekat nije stigao do kraja.",
        "Najbolje uložen sat u celom projektu bio je sat s knjigovotkinjom pre nego što smo bilo šta potrošili.",
        "Pratim temu, i nas ovo čeka na jesen.",
        "Pišite kao da čita umoran čovek u četvrtak popodne. Obično tako i bude.",
        "Od tri pokušaja nama je uspeo tek treći, a tekst je bio najkraći do tada.",
        "Mali iznos koji stigne na vreme vredi više od velikog koji kasni. Planirajte tok novca, ne samo zbir.",
        "Neka neko van struke pročita pre slanja. Ako ne ume da prepriča, neće umeti ni komisija.",
        "Kad vas odbiju, tražite obrazloženje. Nama su ga poslali i bilo je korisnije od dve obuke.",
      ],
      f: [
        "I ja sam na tome zapela prošle godine. Pomoglo mi je da prvo napišem izveštaj, pa tek onda predlog.",
        "Radila sam u jednoj komisiji: čitamo budžet pre opisa, i tu se obično sve vidi.",
        "Tražila sam manje nego što mi treba, dobila tačno to i kajala se celu godinu. Tražite pošteno.",
      ],
      m: [
        "Pogrešio sam jednom u zbiru i izgubio bodove na formalnosti. Od tada tabelu proverava neko ko je nije pravio.",
        "Ja bih pre slanja pozvao nekoga ko je već dobio podršku. Niko meni nije odbio da podeli svoju prijavu.",
      ],
    },
    plain: {
      any: [
        "obavezno procitajte uputstvo do kraja, kod nas je najvaznija recenica bila u fusnoti",
        "hvala na temi, bas smo sad u tome do guse",
      ],
      f: ["meni je pomoglo sto sam pitala one koji su prosli prosle godine, poslali su mi celu prijavu"],
    },
    cyrillic: {
      any: [
        "Кад је тешко објаснити чему новац служи, обично није проблем у новцу него у идеји. Вратите се корак назад.",
        "Хвала на отворености, о овоме се код нас прича само шапатом.",
      ],
      f: ["Научила сам да најпре питам шта није дозвољено, па тек онда маштам. Уштеди недеље."],
    },
    english: {
      any: [
        "Ask what they funded last year and read two of those projects. It tells you more than the guidelines.",
        "We keep a one-page story of where the money went. It has convinced more people than any logo.",
        "Following this closely; we are at the same point and slightly behind schedule.",
      ],
    },
  },
  fees: {
    latin: {
      any: [
        "Sve pismeno, makar to bio mejl od tri rečenice. Pamćenje je najskuplja stavka.",
        "Uvek pišem neto i bruto, jedno ispod drugog. Od tada nema iznenađenja ni na jednoj strani.",
        "Jedan sat s pravnikom pre potpisa košta manje od jednog meseca posle.",
        "Kod nas je rešilo to što smo tražili rok plaćanja u danima, a ne „po završetku”.",
        "Ovo bi trebalo da bude predmet na fakultetu. Hvala što pitate javno.",
        "Pazite na sitnicu: ko snosi put i smeštaj. Često piše, ali na drugom mestu.",
        "Niko se ne ljuti na jasno pitanje. A ako se naljuti, bolje je da to saznate pre potpisa.",
        "Iskustva su nam vrlo različita, pa svakako proverite i kod knjigovođe i kod nekoga iz iste branše.",
        "Imamo obrazac koji koristimo godinama, javite se u poruku, rado delimo.",
        "Lakše je pregovarati u ime nekog drugog. Zamislite da tražite za koleginicu i cena se sama ispravi.",
      ],
      f: [
        "Ja sam prvu pravu cenu izgovorila gledajući u prozor. Prošla je bez pitanja.",
        "Naučila sam da ćutim pet sekundi pošto kažem iznos. To je najteži deo posla.",
        "Potpisala sam jednom bez čitanja, jer su bili dragi. I dalje su dragi, ali sad čitam.",
      ],
      m: [
        "Dugo sam se stideo da pitam kad stiže uplata. Sad pitam u prvom razgovoru i svima je lakše.",
        "Radio sam i po satu i paušalno. Paušalno je mirnije, ali samo ako se zapiše broj izmena.",
      ],
    },
    plain: {
      any: [
        "citajte clan o raskidu, njega svi preskacu a samo on je bitan kad zagusti",
        "proverite to i u poreskoj, kod nas su na salteru bili ljubazniji nego sto pise na forumima",
      ],
      m: ["ja sam trazio avans 30 posto i dobio iz prve, a godinama nisam smeo ni da pitam"],
    },
    cyrillic: {
      any: [
        "Код мене у свакој понуди стоји и шта није укључено. Тај део се чита најпажљивије.",
        "Прописи се мењају, па одговоре старије од годину дана читајте као приповетке.",
      ],
      m: ["Тражио сам измену једне једине реченице у уговору и добио је. Вреди питати."],
    },
    english: {
      any: [
        "Put the date of payment in the first paragraph, not the last. It changes the whole conversation.",
        "Rules differ a lot between countries, so check with someone local, but do ask. Silence is always the expensive option.",
        "I add one line about who owns the result. It has never been refused and it has been needed twice.",
      ],
    },
  },
  abroad: {
    latin: {
      any: [
        "Pitajte za nekoga ko je već bio tamo. Deset minuta razgovora vredi više od celog sajta.",
        "Računajte i troškove kod kuće za to vreme, oni ne odu s vama.",
        "Vize i papiri su kod nas trajali duže od samog boravka. Krenite odmah.",
        "Ponesite nešto malo iz svog kraja. Kod nas je tegla ajvara otvorila vrata koja pismo nije.",
        "Najbolje veze nastale su u kuhinji, ne na otvaranju. Ostanite dan duže ako možete.",
        "Pre puta se dogovorite šta donosite nazad i kome to pokazujete. Posle se zaboravi.",
        "Dobar partner se prepozna po tome koliko brzo odgovori na dosadan mejl.",
        "Odlična prilika, samo pitajte za osiguranje i ko ga plaća.",
        "Držim palčeve! Javite kako je bilo, i ono što nije bilo dobro.",
        "Ima nas ovde nekoliko sa sličnim iskustvom, možemo i na kratak poziv jedne večeri.",
      ],
      f: [
        "Otišla sam na mesec dana i tek tamo shvatila šta radim ovde. Preporučujem svima bar jednom.",
        "Meni je bilo važno da unapred znam ko me čeka na stanici. Tražila sam ime i broj, i dobila.",
        "Vratila sam se s pola plana i dva dobra prijatelja, što je verovatno bio pravi plan.",
      ],
      m: [
        "Prijavljivao sam se pet puta pre nego što sam prošao. Peto pismo je bilo najkraće.",
        "Ja sam prvo otišao na tri dana o svom trošku, samo da vidim ljude. Posle je sve išlo lakše.",
      ],
    },
    plain: {
      any: [
        "ako nekom treba prevoz do aerodroma pisite, cesto idemo kombijem i ima mesta",
        "pazite na vremensku zonu kad je rok, mi smo jednom zakasnili tacno sat vremena",
      ],
      f: ["ja sam isla s detetom i bilo je moguce, samo treba odmah da se kaze i trazi drugi krevet"],
    },
    cyrillic: {
      any: [
        "Напишите им кратко и питајте једну ствар. На дуга писма нам нико није одговорио.",
        "Из иностранства се најбоље види шта је код куће добро. Срећно!",
      ],
      f: ["Ишла сам без знања језика и снашла се цртајући. Понесите оловку."],
    },
    english: {
      any: [
        "Happy to talk about how it works on our side of the border; send me a message.",
        "Ask for the daily schedule before you say yes. It tells you what they think your work is.",
        "Leave two empty days at the end. Everything that lasted for us began on those.",
      ],
    },
  },
};

import type { ReplyBook } from "../short-replies";

/** Audiences, production, heritage, media. */
export const makingReplies: Record<"audiences" | "production" | "heritage" | "media", ReplyBook> = {
  audiences: {
    latin: {
      any: [
        "Pitajte pet ljudi koji nisu došli. Njihov odgovor je obično jednostavniji od naših pretpostavki.",
        "Kod nas je pomerilo brojke to što neko stoji na vratima i kaže dobar dan.",
        "Probajte tri meseca isto, pa tek onda menjajte. Publici treba vremena da se navikne.",
        "Napišite tačno kad se završava i kako se stiže. Zvuči sitno, a mnogima je presudno.",
        "Dovedite jednu grupu koja će posle dovesti drugu. Ostalo je strpljenje.",
        "Brojke beležite od prvog dana, i onda kad su tužne.",
        "Najviše smo naučili sedeći u publici i gledajući u ljude, a ne u binu.",
        "Odlično pitanje. Kod nas se ispostavilo da je problem bio u stepeništu, a ne u programu.",
        "Neka prvi susret bude kratak. Ljudi se vraćaju tamo gde su poželeli još.",
        "Deca su najstroža i najbolja komisija, pustite njih da prva probaju.",
      ],
      f: [
        "Godinama sam mislila da nas ljudi ne vole, a oni prosto nisu znali da sme da se uđe.",
        "Zvala sam telefonom jednog po jednog i došla je polovina. To nijedna kampanja nije uspela.",
        "Ja sam sela za kasu jedno popodne i sve mi je postalo jasno.",
      ],
      m: [
        "Bio sam protiv ranijeg termina, a onda je sala prvi put bila puna. Povlačim sve.",
        "Probao sam da program prvo ispričam komšiji. Ono što on nije razumeo, izbacio sam iz najave.",
      ],
    },
    plain: {
      any: [
        "kod nas radi plakat u pekari i nista drugo, probano sve",
        "pitajte i cuvare i ljude na ulazu, oni znaju vise od svih anketa",
      ],
      m: ["ja sam uveo caj posle programa i odjednom su svi imali vremena da ostanu"],
    },
    cyrillic: {
      any: [
        "Прво један корак, једна рампа, једна столица више. Људи примете.",
        "Нама је помогло да исти човек дочекује публику сваке недеље. Лице је најбољи плакат.",
      ],
      f: ["Питала сам ученике шта би променили и добила списак који смо за месец дана испунили."],
    },
    english: {
      any: [
        "Count the people who turn round at the door. That number taught us more than the tickets.",
        "We asked three regulars to bring somebody new and paid for the coffee. Cheapest campaign ever.",
        "Small, steady and at the same hour every week. It took us a year and then it worked.",
      ],
    },
  },
  production: {
    latin: {
      any: [
        "Sve što može da se spakuje dan ranije, spakujte dan ranije. Ostalo će se ionako pokvariti ujutru.",
        "Plan na jednoj strani, odštampan, kod svakoga u džepu. Telefon se isprazni u pola osam.",
        "Jedna osoba odlučuje, svi ostali to znaju. Kod nas je to rešilo pola problema.",
        "Upoznajte domara pre direktora. Ozbiljno.",
        "Ostavite sat vremena kad niko ništa ne radi. Taj sat će vam spasti veče.",
        "Produžni kablovi, traka, baterije i voda. Sve drugo može da se pozajmi.",
        "Napravite kratku belešku odmah sutradan, dok još boli. Za godinu dana ćete biti zahvalni sebi.",
        "Prostor obiđite u isto doba dana kad će biti program. Svetlo, buka i parking nisu isti ujutru.",
        "Javite i kako je ispalo, retko saznamo kraj priče.",
        "Imamo sličnu tabelu i spisak opreme, pišite pa šaljemo.",
      ],
      f: [
        "Zapisivala sam tri godine ko šta nosi i na kraju je od toga nastao najbolji dokument u kući.",
        "Ja sam jednom zaboravila ključ i od tada ga nosim oko vrata. Bez šale.",
        "Naučila sam da pohvalim tehniku pre, a ne posle. Sve ide lakše.",
      ],
      m: [
        "Vozio sam kombi i vodio binu, i oba posla traže isto: krenuti ranije.",
        "Prošao sam kroz isto prošle sezone. Pomoglo je što smo probu napravili bez publike, ali sa gašenjem svetla i svim ostalim.",
      ],
    },
    plain: {
      any: [
        "proverite osigurace u zgradi pre nego sto ukljucite rasvetu, mi smo zamracili pola ulice",
        "dogovor sa salom obavezno na papiru, ljudi se menjaju a papir ostaje",
      ],
      f: ["ja sam nosila rezervni plan u dzepu i bas tad nije trebao, tako da nosite"],
    },
    cyrillic: {
      any: [
        "Најбољи план је онај који може да спроведе и неко ко га није писао.",
        "Ручак за екипу у тачно време решава више од сваког састанка.",
      ],
      m: ["Једном сам прескочио генералну пробу због штедње. То је била најскупља уштеда у каријери."],
    },
    english: {
      any: [
        "Write down who has the keys. Every story of ours that went wrong starts with the keys.",
        "Do a short call with everybody two days before, fifteen minutes, cameras off, only questions.",
        "We share our checklist with anyone who asks, just send a message.",
      ],
    },
  },
  heritage: {
    latin: {
      any: [
        "Zapišite odakle znate ono što znate. Za deset godina to će vredeti više od samog podatka.",
        "Tri kopije, dva mesta, jedna van zgrade. Ostalo je ukus.",
        "Bolje sto predmeta opisanih do kraja nego hiljadu napola.",
        "Kod nas su najviše pomogli penzionisani radnici. Znaju i čemu služi i kome je smetalo.",
        "Ne žurite s čišćenjem, prvo snimite stanje kakvo jeste.",
        "Zovite lokalnu školu, deca vole da traže i umeju da pitaju starije.",
        "Divno je da se neko time bavi. Rado bismo videli i kad ne bude gotovo.",
        "Imena fajlova kratka i bez kvačica, sve ostalo u tabelu. Platili smo tu lekciju.",
        "Pitajte komšije, polovina naše zbirke je bila u dve garaže.",
        "Napravite mali uzorak od dvadeset komada, pa tek onda odredite pravila za sve.",
      ],
      f: [
        "Radila sam sličan popis i najviše vremena mi je odnelo odlučivanje, a ne snimanje.",
        "Našla sam najvrednije stvari u kutiji na kojoj je pisalo „razno”. Otvorite je prvu.",
        "Ja bih počela od onoga što propada najbrže, pa makar bilo najdosadnije.",
      ],
      m: [
        "Nasledio sam zbirku bez ijednog opisa i mesecima pio kafu sa starijim kolegama. To je bio opis.",
        "Snimao sam kod prozora, uz sivi karton, i ispalo je bolje nego u studiju.",
      ],
    },
    plain: {
      any: [
        "odlicno, samo nemojte lepak i traku, molim vas u ime svih konzervatora",
        "imamo slicnu zbirku u susednom gradu, hajde da uporedimo tabele",
      ],
      f: ["ja sam uz svaki predmet snimila i kratku pricu telefonom, to sad svi najvise vole"],
    },
    cyrillic: {
      any: [
        "Бележите и оно што не знате. Празно поље је поштеније од погађања.",
        "Ако треба помоћ око старог рукописа, ту смо, читамо и нечитко.",
      ],
      f: ["Пописивала сам петком поподне, по двадесет комада, и за две године је било готово."],
    },
    english: {
      any: [
        "Describe first, scan later. We did it the other way round and still regret it.",
        "Could you share the table once it is ready? We would happily use the same columns.",
        "The people who gave the objects should see the result first. It brought us three more boxes.",
      ],
    },
  },
  media: {
    latin: {
      any: [
        "Jedna dobra fotografija i jedna rečenica koju neko može da prepriča. Sve ostalo je dodatak.",
        "Pišite kao da zovete prijatelja, a ne kao da otvarate izložbu.",
        "Kod nas najviše čitaju ono što objavimo posle, s imenima i slikama ljudi koji su došli.",
        "Lokalni radio i dalje čuda radi. Pozovite ih telefonom, obraduju se.",
        "Bolje jedna mreža koju stvarno vodite nego četiri koje venu.",
        "Dodajte opis slika i titlove odmah, posle nikad nema vremena.",
        "Pustite nekoga iz publike da napiše najavu. Ispadne kraće i tačnije.",
        "Pre svega datum, mesto, cena. Pola najava koje dobijem to nema.",
        "Ovo mi treba baš danas, hvala što ste otvorili temu!",
        "Sopstveni sajt i spisak adresa, to je jedino što je zaista vaše.",
      ],
      f: [
        "Novinarka sam i priznajem: čitam naslov i prvu rečenicu. Stavite sve tu.",
        "Prestala sam da objavljujem svaki dan i niko nije primetio, osim mene koja sam se naspavala.",
        "Ja sam vežbala najave na mami. Kad ona pita kad počinje, tekst je dobar.",
      ],
      m: [
        "Snimao sam godinama telefonom i niko se nije žalio na sliku, samo na zvuk. Kupite mikrofon.",
        "Napravio sam jednu tabelu objava za ceo mesec i odjednom imam slobodne vikende.",
      ],
    },
    plain: {
      any: [
        "manje teksta na plakatu, molim vas kao neko ko ga cita iz autobusa",
        "logo u vektoru i svima lakse, i stamparu i vama",
      ],
      m: ["ja sam pitao publiku odakle su culi za nas, pola je reklo od komsije. toliko o algoritmu"],
    },
    cyrillic: {
      any: [
        "Кратко, тачно и са лицем на слици. Код нас друго не ради.",
        "Не заборавите оне који читају крупна слова. Има их више него што мрежа показује.",
      ],
      m: ["Читао сам најаве наглас пре слања и скратио их за пола. Препоручујем."],
    },
    english: {
      any: [
        "Show it to somebody who owes you nothing and watch where their eyes stop.",
        "One message, one picture, one place to click. Every time we added a second, both got weaker.",
        "I would love to see a before and after. These things are hard to learn from advice alone.",
      ],
    },
  },
};

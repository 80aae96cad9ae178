import { cyrillic, latin, plain } from "./say";
import type { ThreadSeed } from "./thread-seed";

/** Access, libraries and neighbourhoods. */
export const accessThreads: ThreadSeed[] = [
  {
    key: "titlovi-i-audio-opis",
    kind: "question",
    form: "any",
    language: "sr-Cyrl",
    field: "film",
    topics: ["accessibility", "photo-video"],
    title: "Титлови и аудио-опис: одакле почети?",
    body: "Имамо четири кратка филма и мало новца. Да ли прво титлови за глуве или аудио-опис, и ко то код нас ради добро?",
    ageDays: 110,
    replyPace: "days",
    replies: [
      cyrillic.f(
        "Прво титлови, јер их можете урадити сами и одмах користе највише људи: глувима и наглувима, али и онима који гледају у аутобусу. Само нека буду прави титлови за глуве: ко говори, који звук се чује, каква је музика. „Врата шкрипе” је понекад цео обрт. Радила сам шест филмова и највише времена оде на скраћивање, не на куцање.",
        { by: "same-field" },
      ),
      cyrillic.any(
        "Колико знакова по реду и колико секунди? И да ли музику описујете осећањем („тужна музика”) или инструментом („виолончело, споро”)?",
        { by: "author", mentionsPrevious: true },
      ),
      cyrillic.f(
        "До 37 знакова, два реда, најмање секунда и по. Музику описујем инструментом и кретањем, а осећање остављам гледаоцу. Кад сам питала публику на пробној пројекцији, један господин ми је рекао: „Немојте ми говорити да је тужно, пустите ме да сам закључим.” Од тада музику остављам на миру, а трошим знакове на кораке, врата и телефоне, јер се радња код нас углавном тамо и крије.",
        { mentionsPrevious: true },
      ),
      cyrillic.m(
        "За аудио-опис: почните од једног филма, оног са највише тишине. Снимао сам опис код куће, са ћебетом преко главе, и испало је пристојно. Најважније је да текст пре снимања чује бар двоје слепих људи и да им то платите као сваку стручну редактуру. Њихове примедбе су ми скратиле текст за трећину. И филм ми је после тога био бољи и без описа.",
      ),
      latin.any(
        "Dodajem iz bioskopa: javite unapred, na svim objavama, koja projekcija ima titl a koja opis, i ko dočekuje ljude na ulazu. Prva naša pristupačna projekcija imala je sve osim publike, jer to niko nije znao. Drugi put smo pozvali jedno udruženje mesec dana ranije, obezbedili pratnju od stanice i ostavili vreme za razgovor posle filma. Došlo je 27 ljudi i razgovor je trajao duže od filma.",
      ),
    ],
  },
  {
    key: "cetrdeset-prijava",
    kind: "discussion",
    form: "any",
    language: "sr-Cyrl",
    field: "museums-heritage",
    topics: ["young-audiences", "institutions"],
    title: "Четрдесет пријава за дечју радионицу, а нас двоје",
    body: "Не желимо да одбијамо децу. Да ли сте радили у две смене, са родитељима или са средњошколцима као помоћницима?",
    ageDays: 60,
    replyPace: "days",
    replies: [
      cyrillic.f(
        "Са средњошколцима, и не бих то мењала ни да нас је десет. Пре тога смо имале два сата обуке: како се чучне да разговараш са дететом, кад се зове одрасли, шта се не снима телефоном. За волонтерске сате школа им признаје потврду. Двоје их је после уписало библиотекарство, што сматрам нашим највећим успехом и њиховом највећом грешком.",
        { by: "same-field" },
      ),
      cyrillic.m(
        "Две смене по двадесеторо, 10 и 11.30, исти програм. Пробао сам једну смену од 38 и после тога сам два дана говорио шапатом.\n\nРазмак од пола сата није за децу него за нас: прозори, вода, столице и један кратак разговор о томе шта није радило. Друга група зато увек добије бољу радионицу, што прва још није открила.",
      ),
      latin.f(
        "Roditelje da, ali sa ulogom. Kad sam ih samo pustila da sede, krojili su umesto dece. Kad sam im dala sopstveni sto i sopstveni zadatak, zaboravili su na decu za tri minuta, a deca na njih. Na kraju izložimo i jedno i drugo, bez imena, i pogađa se ko je šta pravio. Jedan otac je ostao još sat vremena da završi svog zmaja.",
      ),
      cyrillic.any(
        "Узимамо две смене и четворо гимназијалаца. Родитељски сто чувамо за мајски термин, кад буде могло у дворишту. Хвала вам од четрдесеторо!",
        { by: "author" },
      ),
      plain.any(
        "i lista cekanja, molim vas, sa brojem telefona. uvek otkaze petoro u zadnji cas, a roditelji sa liste dotrce za deset minuta",
      ),
    ],
  },
  {
    key: "access-check",
    kind: "question",
    form: "any",
    language: "en",
    field: "museums-heritage",
    topics: ["accessibility", "touring"],
    title: "Access check for a travelling exhibition",
    body: "Three towns, three buildings with stairs. I need a checklist for touch, sound and seating before we sign.",
    ageDays: 1,
    replyPace: "days",
    replies: [],
  },
  {
    key: "dve-mesne-zajednice",
    kind: "discussion",
    form: "f",
    language: "sr-Latn",
    field: "education-community",
    topics: ["community-work", "project-management"],
    title: "Radionice u dve mesne zajednice: posle prve nedelje",
    body: "Došlo je više baka nego mladih i odlično je. Delim šta smo promenili u rasporedu i šta bih sad uradila drugačije.\n\n- termin s 18 na 10 h, zbog pijace i serije\n- stolice s naslonom\n- umesto prezentacije, sto s predmetima\n- pozivala bih po imenu, ne plakatom",
    ageDays: 230,
    replyPace: "days",
    replies: [
      latin.m(
        "„Zbog pijace i serije” je najpreciznija analiza publike koju sam pročitao ove godine. Kako ste došli do imena, ko vam je otvorio prva vrata?",
        { by: "same-field" },
      ),
      latin.f(
        "Patronažna sestra i gospodin koji čita strujomere. Njih dvoje znaju svaku kapiju. Prvo sam išla u opštinu i dobila spisak udruženja od kojih polovina ne postoji, a onda mi je sestra rekla: „Sedi u auto.” Za jedno popodne smo obišle dvanaest kuća. Sad imam spisak koji nijedna kancelarija nema, a u svaku kuću se vraćam bar na kafu, i kad nema projekta. Bez toga sledeće godine ne bi bilo ni vrata ni imena.",
        { by: "author", mentionsPrevious: true },
      ),
      plain.f(
        "bake su kod nas preuzele projekat do trece nedelje. ja sam dosla da drzim radionicu o pricama iz sela, a one su me naucile da pravim rezance i usput ispricale sve. snimala sam dva sata sa brasnom po telefonu\n\nucionicu smo na kraju vratili skoli i preselili se u kuhinju doma. projekat se u izvestaju i dalje zove radionica pripovedanja a u selu se zove kod rezanaca",
      ),
      latin.any(
        "A mladi? Ne da kvarim, i kod nas ih nema. Probali smo da ih pozovemo kao *plaćene* snimatelje baka, mali dnevni honorar i potvrda za školu. Došlo je šestoro, ostalo četvoro, a najtiši momak je napravio film koji sad ide po festivalima. Bake su mu i publika i uprava. Ključ je, mislim, bio u tome što je on radio nešto *za* njih, umesto da ga neko „uključuje”.",
      ),
      latin.f(
        "Plaćeni snimatelji! Zovem srednju školu sutra. Ako se javi iko, kunem se da ovde pišem nastavak. Za sada nastavljamo utorkom u deset, stolica s naslonom ima još tri.",
        { by: "author" },
      ),
    ],
  },
];

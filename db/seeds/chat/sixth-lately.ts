import { any, type ChatSnippet, f, m, mentee, mentor, staff } from "./chat-seed";
import { talk } from "./talk";

/** The sixth cycle in the last year: fewer words, the same people. */
export const sixthLately: ChatSnippet[] = [
  talk(
    "pet-minuta-price",
    388.3,
    { a: staff(any), b: mentee(f), c: mentee(m), d: mentee(any) },
    `
    a: Tražimo dvoje iz šestog ciklusa da na uvodnom treningu ispričaju kako im je bilo. Pet minuta, bez ulepšavanja.
    b+6 f: Mogu. Pričala bih o mjesecu u kom smo se mentor i ja samo gledali.
    c+3 m: I ja bih mogao, o tome kako sam triput mijenjao cilj i na kraju radio prvi.
    d+10: To dvoje je već cijela drama u dva čina.
    a+2: Uzimamo. Hvala vam!
    `,
  ),
  talk(
    "prevoz-stolica",
    341.9,
    { a: mentee(any), b: mentee(m), c: mentee(f) },
    `
    a: ima li iko u zagrebu kombi na jedan dan, treba prevesti 40 stolica
    b+7: imam prikolicu, 20 stolica odjednom, dva kruga
    a+1: idealno, koliko trazis
    b+2: gorivo i jednu stolicu
    c+5 f: samo da kazem da sam te stolice ja farbala, zuta je moja
    b+1: onda zutu
    `,
  ),
  talk(
    "prvi-put-mentorka",
    296.4,
    { a: mentee(f), b: mentor(any), c: mentee(any), d: staff(f) },
    `
    a f: Pozvali su me da budem mentorka. Ja! Jedva sam prestala da budem menti.
    b+11: Vrijeme je. Menti se ne prestaje biti, samo se dobije još jedna stolica.
    c+2: Žuta?
    a+1 f: Ha! Prihvatila sam.
    d+25: Mi smo se ovdje iza ekrana malo rasplakali, da znate.
    b+4: Jedan savjet: prvih deset minuta ništa ne savjetujte.
    a+3: Zapisano na ruci.
    `,
  ),
  talk(
    "umor-od-prijava",
    251.7,
    { a: mentee(m), b: mentee(f), c: mentor(f), d: mentee(any) },
    `
    a m: Četvrti „nažalost” ove godine. Umoran sam od toga da budem skoro dobar.
    b+4 f: Skoro dobar si samo na papiru. Ja sam bila na tvojoj predstavi.
    d+6: Pošalji mi obrazloženja, ja ih čitam hladno, kao vremensku prognozu.
    c+35: Četiri odbijanja znače četiri predate prijave. Koliko ljudi ih je predalo nula?
    a+9: Hvala. Šaljem obrazloženja, a sebe šaljem na spavanje.
    d+190: Pročitano. U tri od četiri piše isto: „nejasno tko je publika”. To se da popraviti!
    a+40 m: Stvarno piše. Nisam vidio od uvrijeđenosti.
    `,
  ),
  talk(
    "peti-put-je-da",
    164.5,
    { a: mentee(m), b: mentee(f), c: mentee(any), d: mentor(f) },
    `
    a: Peti put je DA!!!
    b+1: AAAAA
    c+2: Publika se pojasnila!
    d+28: Čestitam. Večeras ništa ne planirajte, samo budite zadovoljni.
    a+3 m: Pokušao sam. Traje već sat vremena.
    `,
  ),
  talk(
    "time-in-the-call",
    121.3,
    { a: mentor(any), b: mentee(f), c: mentee(any) },
    `
    a en: The partner call closes 23:59 CET and I am in London, so I have one hour less than I feel I have.
    b+9 en: Good catch. I would have trusted my feelings.
    c+3 en: Sent mine at 22:10 with one typo in the title. It says “pubic space”.
    b+1 en: It will be remembered.
    a+15 en: Write to them, they replace files until the deadline. Ask me how I know.
    c+2 en: I will never ask. Thank you!
    `,
  ),
  talk(
    "trazi-se-akcent",
    87.6,
    { a: mentee(f), b: mentee(m), c: mentee(any) },
    `
    a: Treba mi glas s mora za audio-vodič, dvije minute teksta. Bez glume, samo more.
    b+8: Ja sam s mora, ali glas mi je s kontinenta.
    c+4: Moja nona. Ozbiljno. Ima osamdeset jednu i čita kao sat.
    a+1: Nona!!
    c+70: Nona pristaje, pita samo tko će to slušati.
    a+5: Reci: svi koji dođu na otok i sjednu.
    c+3: Kaže da onda čita sporije.
    `,
  ),
  talk(
    "zapisnik-bez-imena",
    58.2,
    { a: mentee(any), b: mentor(m) },
    `
    a: Smijem li na radionici ispričati nešto što mi je rekao mentor, ako ne kažem tko je?
    b+42: Pitajte ga. Kod mene je odgovor skoro uvijek „da”, ali volim kad me se pita.
    a+6: Pitam ga večeras. Hvala.
    `,
  ),
  talk(
    "sedmi-pita",
    31.4,
    { a: mentee(f), b: mentee(any), c: mentee(m) },
    `
    a f: Srela sam troje iz sedmog ciklusa na premijeri. Pitaju isto što smo pitali i mi.
    b+3: A šta si im rekla?
    a+2 f: Da ponesu krizu, a ne biografiju. I da kolači uvijek pomažu.
    c+10: Ostavština šestog ciklusa: kolači i tri savjeta o carini.
    `,
  ),
  talk(
    "stan-na-ljeto",
    17.8,
    { a: mentee(any), b: mentee(any), c: mentee(f) },
    `
    a: izdaje li neko sobu u sarajevu na mjesec dana, za rezidenciju, mirna osoba, jedna violina
    b+14: koliko je violina mirna
    a+1: do 20h, potpisujem
    c+6: imam sobu preko puta pijace, tamo violinu niko nece primijetiti
    a+2: pisem ti, hvala
    `,
  ),
  talk(
    "jel-idemo-na-susret",
    2.4,
    { a: mentee(f), b: mentee(m), c: mentee(any), d: mentor(any) },
    `
    a: Susret u subotu: tko ide iz našeg ciklusa? Ja krećem iz Zagreba, dva mjesta u autu.
    b+5 m: Ja iz Mostara, autobus, stižem neispavan ali na vrijeme.
    c+3: Sarajevo šalje mene i teglu ajvara.
    d+17: Tražim stol na kom se priča o publici. I stol na kom je ajvar.
    c+1: To će biti isti stol.
    a+4 f: Onda neka bude blizu vrata, za dinosaurusa iz sedmog ciklusa. Čula sam za njega.
    b+1: Svi su čuli.
    `,
  ),
  talk(
    "mjesto-u-autu",
    0.8,
    { a: mentee(f), b: mentee(any), c: mentee(any) },
    `
    a: Jedno mjesto u autu još slobodno, od Zagreba preko Slavonskog Broda.
    b+6: Uzimam od Broda! Čekam na pumpi, crvena jakna.
    a+2: Upisano: pumpa, crvena jakna.
    c+25: Ako netko vozi natrag u nedjelju poslijepodne, ja plaćam ručak.
    a+3: Vozimo. Ručak primljen k znanju.
    `,
  ),
  talk(
    "programme-of-the-evening",
    0.15,
    { a: mentor(any), b: mentee(any) },
    `
    a en: Is there a programme for the gathering, or do we just sit where the bell tells us?
    b+4 en: The bell decides. I find it relaxing after a year of agendas.
    a+2 en: Then I shall bring only one question and no slides.
    `,
  ),
];

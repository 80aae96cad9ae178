/** What ships as /accessibility until staff change it. Serbian Cyrillic is made from the Latin text. */
export default {
  slug: "accessibility" as const,
  title: { "sr-Latn": "Pristupačnost", en: "Accessibility" },
  body: {
    "sr-Latn": `Želimo da Krug može da koristi svako iz programa: tastaturom, čitačem ekrana, s velikim slovima, na starijem telefonu i sa sporom vezom. Cilj nam je standard WCAG 2.2, nivo AA.

## Šta smo uradili

- **Tastatura.** Sve što se može mišem može i tastaturom. Prvi link na svakoj strani je „Pređi na sadržaj”. Mesto na kom ste uvek je vidljivo obeleženo.
- **Čitač ekrana.** Strane imaju jedan glavni naslov, naslove po redu i obeležene delove. Nove poruke u sobi najavljuju se tiho, bez prekidanja. Svaki tekst koji nije na jeziku strane označen je svojim jezikom.
- **Boja.** Odnos teksta i podloge je najmanje 4,5 prema 1, za glavni tekst 7 prema 1, u svetlom i u tamnom izgledu. Boja nikad nije jedini znak: oblast ima i oblik, nepročitano ima i reč.
- **Veličina.** Strane rade od širine 320 tačaka, pri uvećanju do 400% i bez vodoravnog pomeranja. Dugmad su visoka najmanje 44 tačke.
- **Pokret.** Ako ste na uređaju tražili manje pokreta, nema ga.
- **Pisma i jezici.** Srpska latinica, srpska ćirilica i engleski su ravnopravni. Pretraga čita oba pisma, sa kvačicama i bez njih.
- **Bez skripti.** Čitanje, prijava, pretraga ljudi, odgovaranje i slanje poruka rade i kada su skripte isključene. Tada nove poruke vidite kada osvežite stranu.

## Tasteri

| Taster | Šta radi |
| --- | --- |
| \`Tab\` i \`Shift+Tab\` | sledeći i prethodni link, polje ili dugme |
| \`Enter\` | otvara link, pritiska dugme |
| razmak | pritiska dugme, uključuje i isključuje filter |
| \`Esc\` | zatvara otvoren prozor |
| strelice | biraju među mogućnostima u listi |
| \`/\` | pretraga |
| \`g\` pa \`p\`, \`r\`, \`q\`, \`l\` ili \`s\` | početna, razgovori, pitanja, ljudi, sobe |
| \`j\` i \`k\` | sledeći i prethodni red |
| \`Ctrl+Enter\` | šalje ono što pišete |
| \`?\` | spisak prečica |

Prečice od jednog slova ćute dok pišete. Ako vam smetaju, na primer zato što diktirate, isključite ih u spisku prečica; isključene ostaju na tom uređaju.

## Kako proveravamo

Pre svake objave nove verzije program proverava ekrane na telefonu i na računaru, u svetlom i tamnom izgledu i u tri pisma. Uz to proverava da li se do svega stiže tastaturom. Program nalazi samo deo grešaka, zato nam vaše iskustvo znači.

## Šta još nije kako treba

- Slika zajednice od tačaka i linija na naslovnoj strani je ukras za oko. Isti brojevi pišu u rečenici ispod nje.
- Prikaz u ćirilici pravi se od latinice. Poneka strana reč može biti pogrešno preslovljena.
- Starije teme i poruke pisane bez kvačica čitač ekrana ponekad pogrešno izgovara. Tuđ tekst ne menjamo.
- Prilozi i sajtovi na koje članovi upućuju nisu pod našom kontrolom.
- Nismo imali nezavisnu proveru s ljudima koji svakodnevno koriste čitač ekrana.

## Pišite nam

Ako negde zapnete, pišite na [tim@example.org](mailto:tim@example.org): koja je strana, šta ste hteli i šta koristite. Dovoljno je i da opišete svojim rečima. Dok grešku ne ispravimo, pomoći ćemo vam da to što ste hteli obavite na drugi način.`,

    en: `We want everyone from the programme to be able to use Krug: with a keyboard, with a screen reader, with large letters, on an older phone and over a slow connection. Our aim is WCAG 2.2, level AA.

## What we have done

- **Keyboard.** Whatever can be done with a mouse can be done with a keyboard. The first link on every page is “Skip to content”. The place where you are is always visibly marked.
- **Screen reader.** Pages have one main heading, headings in order and named parts. New messages in a room are announced politely, without interrupting. Every text in another language than the page is marked with its language.
- **Colour.** Text stands against its ground at 4.5 to 1 or more, main text at 7 to 1, in the light and in the dark appearance. Colour is never the only sign: a field has a shape too, unread has a word too.
- **Size.** Pages work from a width of 320 points, at up to 400% zoom and without sideways scrolling. Buttons are at least 44 points high.
- **Movement.** If you asked your device for less movement, there is none.
- **Alphabets and languages.** Serbian Latin, Serbian Cyrillic and English are equal. Search reads both alphabets, with diacritics and without.
- **Without scripts.** Reading, signing in, finding people, replying and sending messages work with scripts switched off. New messages then appear when you reload the page.

## Keys

| Key | What it does |
| --- | --- |
| \`Tab\` and \`Shift+Tab\` | the next and the previous link, field or button |
| \`Enter\` | opens a link, presses a button |
| space | presses a button, switches a filter on and off |
| \`Esc\` | closes an open dialog |
| arrows | choose among the options of a list |
| \`/\` | search |
| \`g\` then \`p\`, \`r\`, \`q\`, \`l\` or \`s\` | home, discussions, questions, people, rooms |
| \`j\` and \`k\` | the next and the previous row |
| \`Ctrl+Enter\` | sends what you are writing |
| \`?\` | the list of shortcuts |

Single-letter shortcuts are silent while you type. If they get in your way, for example because you dictate, turn them off in the list of shortcuts; they stay off on that device.

## How we check

Before each new version a program checks the screens on a phone and on a computer, in the light and the dark appearance and in three scripts. It also checks that everything can be reached with a keyboard. A program finds only some of the faults, so your experience matters to us.

## What is not yet right

- The picture of the community in dots and lines on the front page is for the eye only. The sentence under it gives the same numbers.
- The Cyrillic pages are made from the Latin ones. Now and then a foreign word may be carried over wrongly.
- A screen reader sometimes mispronounces older threads and messages written without diacritics. We do not change other people’s text.
- Attachments and sites that members link to are not in our hands.
- We have not had an independent review with people who use a screen reader every day.

## Write to us

If you get stuck somewhere, write to [tim@example.org](mailto:tim@example.org): which page, what you wanted to do and what you use. Your own words are enough. Until the fault is mended we will help you do what you came for in another way.`,
  },
};

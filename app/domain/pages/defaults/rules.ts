/** What ships as /rules until staff change it. Serbian Cyrillic is made from the Latin text. */
export default {
  slug: "rules" as const,
  title: { "sr-Latn": "Pravila zajednice", en: "House rules" },
  body: {
    "sr-Latn": `Krug je nastavak mentorstva: neko pita, neko ko je to prošao odgovara. Pravila su kratka jer se uglavnom znamo ili ćemo se upoznati.

## Kako razgovaramo

- **Na vi, dok se ne dogovorimo drugačije.** Iza svakog imena je osoba koja posle programa ide na posao, po dete ili na voz.
- **Pitajte konkretno.** Šta ste pokušali, gde je zapelo, do kada vam treba odgovor.
- **Odgovarajte iz iskustva.** „Kod mene je bilo ovako” pomaže više od „trebalo bi”. Ako niste prošli kroz to, recite i to.
- **Ne slažete se? Sporite se s tvrdnjom, ne s osobom.** Niko ovde ne polaže ispit.
- **Oba pisma, sa kvačicama i bez njih, i engleski** podjednako su dobrodošli. Tuđi pravopis ne ispravljamo javno.
- **Ne mora odmah.** Odgovor za tri dana je i dalje odgovor. Niko nije dužan da bude stalno tu.

## Poverljivost

**Ono što se kaže u mentorskom paru ostaje u paru,** osim ako se oboje drugačije dogovore. Kada pričate o svom mentorstvu, pričajte o sebi: šta ste vi naučili, šta biste vi danas drugačije.

Ono što pročitate u Krugu ne iznosi se napolje: bez slika ekrana, prosleđivanja i prepričavanja s imenima. Ako vam nečiji odgovor treba za rad, tekst ili predavanje, pitajte osobu koja ga je napisala.

Ne pišite tuđe lične podatke, zdravstvene okolnosti, platu ni ugovor, ni kada mislite da bi pomoglo.

## Rad i priznanje

- **Navedite čije je.** Tabela, fotografija, ideja i prevod imaju autorku ili autora. Ime i dozvola idu uz njih.
- **Bez oglasa za neplaćen rad.** Kada tražite saradnike, napišite honorar ili raspon i rok plaćanja. „Za reference” nije honorar. Zajednički projekat bez novca je u redu ako svi u njemu ravnopravno odlučuju i ako to jasno piše.
- **Bez prodaje.** Poziv na svoju izložbu, premijeru ili konkurs je dobrodošao jednom, na pravom mestu. Ponavljanje i masovne poruke nisu.
- **Mentori nisu birokratija.** Jedno pitanje, jedna osoba, jedno hvala. Ne tražite posao ni preporuku od nekoga s kim prvi put razgovarate.

## Čega ovde nema

Nema vređanja, uznemiravanja, pretnji ni govora mržnje. Nema ismejavanja zbog jezika, porekla, vere, pola, rodnog identiteta, seksualne orijentacije, godina, invaliditeta ili mesta iz kog neko dolazi. Nema poruka koje neko ne želi. Jedno „ne, hvala” je dovoljno.

## Kada nešto nije u redu

Uz svaki odgovor stoji „Prijavi moderaciji”. Izaberite razlog; dve reči objašnjenja pomažu. Osoba čiji odgovor prijavljujete neće saznati ko je poslao prijavu.

Moderatorke, moderatori i tim čitaju prijavu i odlučuju. Najčešće je dovoljan razgovor. Ako se odgovor sklanja:

1. na njegovom mestu ostaje beleška da je sklonjen,
2. osoba koja ga je napisala vidi svoj tekst i razlog,
3. odluka se upisuje u dnevnik moderacije, koji niko ne može da menja,
4. odluka može da se poništi, i to se upisuje.

Ako mislite da je odluka pogrešna, pišite na [tim@example.org](mailto:tim@example.org). Odgovoriće neko ko o njoj nije odlučivao.

Hvala što čitate polako i odgovarate s pažnjom.`,

    en: `Krug is mentoring carried on: someone asks, someone who has been there answers. The rules are short, because most of us know one another or soon will.

## How we talk

- **With courtesy first.** Behind every name is a person who goes from here to work, to collect a child or to catch a train. In Serbian we say *vi* until we agree otherwise.
- **Ask concretely.** What have you tried, where did it stick, by when do you need an answer.
- **Answer from experience.** “With me it went like this” helps more than “one should”. If you have not been through it, say that too.
- **You disagree? Argue with the claim, not the person.** Nobody is sitting an exam here.
- **Both alphabets, with diacritics and without, and English** are equally welcome. We do not correct one another’s spelling in public.
- **It need not be now.** An answer in three days is still an answer. Nobody owes it to be here all the time.

## Confidentiality

**What is said in a mentoring pair stays in the pair,** unless both agree otherwise. When you talk about your mentorship, talk about yourself: what you learned, what you would do differently today.

What you read in Krug is not carried outside: no screenshots, no forwarding, no retelling with names. If you need somebody’s answer for your work, a text or a lecture, ask the person who wrote it.

Do not write down other people’s personal data, health, salary or contract, not even when you think it would help.

## Work and credit

- **Say whose it is.** A spreadsheet, a photograph, an idea and a translation have an author. The name and the permission go with them.
- **No advertisements for unpaid work.** When you look for collaborators, write the fee or its range and when it is paid. “For your portfolio” is not a fee. A shared project without money is fine if everyone in it decides as an equal and if that is plainly written.
- **No selling.** An invitation to your own exhibition, premiere or call is welcome once, in the right place. Repetition and mass messages are not.
- **Mentors are not an office.** One question, one person, one thank-you. Do not ask for a job or a recommendation from someone you are talking to for the first time.

## What there is no room for

There is no insult, harassment, threat or hate speech here. There is no mockery for language, origin, faith, sex, gender identity, sexual orientation, age, disability or the place somebody comes from. There are no messages that somebody does not want. One “no, thank you” is enough.

## When something is wrong

Every reply has “Report to moderators”. Choose a reason; two words of explanation help. The person whose reply you report will not learn who reported it.

The moderators and the team read the report and decide. Most often a conversation is enough. If a reply is hidden:

1. a note stands in its place, saying that it was hidden,
2. the person who wrote it sees their text and the reason,
3. the decision goes into the moderation log, which nobody can change,
4. the decision can be undone, and that is written down too.

If you think a decision is wrong, write to [tim@example.org](mailto:tim@example.org). Someone who did not take it will answer.

Thank you for reading slowly and answering with care.`,
  },
};

/** What ships as /privacy until staff change it. Serbian Cyrillic is made from the Latin text. */
export default {
  slug: "privacy" as const,
  title: { "sr-Latn": "Privatnost i podaci", en: "Privacy and data" },
  body: {
    "sr-Latn": `Krug postoji zato da bi ljudi iz programa Kreativno mentorstvo mogli da se nađu i razgovaraju. Čuvamo ono što je za to potrebno i ništa više. Podatke ne prodajemo, ne dajemo oglašivačima i ne koristimo ih za reklame.

## Šta čuvamo

- **Nalog:** ime, imejl adresu i lozinku. Lozinku ne znamo: čuva se samo njen otisak, iz kog se ona ne može pročitati.
- **Učešće u programu:** ciklus, ulogu i mentorski par. Te podatke upisuje tim programa.
- **Profil:** mesto, oblasti kulture, biografiju i teme oko kojih možete da pomognete. Sve osim imena popunjavate po želji.
- **Ono što napišete:** teme, odgovore, pitanja i poruke u sobama, zajedno s vremenom.
- **Dokle ste stigli s čitanjem,** da bismo vam pokazali šta je novo. To ne vidi niko drugi.
- **Prijave na nalog:** kada je počela i dokle važi. Prijava traje do 60 dana bez posete, a najduže godinu dana; za tim programa 12 sati.

Server vodi tehnički dnevnik da bismo našli greške i sprečili pogađanje lozinki. U njemu stoje vreme, strana, ishod i mrežna adresa, a nema lozinki, kolačića, imejl adresa ni tekstova.

## Ko šta vidi

Sve iza prijave vide samo ljudi iz programa. Pretraživačima je rečeno da te strane ne popisuju, a bez prijave se ne otvaraju.

- Profil, teme i odgovore vide članice i članovi zajednice.
- Sobu ciklusa vide ljudi iz tog ciklusa i tim. Tako je i sa sobama po poljima, sobom mentorki i mentora i zajedničkom sobom.
- Razgovor udvoje i grupu vide samo ljudi koji su u njima, a tim ne. Kad neko tamo prijavi poruku, tim vidi samo nju.
- Vašu imejl adresu vidi samo tim.
- Kada ste poslednji put bili ovde, drugi ne vide. Dok imate otvorenu sobu, ljudi u njoj vide da ste tu.
- Profil koji još niste preuzeli vidi samo tim. U mentorskom paru tada piše „osoba iz programa”.

Na javnoj naslovnoj strani nema imena ni tekstova iz zajednice, samo brojevi.

## Kolačići i uređaj

Koristimo samo svoje kolačiće: jedan za prijavu, a ostale za jezik i svetli ili tamni izgled. Nema praćenja, nema merenja posete i nema kolačića drugih kompanija. Strane ne traže ništa od drugih servera: slova, slike i skripte stižu odavde. Kada otvorite link iz nečije poruke, odlazite na tuđi sajt i tamo važe njegova pravila.

Neposlate poruke i nacrti mogu kratko da stoje na vašem uređaju, da ih prekid veze ne bi odneo. Brišu se kada se odjavite.

## Gde su podaci i koliko dugo

Sve stoji u jednoj bazi, u jednom fajlu (SQLite) na serveru koji vodi tim. Svakog sata pravi se rezervna kopija, a kopije se čuvaju najduže 30 dana. Ono što tim obriše nestaje iz kopija najkasnije kada istekne taj rok. Ako se podaci vraćaju iz kopije, obrisani nalozi se ponovo brišu.

Povučena poruka može da se vrati deset minuta; zatim se briše, zajedno s prilozima i ranijim rečima. Razgovor ili grupa u kojoj više nema nikoga briše se u celini.

Zahtevi za ulazak i za pomoć brišu se 90 dana posle odluke, a zapis o tome ko je tražio vaše kontakte posle dve godine. Kopiju svega svog i odlazak nalazite pod Podešavanja, Moji podaci. Posle zahteva za odlazak imate 14 dana da se predomislite.

## Moderacija

Kad neko prijavi odgovor, prijavu vide moderatorke, moderatori i tim. Sklonjen odgovor ostaje sačuvan; u celini ga vide osoba koja ga je napisala i tim. Svaka odluka upisuje se u dnevnik moderacije: ko je odlučio, šta, kada i zašto. Taj dnevnik može samo da se dopunjava, ne i da se menja.

## Šta možete da tražite

Pišite nam ako želite da dobijete svoje podatke, da ih ispravimo, da sklonimo vaš profil ili da obrišemo nalog. Možete da tražite brisanje i ako ste dobili poziv, a ne želite da ga prihvatite. Adresa je [tim@example.org](mailto:tim@example.org). Odgovara čovek.`,

    en: `Krug exists so that people from Creative Mentorship can find one another and talk. We keep what that needs and nothing more. We do not sell data, pass it to advertisers or use it for advertising.

## What we keep

- **Account:** your name, e-mail address and password. We do not know the password: only a fingerprint is kept, from which it cannot be read.
- **Your part in the programme:** cycle, role and mentoring pair. The programme team enters these.
- **Profile:** place, fields of culture, a few words about you and the topics you can help with. Everything but the name is up to you.
- **What you write:** threads, replies, questions and messages in rooms, with their time.
- **How far you have read,** so that we can show you what is new. Nobody else sees this.
- **Sign-ins:** when each began and until when it is valid. A sign-in lasts up to 60 days without a visit and one year at most; for the programme team it lasts 12 hours.

The server keeps a technical log, so that we can find faults and stop password guessing. It holds the time, the page, the result and the network address, and no passwords, cookies, e-mail addresses or texts.

## Who sees what

Everything behind the sign-in is seen by people from the programme only. Search engines are told not to index those pages, and they do not open without signing in.

- Profiles, threads and replies are seen by members of the community.
- The room of a cycle is seen by the people of that cycle and the team. It is the same with the rooms of fields, of the mentors and of everybody.
- A talk of two and a group are seen by the people in them only, not by the team. When somebody reports a message there, the team sees that message alone.
- Your e-mail address is seen by the team only.
- Others do not see when you were last here. While you have a room open, the people in it see that you are there.
- A profile you have not yet claimed is seen by the team only. In a mentoring pair it reads “a person from the programme”.

The public front page holds no names and no text from the community, only numbers.

## Cookies and your device

We use only our own cookies: one for signing in, the others for language and for light or dark appearance. There is no tracking, no visitor measurement and no cookie of any other company. Pages ask nothing of other servers: letters, pictures and scripts come from here. When you open a link in somebody’s message you go to another site, and its rules apply there.

Unsent messages and drafts may stay on your device for a while, so that a broken connection does not take them away. They are erased when you sign out.

## Where the data is, and for how long

Everything stands in one database, in one file (SQLite), on a server run by the team. A backup is made every hour, and backups are kept for at most 30 days. What the team deletes is gone from the backups when that time has passed. If data is ever restored from a backup, deleted accounts are deleted again.

A message that was taken back can be had again for ten minutes; then it is erased, with its files and earlier words. A talk or a group in which nobody is left is erased as a whole.

Requests to come in and for help are erased 90 days after they are decided, and the note of who asked for your contact data after two years. A copy of everything of yours, and the way to leave, are under Settings, My data. After you ask to leave you have 14 days to change your mind.

## Moderation

When somebody reports a reply, the moderators and the team see the report. A hidden reply stays stored; the person who wrote it and the team see it in full. Every decision goes into the moderation log: who decided, what, when and why. The log can only be added to, never changed.

## What you can ask for

Write to us if you want a copy of your data, a correction, your profile hidden or your account deleted. You can ask for deletion too if you received an invitation and do not want to accept it. The address is [tim@example.org](mailto:tim@example.org). A person answers.`,
  },
};

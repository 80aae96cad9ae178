export default {
  "forms.save": "Sačuvaj",
  "forms.cancel": "Otkaži",
  "forms.edit": "Izmeni",
  "forms.delete": "Obriši",
  "forms.send": "Pošalji",
  "forms.publish": "Objavi",
  "forms.confirm": "Potvrdi",
  "forms.back": "Nazad",
  "forms.next": "Dalje",
  "forms.retry": "Pokušaj ponovo",
  "forms.undo": "Poništi",
  "forms.search": "Pretraži",
  "forms.showMore": "Prikaži još",
  "forms.showLess": "Prikaži manje",
  "forms.copyLink": "Kopiraj link",
  "forms.optional": "nije obavezno",
  "forms.draftSaved": "Nacrt je sačuvan",
  "forms.problems":
    "{count, plural, one {# stvar traži još jedan pogled:} few {# stvari traže još jedan pogled:} other {# stvari traži još jedan pogled:}}",
  "forms.required": "Popunite ovo polje.",
  "forms.choose": "Izaberite jednu mogućnost.",
  "forms.invalid": "Ovo ne može da se pročita. Proverite unos.",
  "forms.tooLong":
    "{max, plural, one {Ovde staje najviše # znak. Skratite tekst.} few {Ovde staju najviše # znaka. Skratite tekst.} other {Ovde staje najviše # znakova. Skratite tekst.}}",
  "forms.tooShort":
    "{min, plural, one {Potreban je najmanje # znak} few {Potrebna su najmanje # znaka} other {Potrebno je najmanje # znakova}}",
  "forms.tooLongBy":
    "{count, plural, one {Predugačko za # znak} few {Predugačko za # znaka} other {Predugačko za # znakova}}",
  "forms.tooManyChosen":
    "{max, plural, one {Može se izabrati najviše # stavka.} few {Mogu se izabrati najviše # stavke.} other {Može se izabrati najviše # stavki.}}",
  "forms.email": "Ovo ne liči na imejl adresu.",
  "forms.emailCyrillic":
    "Adresa je napisana ćiriličnim slovima. Prebacite tastaturu na latinicu i upišite je ponovo.",
  "forms.passwordTooShort":
    "{min, plural, one {Lozinka mora imati najmanje # znak.} few {Lozinka mora imati najmanje # znaka.} other {Lozinka mora imati najmanje # znakova. Kratka rečenica se lako pamti.}}",
  "forms.passwordsDiffer": "Dve lozinke nisu iste.",
  "forms.url": "Ovo ne liči na veb-adresu. Treba da počinje sa https://",
  "forms.date": "Ovo ne liči na datum.",
  "forms.fileTooBig": "Fajl je veći od {size}.",
  "forms.changedMeanwhile": "Neko je u međuvremenu izmenio ovaj tekst. Uporedite verzije pre čuvanja.",
} as const;

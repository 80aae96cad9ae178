export default {
  "pages.rules": "Pravila zajednice",
  "pages.privacy": "Privatnost i podaci",
  "pages.changed": "Poslednja izmena:",
  "pages.edit": "Izmeni ovaj tekst",
  "pages.editing": "Tekst: {title}",
  "pages.editLead": "Izmenu odmah vide svi. Ćirilični tekst nastaje iz latiničnog.",
  "pages.text": "Tekst na jeziku",
  "pages.serbian": "Srpski",
  "pages.english": "Engleski",
  "pages.title": "Naslov",
  "pages.body": "Tekst",
} as const;

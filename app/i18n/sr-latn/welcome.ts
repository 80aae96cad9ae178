/** Prvi koraci posle dolaska. */
export default {
  "welcome.step": "Korak {number} od {of}",
  "welcome.next": "Sačuvaj i nastavi",
  "welcome.skip": "Preskoči",
  "welcome.finish": "Sačuvaj i uđi",
  "welcome.later": "Ne sada, uvedi me",
  "welcome.leaveAsIs": "Ostavi kako jeste i uvedi me",
  "welcome.photo": "Lice uz ime",
  "welcome.photo.lead": "Uz fotografiju vas ljudi lakše prepoznaju. Dobra je i nacrtana slika.",
  "welcome.fields": "Koja je vaša oblast?",
  "welcome.fields.lead": "Po njoj vas nalaze i stižu vam pitanja.",
  "welcome.topics": "Šta dajete, šta vam treba?",
  "welcome.topics.lead": "Za početak je dovoljno jedno ili dvoje.",
  "welcome.privacy": "Ko šta vidi",
  "welcome.privacy.lead": "Bezbedan izbor je već tu. Možete ga promeniti bilo kad.",
} as const;

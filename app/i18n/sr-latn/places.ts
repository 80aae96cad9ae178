/** Mapa mesta u kojima ljudi žive. */
export default {
  "places.title": "Gde smo",
  "places.lead":
    "{people, plural, one {# osoba} few {# osobe} other {# ljudi}}, {towns, plural, one {# mesto} few {# mesta} other {# mesta}}{unknown, plural, =0 {.} one {; još # osoba ne navodi mesto.} few {; još # osobe ne navode mesto.} other {; još # ljudi ne navodi mesto.}}",
  "places.label": "Mapa regiona: reke, more i krug za svako mesto. Spisak pored nje kaže isto.",
  "places.caption":
    "Krug je mesto: što je veći, više je ljudi. Prikazuju se samo mesta, i samo ono što ljudi dopuštaju da vidite.",
  "places.list": "Mesta",
  "places.region": "Na mapi",
  "places.elsewhere": "Dalje",
  "places.town": "{name}: {count, plural, one {# osoba} few {# osobe} other {# ljudi}}",
  "places.view": "Mapa",
} as const;

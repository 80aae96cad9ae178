export type City = {
  /** Serbian, in the nominative, the genitive (iz Niša) and the locative (u Nišu). */
  name: string;
  from: string;
  at: string;
  english: string;
  /** ISO 3166 code; XK for Kosovo. */
  country: string;
  /** How many of a thousand people live there; 0 for cities that only an edition's list brings in. */
  weight: number;
};

export const CITIES: readonly City[] = [
  { name: "Beograd", from: "Beograda", at: "Beogradu", english: "Belgrade", country: "RS", weight: 590 },
  { name: "Novi Sad", from: "Novog Sada", at: "Novom Sadu", english: "Novi Sad", country: "RS", weight: 160 },
  { name: "Niš", from: "Niša", at: "Nišu", english: "Niš", country: "RS", weight: 105 },
  {
    name: "Kragujevac",
    from: "Kragujevca",
    at: "Kragujevcu",
    english: "Kragujevac",
    country: "RS",
    weight: 40,
  },
  { name: "Subotica", from: "Subotice", at: "Subotici", english: "Subotica", country: "RS", weight: 40 },
  { name: "Čačak", from: "Čačka", at: "Čačku", english: "Čačak", country: "RS", weight: 30 },
  { name: "Šabac", from: "Šapca", at: "Šapcu", english: "Šabac", country: "RS", weight: 30 },
  { name: "Užice", from: "Užica", at: "Užicu", english: "Užice", country: "RS", weight: 30 },
  {
    name: "Zrenjanin",
    from: "Zrenjanina",
    at: "Zrenjaninu",
    english: "Zrenjanin",
    country: "RS",
    weight: 30,
  },
  { name: "Pančevo", from: "Pančeva", at: "Pančevu", english: "Pančevo", country: "RS", weight: 30 },
  { name: "Valjevo", from: "Valjeva", at: "Valjevu", english: "Valjevo", country: "RS", weight: 20 },
  { name: "Kraljevo", from: "Kraljeva", at: "Kraljevu", english: "Kraljevo", country: "RS", weight: 20 },
  { name: "Leskovac", from: "Leskovca", at: "Leskovcu", english: "Leskovac", country: "RS", weight: 20 },
  {
    name: "Novi Pazar",
    from: "Novog Pazara",
    at: "Novom Pazaru",
    english: "Novi Pazar",
    country: "RS",
    weight: 20,
  },
  { name: "Sombor", from: "Sombora", at: "Somboru", english: "Sombor", country: "RS", weight: 20 },
  { name: "Zaječar", from: "Zaječara", at: "Zaječaru", english: "Zaječar", country: "RS", weight: 20 },
  { name: "Kosjerić", from: "Kosjerića", at: "Kosjeriću", english: "Kosjerić", country: "RS", weight: 20 },
  { name: "Vršac", from: "Vršca", at: "Vršcu", english: "Vršac", country: "RS", weight: 10 },
  { name: "Kikinda", from: "Kikinde", at: "Kikindi", english: "Kikinda", country: "RS", weight: 10 },
  { name: "Senta", from: "Sente", at: "Senti", english: "Senta", country: "RS", weight: 10 },
  { name: "Pirot", from: "Pirota", at: "Pirotu", english: "Pirot", country: "RS", weight: 10 },
  {
    name: "Dimitrovgrad",
    from: "Dimitrovgrada",
    at: "Dimitrovgradu",
    english: "Dimitrovgrad",
    country: "RS",
    weight: 10,
  },
  { name: "Preševo", from: "Preševa", at: "Preševu", english: "Preševo", country: "RS", weight: 10 },
  { name: "Bor", from: "Bora", at: "Boru", english: "Bor", country: "RS", weight: 10 },
  { name: "Požarevac", from: "Požarevca", at: "Požarevcu", english: "Požarevac", country: "RS", weight: 10 },
  {
    name: "Sremska Mitrovica",
    from: "Sremske Mitrovice",
    at: "Sremskoj Mitrovici",
    english: "Sremska Mitrovica",
    country: "RS",
    weight: 10,
  },
  {
    name: "Bački Petrovac",
    from: "Bačkog Petrovca",
    at: "Bačkom Petrovcu",
    english: "Bački Petrovac",
    country: "RS",
    weight: 10,
  },
  { name: "Kanjiža", from: "Kanjiže", at: "Kanjiži", english: "Kanjiža", country: "RS", weight: 10 },
  { name: "Vranje", from: "Vranja", at: "Vranju", english: "Vranje", country: "RS", weight: 10 },
  { name: "Smederevo", from: "Smedereva", at: "Smederevu", english: "Smederevo", country: "RS", weight: 10 },
  { name: "Beč", from: "Beča", at: "Beču", english: "Vienna", country: "AT", weight: 12 },
  { name: "Berlin", from: "Berlina", at: "Berlinu", english: "Berlin", country: "DE", weight: 10 },
  { name: "Stokholm", from: "Stokholma", at: "Stokholmu", english: "Stockholm", country: "SE", weight: 8 },
  { name: "London", from: "Londona", at: "Londonu", english: "London", country: "GB", weight: 8 },
  { name: "Roterdam", from: "Roterdama", at: "Roterdamu", english: "Rotterdam", country: "NL", weight: 0 },
  { name: "Sarajevo", from: "Sarajeva", at: "Sarajevu", english: "Sarajevo", country: "BA", weight: 0 },
  { name: "Mostar", from: "Mostara", at: "Mostaru", english: "Mostar", country: "BA", weight: 0 },
  { name: "Zagreb", from: "Zagreba", at: "Zagrebu", english: "Zagreb", country: "HR", weight: 0 },
  { name: "Rijeka", from: "Rijeke", at: "Rijeci", english: "Rijeka", country: "HR", weight: 0 },
  { name: "Podgorica", from: "Podgorice", at: "Podgorici", english: "Podgorica", country: "ME", weight: 0 },
  { name: "Cetinje", from: "Cetinja", at: "Cetinju", english: "Cetinje", country: "ME", weight: 0 },
  { name: "Tirana", from: "Tirane", at: "Tirani", english: "Tirana", country: "AL", weight: 0 },
  { name: "Priština", from: "Prištine", at: "Prištini", english: "Pristina", country: "XK", weight: 0 },
  { name: "Skoplje", from: "Skoplja", at: "Skoplju", english: "Skopje", country: "MK", weight: 0 },
];

const TIME_ZONES: Record<string, string> = {
  RS: "Europe/Belgrade",
  BA: "Europe/Sarajevo",
  HR: "Europe/Zagreb",
  ME: "Europe/Podgorica",
  MK: "Europe/Skopje",
  AL: "Europe/Tirane",
  XK: "Europe/Belgrade",
  AT: "Europe/Vienna",
  DE: "Europe/Berlin",
  SE: "Europe/Stockholm",
  GB: "Europe/London",
  NL: "Europe/Amsterdam",
};

/** The city by its Latin Serbian name; refuses one that the demo does not know. */
export function getCity(name: string): City {
  const city = CITIES.find((each) => each.name === name);
  if (!city) throw new Error(`No such city in the demo: ${name}`);
  return city;
}

/** The IANA time zone in which the city lives. */
export function timeZoneOf(city: City): string {
  return TIME_ZONES[city.country] ?? "Europe/Belgrade";
}

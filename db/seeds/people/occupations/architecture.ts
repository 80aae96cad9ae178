import type { Occupation } from "./occupation";

export const ARCHITECTURE: readonly Occupation[] = [
  {
    position: "arhitekta|arhitektkinja|arhitektura",
    english: "architect",
    specialisms: ["architecture"],
    kinds: ["creation", "technical-digital"],
    at: ["architecture"],
    also: ["design"],
    openings: [
      [
        "Projektujem škole, vrtiće i poneku autobusku stanicu. Najviše volim ulaze.",
        "I design schools, nurseries and the odd bus stop. Entrances are what I like best.",
      ],
      ["Preuređujem napuštene zgrade za kulturu. Prvo pitanje je gde su toaleti, drugo gde je sunce."],
      ["Radim male kuće i velike table u kojima se objašnjava zašto je mala kuća dovoljna."],
    ],
  },
  {
    position: "arhitekta scenskih prostora|arhitektkinja scenskih prostora|scenski prostori",
    english: "architect of performance spaces",
    specialisms: ["architecture"],
    kinds: ["creation", "technical-digital"],
    at: ["architecture"],
    also: ["performing-arts"],
    openings: [
      [
        "Projektujem sale u kojima se čuje i iz poslednjeg reda, i obnavljam one u kojima se ne čuje.",
        "I design halls where the last row can hear, and mend those where it cannot.",
      ],
    ],
  },
  {
    position: "urbanista|urbanistkinja|urbanizam",
    english: "urbanist",
    specialisms: ["urbanism"],
    kinds: ["policy-advocacy", "research-criticism"],
    at: ["architecture", "office", "policy"],
    also: ["policy-management", "education-community"],
    openings: [
      [
        "Brojim klupe, drveće i prečice kroz travu. Planovi mi počinju tamo gde ljudi već hodaju.",
        "I count benches, trees and shortcuts across the grass. My plans begin where people already walk.",
      ],
      ["Vodim javne uvide u kojima se karta grada prostire po podu sale i po njoj se sme crtati."],
    ],
  },
  {
    position: "istraživač javnog prostora|istraživačica javnog prostora|istraživanje javnog prostora",
    english: "public space researcher",
    specialisms: ["urbanism"],
    kinds: ["research-criticism", "education"],
    at: ["collective", "policy", "faculty"],
    also: ["education-community"],
    openings: [
      [
        "Istražujem stepeništa, pasaže i terase zgrada kao mesta gde se susedi slučajno sreću.",
        "I study staircases, passages and flat roofs as places where neighbours meet by accident.",
      ],
      ["Učim studente da gledaju grad u visini deteta, u kolicima i s punim kesama."],
    ],
  },
  {
    position: "pejzažni arhitekta|pejzažna arhitektkinja|pejzažna arhitektura",
    english: "landscape architect",
    specialisms: ["landscape"],
    kinds: ["creation", "technical-digital"],
    at: ["architecture"],
    openings: [
      [
        "Sadim dvorišta škola zajedno s đacima. Drveće preživi, jer ima ko da ga zaliva.",
        "I plant school yards with the pupils. The trees survive because somebody waters them.",
      ],
      ["Projektujem parkove koji podnose sušu i dečji rođendan istog dana."],
    ],
  },
  {
    position: "arhitekta i scenograf izložbi|arhitektkinja i scenografkinja izložbi|arhitektura izložbi",
    english: "exhibition architect",
    specialisms: ["architecture"],
    kinds: ["creation", "production"],
    at: [],
    also: ["museums-heritage", "design"],
    openings: [
      [
        "Postavljam izložbe koje staju u dva kombija i mogu da se sastave za jedno popodne.",
        "I build exhibitions that fit in two vans and go up in one afternoon.",
      ],
    ],
  },
];

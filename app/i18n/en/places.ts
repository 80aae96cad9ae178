/** The map of the towns people live in. */
export default {
  "places.title": "Where we are",
  "places.lead":
    "{people, plural, one {# person} other {# people}} in {towns, plural, one {# town} other {# towns}}{unknown, plural, =0 {.} one {; # more has not said where.} other {; # more have not said where.}}",
  "places.label":
    "Map of the region: rivers, the sea, and a circle for every town. The list beside it says the same.",
  "places.caption":
    "A circle is a town: the larger, the more people. Only towns are shown, and only what people let you see.",
  "places.list": "Towns",
  "places.region": "On the map",
  "places.elsewhere": "Further away",
  "places.town": "{name}: {count, plural, one {# person} other {# people}}",
  "places.view": "Map",
} as const;

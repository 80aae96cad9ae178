export default {
  "settings.title": "Podešavanja",
  "settings.language": "Jezik",
  "settings.theme": "Izgled",
} as const;

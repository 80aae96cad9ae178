export default {
  "settings.title": "Settings",
  "settings.language": "Language",
  "settings.theme": "Appearance",
} as const;

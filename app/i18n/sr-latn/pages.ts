export default {
  "pages.rules": "Pravila zajednice",
  "pages.privacy": "Privatnost i podaci",
} as const;

export default {
  "pages.rules": "House rules",
  "pages.privacy": "Privacy and data",
} as const;

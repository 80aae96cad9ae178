export default {
  "home.title": "Početna",
} as const;

export default {
  "announcements.title": "Objave",
} as const;

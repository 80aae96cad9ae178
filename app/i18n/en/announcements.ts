export default {
  "announcements.title": "Announcements",
} as const;

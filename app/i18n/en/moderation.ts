export default {
  "moderation.title": "Moderation",
} as const;

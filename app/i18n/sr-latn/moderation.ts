export default {
  "moderation.title": "Moderacija",
} as const;

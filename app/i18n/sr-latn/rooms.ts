export default {
  "rooms.title": "Sobe",
  "rooms.placeholder": "Napišite poruku…",
} as const;

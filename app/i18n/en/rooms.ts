export default {
  "rooms.title": "Rooms",
  "rooms.placeholder": "Write a message…",
} as const;

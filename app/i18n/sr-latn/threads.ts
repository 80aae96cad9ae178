export default {
  "threads.title": "Razgovori",
  "threads.new": "Nova tema",
  "threads.replies": "{count, plural, one {# odgovor} few {# odgovora} other {# odgovora}}",
} as const;

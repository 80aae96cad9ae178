export default {
  "threads.title": "Discussions",
  "threads.new": "New thread",
  "threads.replies": "{count, plural, one {# reply} other {# replies}}",
} as const;

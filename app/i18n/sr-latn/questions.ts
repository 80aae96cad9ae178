export default {
  "questions.title": "Pitanja",
} as const;

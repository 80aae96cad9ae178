export default {
  "questions.title": "Questions",
} as const;

export default {
  "landing.title": "Zajednica Kreativnog mentorstva",
  "landing.signIn": "Prijavi se",
} as const;

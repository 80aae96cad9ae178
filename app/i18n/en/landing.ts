export default {
  "landing.title": "The Creative Mentorship community",
  "landing.signIn": "Sign in",
} as const;

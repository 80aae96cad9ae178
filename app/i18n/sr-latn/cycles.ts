export default {
  "cycles.cycle": "Ciklus",
  "cycles.pair": "Mentorski par",
} as const;

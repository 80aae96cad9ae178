export default {
  "cycles.cycle": "Cycle",
  "cycles.pair": "Mentoring pair",
} as const;

export default {
  "members.title": "Ljudi iz programa",
  "members.search.placeholder": "Ime, mesto, oblast ili veština",
  "members.search.hint": "Pišite ćirilicom ili latinicom, sa kvačicama ili bez njih.",
} as const;

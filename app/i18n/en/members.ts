export default {
  "members.title": "People from the programme",
  "members.search.placeholder": "Name, place, field or skill",
  "members.search.hint": "Type in either alphabet, with or without diacritics.",
} as const;

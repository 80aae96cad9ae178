/** Five people one should meet. */
export default {
  "meet.title": "Five people to meet",
  "meet.lead": "From other cycles, with a reason each. On Mondays there are others.",
  "meet.view": "To meet",
  "meet.home": "To meet",
  "meet.home.all": "All five",
  "meet.why.helps": "You look for this, and they can help with it:",
  "meet.why.seeks": "They look for this, and you can help with it:",
  "meet.why.field": "The same field, another cycle:",
  "meet.why.city": "The same town:",
  "meet.none": "Nobody to suggest yet",
  "meet.none.text": "People are found by your field, town, and what you help with or look for.",
  "meet.none.link": "Say more about yourself",
} as const;

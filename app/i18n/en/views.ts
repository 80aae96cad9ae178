/** Filters of the directory that a member keeps. */
export default {
  "views.title": "Saved filters",
  "views.lead":
    "Choices in the directory that you come back to. A letter can tell you when somebody new fits.",
  "views.none": "Nothing saved yet",
  "views.none.text": "Choose fields, towns or topics in the directory, then save the choice under a name.",
  "views.toDirectory": "To the directory",
  "views.people": "{count, plural, one {# person} other {# people}}",
  "views.tells": "a letter tells of somebody new",
  "views.silent": "no letters",
  "views.news": "New in the last month:",
  "views.tell": "Tell me of somebody new",
  "views.stopTelling": "Stop the letters",
  "views.remove": "Remove",
  "views.removeNamed": "Remove: {name}",
  "views.tooMany": "You keep {max} filters already. Remove one first.",
  "views.tooWide":
    "This filter fits more than {max} people: narrow it, and a letter can tell of somebody new.",
  "views.save": "Save this choice",
  "views.saved": "Saved filters",
  "views.new.title": "Save this choice",
  "views.new.lead":
    "{count, plural, =0 {Nobody fits it now.} one {# person fits it now.} other {# people fit it now.}}",
  "views.new.name": "Name",
  "views.new.nameHint": "For you alone, such as: conservators in Niš",
  "views.new.tells": "Tell me by letter when somebody new fits",
  "views.new.save": "Save",
  "views.new.back": "Back to the directory",
} as const;

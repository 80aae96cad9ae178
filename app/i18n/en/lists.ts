/** Lists of people: what each has brought, how it is taken back whole, and mending those who have not come. */
export default {
  "lists.imports.title": "Added lists",
  "lists.imports.lead":
    "What each list has brought. Any of them can be taken back whole, whenever it was added; whoever has come meanwhile stays.",
  "lists.imports.none": "No list has been added yet.",
  "lists.imports.isUndone": "undone",
  "lists.imports.undo": "Undo the whole import",
  "lists.imports.undoLead":
    "The profiles that the list made disappear, and their invitations with them. Whoever was known before the list loses this cycle and its room. All of it goes into the log.",
  "lists.imports.undone": "This list has been undone already.",
  "lists.imports.nobody": "There is nobody on this list to take back.",
  "lists.imports.done":
    "{count, plural, one {Undone: # person was taken back.} other {Undone: # people were taken back.}}",
  "lists.imports.removed": "{count, plural, one {# profile disappears} other {# profiles disappear}}",
  "lists.imports.returned":
    "{count, plural, one {# person stays without this cycle} other {# people stay without this cycle}}",
  "lists.imports.stays":
    "{count, plural, one {# person stays as they are} other {# people stay as they are}}",
  "lists.imports.why.claimed": "here already",
  "lists.imports.why.asked": "their request was accepted",
  "lists.imports.why.cycles": "has another cycle too",
  "lists.imports.why.pair": "has a pair",
  "lists.imports.why.words": "named in the cycle’s room",
  "lists.correct.go": "Correct",
  "lists.correct.title": "Correcting: {name}",
  "lists.correct.lead":
    "Until the person comes, the team corrects this. Once they are here, the data are theirs and they change them themselves.",
  "lists.correct.details": "Name and address",
  "lists.correct.emailHint":
    "After the change an invitation that was sent to the old address opens nothing; a new one goes to the new address.",
  "lists.correct.taken": "This address belongs to: {name}.",
  "lists.correct.claimed": "This person has come meanwhile. They change their data themselves now.",
  "lists.correct.noMentor": "A pair has to be of the same cycle.",
  "lists.correct.done.details": "The name and the address are saved.",
  "lists.correct.done.cycles": "The cycles are saved.",
  "lists.correct.done.mentor": "The pair is saved.",
  "lists.correct.cycles": "Cycles and pairs",
  "lists.correct.noCycle": "No cycle is on the lists.",
  "lists.correct.mentor": "Mentor in this cycle",
  "lists.correct.nobody": "Nobody",
  "lists.correct.saveMentor": "Save the pair",
  "lists.correct.mentees": "Mentees: {names}",
  "lists.correct.remove": "Remove the cycle",
  "lists.correct.removeNote": "The pairs of a cycle go with it.",
  "lists.correct.add": "Add a cycle",
} as const;

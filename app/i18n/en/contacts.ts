/** Contact data by asking, the log of it, and blocks. */
export default {
  "contacts.title": "Contact and blocks",
  "contacts.line": "Who asked for your address or number, and whom you have blocked.",
  "contacts.heading": "Contact",
  "contacts.reveal.email": "Show the e-mail address",
  "contacts.reveal.phone": "Show the telephone number",
  "contacts.reveal.vcard": "Take the card (vCard)",
  "contacts.reveal.whose": "Belongs to: {name}",
  "contacts.reveal.lead":
    "Addresses and numbers are shown only for a reason. The person reads who asked, when and why.",
  "contacts.reveal.reason": "Why do you need it?",
  "contacts.reveal.reasonHint": "One sentence is enough. The person whose it is reads it.",
  "contacts.reveal.reasonMissing": "Please say in a few words why you need it.",
  "contacts.reveal.show": "Show",
  "contacts.reveal.limit": "{count, plural, one {At most # reveal a day.} other {At most # reveals a day.}}",
  "contacts.reveal.tooMany":
    "{count, plural, one {You have asked # time within a day; that is all for now.} other {You have asked # times within a day; that is all for now.}} It is possible again tomorrow. Until then you can put a question in the community.",
  "contacts.reveal.fewLeft":
    "{left, plural, one {# reveal is} other {# reveals are}} left for today, and you have chosen {wanted}. Please choose fewer.",
  "contacts.reveal.own": "This is your own; nobody is told.",
  "contacts.reveal.noted":
    "It stands in the person’s log: your name, the time and the reason. It is shown here once.",
  "contacts.reveal.is.email": "E-mail address",
  "contacts.reveal.is.phone": "Telephone",
  "contacts.card.lead":
    "The card holds the parts of the page that you see. The address and the number are on it only if you asked for them within the last day.",
  "contacts.card.with": "On the card: {what}",
  "contacts.card.without": "Without the address and the number",
  "contacts.card.take": "Take the card",
  "contacts.asks": "May ask for: {what}",

  "contacts.log": "Who asked for your contact data",
  "contacts.log.lead": "Everybody who was shown your address or number stands here, the team as well.",
  "contacts.log.none": "So far nobody has asked for your address or number.",
  "contacts.log.email": "e-mail address",
  "contacts.log.phone": "telephone",
  "contacts.log.vcard": "card (vCard)",
  "contacts.log.export": "list of the team",
  "contacts.log.former": "a former member",
  "contacts.log.who": "Who",
  "contacts.log.what": "What",
  "contacts.log.when": "When",
  "contacts.log.why": "Why",

  "contacts.block": "Block",
  "contacts.block.title": "Block: {name}",
  "contacts.block.lead": "Neither of you will find the other:",
  "contacts.block.page":
    "You do not see each other’s pages, not in the directory, search or constellation either.",
  "contacts.block.words":
    "In conversations and rooms you both stay; the other’s words are folded for you, and you may open them.",
  "contacts.block.presence": "Neither sees when the other is here or typing.",
  "contacts.block.quiet": "The other person is not told. You can take it back at any time in the settings.",
  "contacts.block.report": "If a rule was broken, report the post too: the team does not see blocks.",
  "contacts.block.notTeam":
    "The team cannot be blocked, nor can it block: it must be reachable. What is not right, report or write to another person of the team.",
  "contacts.blocked": "Blocked",
  "contacts.blocked.none": "You have not blocked anybody.",
  "contacts.blocked.since": "Blocked:",
  "contacts.unblock": "Unblock",
  "contacts.unblockNamed": "Unblock: {name}",
  "contacts.folded": "Message of a person you have blocked. Show",
} as const;

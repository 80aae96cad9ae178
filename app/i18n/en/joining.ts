/** The ways in: invitations, codes for a hall, requests, lines to the team, and the team's desk for them. */
export default {
  "joining.cycle": "Cycle {cycle}, {years}",
  "joining.cycleOf": "Cycle {years}",
  "joining.role.mentee": "mentee",
  "joining.role.mentor": "mentor",
  "joining.claim.pageTitle": "Invitation",
  "joining.claim.title": "Your place is waiting",
  "joining.claim.titleFor": "{name}, your place is waiting",
  "joining.claim.lead": "This is what the programme knows of you. Only the team has seen it so far.",
  "joining.claim.you": "you",
  "joining.claim.yourMentor": "{address, select, other {your mentor}}",
  "joining.claim.yourMentee": "{address, select, other {your mentee}}",
  "joining.claim.go": "That is me",
  "joining.claim.consent":
    "With that, members see your name, your cycle and your role, and letters come to this mailbox. In the next steps you choose what else is seen and by whom.",
  "joining.claim.until": "The invitation works until:",
  "joining.claim.read": "Before you come in:",
  "joining.claim.notYou": "Not you, or something is wrong?",
  "joining.claim.tell": "Tell the team",
  "joining.claim.dead": "This invitation does not work any more.",
  "joining.claim.deadTitle": "This invitation does not open any more",
  "joining.claim.used": "It has been used already. If that was you, sign in with the same address.",
  "joining.claim.withdrawn": "A newer one has been sent, or the team has taken it back.",
  "joining.claim.expired": "It worked for thirty days, and they are over.",
  "joining.claim.unknown":
    "We do not know this link. Perhaps it was cut on the way: open it from the letter again.",
  "joining.claim.again": "Send a new one to the same mailbox",
  "joining.claim.againNote": "It comes to the address that this letter went to.",
  "joining.sent.title": "Look into your mail",
  "joining.sent.text":
    "If the mailbox still belongs to somebody of the programme, a new letter is on its way.",
  "joining.sent.nothing": "Nothing after a few minutes?",
} as const;

/** The team’s page on how fresh profiles are, and the list for calling. */
export default {
  "freshness.title": "Still true?",
  "freshness.desk": "How much of the profiles is stale, cycle by cycle, and a list for calling",
  "freshness.lead":
    "{count, plural, one {A profile counts as fresh for # month} other {A profile counts as fresh for # months}} after its person confirmed it. By letter everybody is asked twice a year; where no answer comes, the telephone is quickest.",
  "freshness.all":
    "{people, plural, =0 {Nobody has come yet.} one {Of # person who is here, not confirmed lately: {stale, number}.} other {Of # people who are here, not confirmed lately: {stale, number}.}}",
  "freshness.share": "{stale, number} of {people, number} ({percent}%)",
  "freshness.bar": "Stale: {percent}%",
  "freshness.fresh": "All confirmed",
  "freshness.none": "There is no cycle yet.",
  "freshness.stale": "Not confirmed lately",
  "freshness.allFresh": "Everybody here has confirmed lately.",
  "freshness.allFreshText": "Nobody needs to be called.",
  "freshness.empty": "None of the people of this cycle has come yet.",
  "freshness.emptyText": "Their profiles are asked about once they have come in.",
  "freshness.asked": "Letter:",
  "freshness.notAsked": "No letter in the last 30 days",
  "freshness.trouble": "Letters do not arrive",
  "freshness.phone": "Phone: shown for a reason",
  "freshness.noPhone": "Phone: not shown to the team",
  "freshness.confirm": "Confirmed by phone",
  "freshness.confirmed": "Noted: confirmed today.",
  "freshness.quicker": "These details have been confirmed meanwhile.",
  "freshness.phones.title": "List for calling",
  "freshness.phones.lead":
    "The numbers of those who let the team have theirs. Each person on the list reads in their log your name, the time and the reason.",
  "freshness.phones.left":
    "{count, plural, =0 {You have no reveals left for today.} one {# reveal left for today.} other {# reveals left for today.}}",
  "freshness.phones.who": "Whom will you call? Up to {max}",
  "freshness.phones.longest": "Those who confirmed longest ago stand first.",
  "freshness.phones.reason": "Do the details in the directory still hold?",
  "freshness.phones.go": "Show the numbers",
  "freshness.phones.nobody": "Please choose at least one person.",
  "freshness.phones.gone":
    "They have confirmed meanwhile, or no longer show their number to the team. Look at the list again.",
  "freshness.phones.none": "Nobody of them shows a number to the team.",
  "freshness.phones.noneText":
    "Each member decides who may ask for theirs. A letter or a word in the room of the cycle still reaches them.",
  "freshness.phones.used": "Numbers can be shown again tomorrow.",
  "freshness.phones.noted":
    "The numbers are shown once: print them or write them down before you close the page.",
  "freshness.phones.after":
    "What has changed each person mends on their own page. After the call, press “Confirmed by phone” beside the name in the list of the cycle.",
  "freshness.phones.print": "Print",
  "freshness.phones.byHand": "Print it with your browser (Ctrl+P).",
  "freshness.phones.back": "Back to the cycle",
  "freshness.phones.done": "called",
  "freshness.phones.why": "Reason: {reason}",
} as const;

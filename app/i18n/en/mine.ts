/** What is kept of a person: seeing it, taking it along, agreeing to it, leaving. */
export default {
  "mine.title": "My data",
  "mine.place": "What is kept of you, a copy to take along, what you agreed to, and how to leave.",
  "mine.intro":
    "All of it belongs to you. Here you see what there is, take a copy, change what you agreed to, or leave.",
  "mine.kept.title": "What is kept of you",
  "mine.kept.account": "Your name, your address of mail and the way you sign in.",
  "mine.kept.profile": "Your profile, and for each part of it who sees it.",
  "mine.kept.programme":
    "{pairs, plural, =0 {Your part in the programme.} one {Your part in the programme and # mentoring pair.} other {Your part in the programme and # mentoring pairs.}}",
  "mine.kept.words":
    "What you wrote: {threads, plural, =0 {no threads} one {# thread} other {# threads}}, {replies, plural, =0 {no replies} one {# reply} other {# replies}} and {messages, plural, =0 {no messages} one {# message} other {# messages}}.",
  "mine.kept.reading": "How far you have read, so that we can show what is new. Nobody else sees it.",
  "mine.kept.reveals":
    "{reveals, plural, =0 {Nobody has asked to see your contact data.} one {Who asked to see your contact data, and when: # time.} other {Who asked to see your contact data, and when: # times.}}",
  "mine.kept.more": "How long each of these is kept stands under",
  "mine.kept.privacy": "Privacy and data",

  "mine.export.title": "Take a copy along",
  "mine.export.text":
    "One zip with everything of yours: pages to read in any browser, and files that other programs can read (JSON). It begins to download at once. What others wrote is not in it.",
  "mine.export.button": "Download my data",
  "mine.export.prove": "You will be asked who you are, if that was more than a quarter of an hour ago.",

  "mine.consents.title": "What you agreed to",
  "mine.consents.text":
    "Each of these can be given and taken back at any time. What was said before stays written down with its date.",
  "mine.consent.directory": "The directory",
  "mine.consent.directory.text":
    "People from the programme find you in the directory and in search. Without it you can still write and be read.",
  "mine.consent.lineage": "The constellation",
  "mine.consent.lineage.text":
    "Your mentoring pairs are drawn in the constellation and in the paths between people. A pair is drawn only when both agree.",
  "mine.consent.photos": "Your photo",
  "mine.consent.photos.text":
    "The photo you put up is shown to whom you choose. When you take this back, the photo is removed at once.",
  "mine.consent.letters": "Letters beside the necessary ones",
  "mine.consent.letters.text":
    "We write when somebody new fits a view you saved, and now and then to ask whether your profile is still true. Letters about signing in always come.",
  "mine.consent.since": "Agreed on {date}",
  "mine.consent.takenBack": "Taken back on {date}",
  "mine.consent.never": "Not agreed",
  "mine.consent.older": "Agreed on {date} to an earlier text",
  "mine.consent.give": "Agree",
  "mine.consent.withdraw": "Take back",
  "mine.consent.giveNamed": "Agree: {what}",
  "mine.consent.withdrawNamed": "Take back: {what}",

  "mine.leave.title": "Leave the community",
  "mine.leave.short":
    "Three ways, and fourteen days to change your mind. Whoever leaves disappears from the files, not only from the pages.",
  "mine.leave.link": "Leave the community",
  "mine.leave.intro":
    "For fourteen days nothing happens, and one press is enough to stay. After that your name, addresses, profile, photo, pairs, sign-ins and saved things are erased from the database, the search, the files and the logs; backups follow within thirty days. It cannot be undone then.",
  "mine.leave.have":
    "There are {threads, plural, =0 {no threads} one {# thread} other {# threads}} of yours{answered, plural, =0 {} other { (# with answers of others)}}, {replies, plural, =0 {no replies} one {# reply} other {# replies}} and {messages, plural, =0 {no messages in rooms} one {# message in rooms} other {# messages in rooms}}.",
  "mine.leave.question": "What is to happen with what you wrote?",
  "mine.leave.anonymise": "The texts stay, the name goes",
  "mine.leave.anonymise.note":
    "Everything you wrote stays where others read it and answered. In the place of your name stands: {name}.",
  "mine.leave.posts": "The texts go too",
  "mine.leave.posts.note":
    "In the place of each thread, reply and message stands a line that it was removed. Titles stay over what others answered.",
  "mine.leave.all": "Everything goes",
  "mine.leave.all.note":
    "As before, and the titles as well. Only what others wrote stays, so that they can still be followed.",
  "mine.leave.button": "Leave in fourteen days",
  "mine.leave.admin":
    "You are the only administrator. Name another one first, otherwise nobody could look after the community.",
  "mine.leave.others":
    "What others say about you in their own words stays theirs. If something there is wrong or private, report it before you go.",
  "mine.pending.title": "You are leaving",
  "mine.pending.text":
    "On {date} everything of yours is erased as you asked: {kind}. Until then you can stay.",
  "mine.pending.banner": "You are leaving the community on {date}.",
  "mine.pending.stay": "I am staying",
  "mine.stayed": "You are staying. Nothing was erased.",
  "mine.problem.lastAdmin": "You are the only administrator. Name another one first.",
  "mine.problem.alreadyLeaving": "You have asked to leave already.",
  "mine.problem.tooManyExports": "A copy was made several times within the hour. Try again later.",

  "mine.gone.text": "This text was removed at its author’s request.",
  "mine.gone.title": "Removed title",

  "mine.stay.title": "Stay in the community?",
  "mine.stay.text": "You asked to leave on {date}. One press, and everything stays as it is.",
  "mine.stay.button": "I am staying",
  "mine.stay.done.title": "You are staying",
  "mine.stay.done.text": "Nothing was erased. Everything is as it was.",
  "mine.stay.done.link": "To the community",
  "mine.stay.dead.title": "This link does not work any more",
  "mine.stay.dead.text":
    "Either you are staying already, or the fortnight is over. If you can still sign in, nothing was erased.",
  "mine.help": "Write to the team",

  "mine.remove.title": "Remove me from the programme’s list",
  "mine.remove.whence.title": "Where your data came from",
  "mine.remove.whence":
    "You received an invitation because you took part in the Creative Mentorship programme. Its team entered you from the programme’s own list, so that people who were in it can find each other again. Nobody but the team has seen what stands here.",
  "mine.remove.kept": "This is all we have of you:",
  "mine.remove.name": "Name",
  "mine.remove.email": "Address of mail",
  "mine.remove.part": "Part in the programme",
  "mine.remove.part.mentee": "mentee, {cycle}",
  "mine.remove.part.mentor": "mentor, {cycle}",
  "mine.remove.what.title": "What removing does",
  "mine.remove.what":
    "Your name, address and part in the programme are erased here at once, and from backups within thirty days. No more letters come. No account is needed, and none is made. It cannot be undone; the team can only enter you anew.",
  "mine.remove.button": "Remove me",
  "mine.remove.done.title": "You are removed",
  "mine.remove.done.text":
    "Your name, address and part in the programme are erased. Backups follow within thirty days. We will not write again.",
  "mine.remove.dead.title": "This link does not work any more",
  "mine.remove.dead.used": "It was used already: the data it belonged to is erased.",
  "mine.remove.dead.unknown":
    "If it was used already, the data it belonged to is erased. Otherwise it is too old, or a newer letter took its place: use the link of the newest one, or write to the team.",
  "mine.remove.dead.claimed":
    "This invitation was accepted, so there is an account now. Sign in and leave under Settings, My data.",
  "mine.remove.dead.old":
    "It is too old, or a newer letter took its place. Use the link of the newest letter, or write to the team: a person answers.",
} as const;

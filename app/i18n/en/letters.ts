/** What letters say. A name stands in them only where its person may be named; nobody’s form is guessed. */
export default {
  "letters.greeting": "Hello,",
  "letters.greeting.named": "Hello, {name},",
  "letters.signature": "The Creative Mentorship team",
  "letters.stop": "I do not want these letters any more",
  "letters.help": "Write to the team",
  "letters.fact.cycle": "Cycle",
  "letters.fact.mentor": "{address, select, other {Mentor}}",
  "letters.fact.device": "Device",
  "letters.fact.when": "When",
  "letters.fact.person": "New",

  "letters.invitation.subject": "Your place in Krug, the community of Creative Mentorship",
  "letters.invitation.lead":
    "Krug is where the mentees, mentors and team of Creative Mentorship find one another, ask and answer. Your place in it is ready.",
  "letters.invitation.known": "This is what the programme’s records say of you:",
  "letters.invitation.button": "Take your place",
  "letters.invitation.code": "The code of this invitation, should a page ask for it:",
  "letters.invitation.valid": "The link works once, within 30 days. A newer letter takes its place.",
  "letters.invitation.source":
    "These data come from the programme’s own records, its lists of participants by cycle. Until you come in, only the team sees them.",
  "letters.invitation.removeNote":
    "If you want no place here, one page takes your data away. You need no account for that.",
  "letters.invitation.remove": "Remove my data",
  "letters.invitation.why":
    "You get this letter because this address is in the records of Creative Mentorship.",

  "letters.signIn.subject": "Your way into Krug",
  "letters.signIn.lead": "Somebody, we hope you, asked to sign in to Krug with this address.",
  "letters.signIn.button": "Sign in",
  "letters.signIn.code": "Or type this code on the page where you are signing in:",
  "letters.signIn.valid": "The link and the code work once, for 15 minutes.",
  "letters.signIn.notYou": "If it was not you, do nothing: nobody comes in without this letter.",
  "letters.signIn.why":
    "You get this letter because somebody typed this address on the sign-in page of Krug.",

  "letters.join.subject": "Confirm your address for Krug",
  "letters.join.lead": "With a code from a meeting of the programme, this address is to be let into Krug.",
  "letters.join.button": "Confirm and come in",
  "letters.join.code": "Or type this code on the page where you gave your address:",
  "letters.join.valid": "The link and the code work once, for 30 minutes.",
  "letters.join.notYou": "If it was not you, do nothing: without this letter no account is made.",
  "letters.join.why":
    "You get this letter because somebody typed this address together with a code of a cycle.",

  "letters.joinAnswer.accepted.subject": "Welcome to Krug",
  "letters.joinAnswer.accepted.lead": "The team has read your request, and there is a place for you.",
  "letters.joinAnswer.declined.subject": "About your request to join Krug",
  "letters.joinAnswer.declined.lead":
    "The team has read your request and cannot connect it with the records of the programme, so no account is opened. If this is a mistake, write to the team: it happens that a list has a gap.",
  "letters.joinAnswer.note": "The team writes: “{note}”",
  "letters.joinAnswer.why":
    "You get this letter because somebody asked for a place in Krug with this address.",

  "letters.reset.subject": "A new password for Krug",
  "letters.reset.lead": "Somebody, we hope you, asked for a new password for the account with this address.",
  "letters.reset.button": "Set a new password",
  "letters.reset.valid": "The link works once, for an hour. Until then the old password stays.",
  "letters.reset.notYou": "If it was not you, do nothing: nothing changes.",

  "letters.emailChange.subject": "Confirm your new address",
  "letters.emailChange.lead":
    "This is to be the new address of an account in Krug. Confirm it, and letters and sign-in move here.",
  "letters.emailChange.button": "Confirm the address",
  "letters.emailChange.valid": "The link works once, for an hour. Until then the old address stays.",
  "letters.emailChange.notYou": "If it was not you, do nothing: nothing changes.",
  "letters.emailChange.why":
    "You get this letter because somebody named this address in the settings of Krug.",

  "letters.emailChanged.subject": "The address of your account has changed",
  "letters.emailChanged.lead":
    "Your account in Krug has a new address. Letters go there from now on, and this address no longer opens the account.",

  "letters.passwordChanged.subject": "Your password has changed",
  "letters.passwordChanged.lead":
    "Your account in Krug has a new password. On all other devices the account is signed out.",

  "letters.secondFactor.subject": "The second step of your sign-in has changed",
  "letters.secondFactor.on": "Signing in to your account now asks for a code from an authenticator app too.",
  "letters.secondFactor.off": "Signing in to your account no longer asks for a second step.",
  "letters.secondFactor.recovery":
    "Your account has new recovery codes for the second step. The old ones no longer work.",
  "letters.secondFactor.recovery-used":
    "Somebody signed in to your account, or confirmed that it is theirs, with one of your recovery codes. It no longer works.",
  "letters.secondFactor.passkey-added": "Your account has a new passkey: one more way to sign in.",
  "letters.secondFactor.passkey-removed": "A passkey has been removed from your account.",

  "letters.newDevice.subject": "A sign-in from a new device",
  "letters.newDevice.lead": "Your account in Krug is now signed in on a device that we do not know yet.",
  "letters.newDevice.button": "See my devices",

  "letters.account.notYou":
    "If it was not you, write to the team at once. It can close the account until we know more.",
  "letters.account.why":
    "You get this letter because it concerns the safety of your account. Such letters cannot be turned off.",

  "letters.savedView.subject":
    "{count, plural, one {# new person in “{view}”} other {# new people in “{view}”}}",
  "letters.savedView.lead":
    "{count, plural, one {Your view “{view}” has # new person.} other {Your view “{view}” has # new people.}}",
  "letters.savedView.button": "See them all",
  "letters.savedView.why":
    "You get this letter because your view “{view}” is to tell you when somebody new fits.",

  "letters.freshness.subject": "Is your profile still true?",
  "letters.freshness.lead":
    "People look for you by what your profile says. If all of it is still true, one tap is enough.",
  "letters.freshness.button": "Yes, it is still true",
  "letters.freshness.valid": "The link works for 30 days, without signing in.",
  "letters.freshness.profile": "Look at my profile first",
  "letters.freshness.why": "You get this letter because your profile has not been confirmed for a long time.",

  "letters.extractAsked.subject":
    "{count, plural, one {{name} would like to quote a message of yours} other {{name} would like to quote # of your messages}}",
  "letters.extractAsked.lead":
    "{name} makes a thread from messages of a room that you share, and some of them are yours. You can agree, mend your words, or say no.",
  "letters.extractAsked.silenceYes": "If you do not answer by then, it counts as a yes.",
  "letters.extractAsked.silenceNo": "Nothing leaves this room without your yes: no answer is a no.",
  "letters.extractAsked.thread": "Thread",
  "letters.extractAsked.due": "Answer until",
  "letters.extractAsked.button": "See and answer",
  "letters.extractAsked.why": "You get this letter because somebody asks for your consent to be quoted.",

  "letters.extractSettled.subject": "“{title}”: all answers are in",
  "letters.extractSettled.published": "Your thread “{title}” is published.",
  "letters.extractSettled.maker": "Your thread “{title}” waits for your decision.",
  "letters.extractSettled.leftOut":
    "{count, plural, =0 {Nobody asked to be left out.} one {# message was left out.} other {# messages were left out.}}",
  "letters.extractSettled.button": "Have a look",
  "letters.extractSettled.why": "You get this letter because you asked members for consent to quote them.",

  "letters.leavingAsked.subject": "You are leaving Krug",
  "letters.leavingAsked.lead":
    "Your request to leave Krug is noted. Until it becomes final nothing is deleted.",
  "letters.leavingAsked.anonymise": "Your name and profile go. What you posted stays, without your name.",
  "letters.leavingAsked.posts": "Your name, your profile and what you posted go.",
  "letters.leavingAsked.all": "Everything of yours goes: name, profile, posts and messages.",
  "letters.leavingAsked.due": "Becomes final",
  "letters.leavingAsked.button": "Stay after all",
  "letters.leavingAsked.after":
    "If it was not you, press the same button and write to the team. Until that day the account stays yours.",

  "letters.leavingDone.subject": "Your data are deleted",
  "letters.leavingDone.lead":
    "Your account in Krug is gone, and with it everything that you asked to have deleted.",
  "letters.leavingDone.backups": "Backups still hold it for 30 days at most. Then it is gone from there too.",
  "letters.leavingDone.after":
    "Thank you for the time you were here. The door stays open: ask the team for a place.",
  "letters.leavingDone.why":
    "This is the last letter. With it this address is erased from the outbox as well.",
} as const;

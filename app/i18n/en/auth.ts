export default {
  "auth.title": "Sign in",
  "auth.signIn": "Sign in",
  "auth.signOut": "Sign out",
  "auth.signedInAs": "Signed in: {name}",
  "auth.email": "E-mail address",
  "auth.password": "Password",
  "auth.password.common":
    "This password is among the first that are tried everywhere. Take another; a short sentence is easy to remember.",
  "auth.password.context":
    "This password is made of words that anyone would guess here: your name, your address, the programme. Add some of your own.",
  "auth.forgot": "Forgot your password?",
  "auth.remember": "Remember this device",
  "auth.welcome": "Welcome. It is good to have you here.",
  "auth.welcomeBack": "Good to see you again.",
  "auth.lead": "Sign in with the address your invitation came to.",
  "auth.inviteOnly":
    "This space is for people from the programme. If you took part in a cycle and have no invitation yet, write to the team.",
  "auth.wrong":
    "The address and the password do not match. Check whether your keyboard is set to Cyrillic, then try again.",
  "auth.tooManyTries":
    "Too many tries in a short time. Wait a few minutes, then try again; your account is safe.",
  "auth.signInFirst": "Sign in to see this page.",
  "auth.sessionEnded": "You were signed out for safety. Sign in to continue.",
  "auth.code": "Six-digit code",
  "auth.code.lead": "The team confirms each sign-in with a code from the authenticator app.",
  "auth.code.wrong": "This code does not match or is out of time. Take the next one.",
  "auth.linkExpired": "This link has expired. No harm done: ask for a new one.",
  "auth.linkSent":
    "{count, plural, one {A sign-in link is on its way to {email}. It works for # minute.} other {A sign-in link is on its way to {email}. It works for # minutes.}}",
  "auth.back": "Welcome back",
  "auth.quote": "“I came for advice and was given people I may call on a Sunday.”",
  "auth.quoteBy": "An alumna of the second cycle",
  "auth.try.title": "Try it as",
  "auth.try.text":
    "This is a demo with invented people. Choose one, or type an address with the password {password}.",
  "auth.try.alumna": "an alumna",
  "auth.try.mentor": "a mentor",
  "auth.try.mentee": "a mentee of the current cycle",
  "auth.try.staff": "the team",
  "auth.try.admin": "administration",
  "auth.try.go": "Step in",
  "auth.signedOut": "You are signed out.",
  "auth.setup.title": "Open the community",
  "auth.setup.text":
    "You are the first one here. This makes you the administrator; the link then stops working.",
  "auth.setup.name": "Your name",
  "auth.setup.password": "A password",
  "auth.setup.hint": "At least 12 characters. Three ordinary words beat one odd sign.",
  "auth.setup.go": "Open the community",
  "auth.setup.dead": "This link no longer works. Start the server again for a new one.",
} as const;

export default {
  "auth.title": "Sign in",
  "auth.signIn": "Sign in",
  "auth.signOut": "Sign out",
  "auth.signedInAs": "Signed in: {name}",
  "auth.email": "E-mail address",
  "auth.password": "Password",
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
} as const;

export default {
  "errors.400.title": "This could not be read",
  "errors.400.text": "What arrived here was not complete. Go back and send it once more.",
  "errors.401.title": "Sign in first",
  "errors.401.text": "This page is open to people from the programme. Sign in to see it.",
  "errors.403.title": "This part is closed to your account",
  "errors.403.text": "If you think that is a mistake, write to the team.",
  "errors.404.title": "This page is not here",
  "errors.404.text": "It may have moved. Try searching, or begin again from the home page.",
  "errors.405.title": "This cannot be done here",
  "errors.405.text": "Go back to the page you came from and use the button there.",
  "errors.409.title": "Something changed in the meantime",
  "errors.409.text": "Someone was quicker. Look at the page as it is now, then decide again.",
  "errors.413.title": "This is too large",
  "errors.413.text": "Shorten the text or choose a smaller file, then send it again.",
  "errors.429.title": "A little slower",
  "errors.429.text": "Too much arrived in a short time. Wait a minute, then try again.",
  "errors.429.wait":
    "{seconds, plural, one {A little slower: try again in # second.} other {A little slower: try again in # seconds.}}",
  "errors.500.title": "Something went wrong on our side",
  "errors.500.text":
    "What you saved is safe. Try again in a minute; if it stays like this, write to the team.",
  "errors.503.title": "We are back in a moment",
  "errors.503.text":
    "The community is being looked after. Everything you wrote is kept; try again in a minute.",
  "errors.offline.title": "No connection",
  "errors.offline.text": "This page did not come. It opens by itself as soon as the connection is back.",
  "errors.offline.again": "Try again",
  "errors.home": "To the home page",
  "errors.reference": "If you write to the team, mention this mark: {reference}",
  "errors.origin": "This request came from another site, so it was not carried out.",
  "errors.busy":
    "The community is writing something else just now. What you typed is still here; send it again in a moment.",
  "errors.diskFull":
    "There is no room to store this right now. What you typed is still here; the team has to make room.",
  "errors.demoForwarded": "This is a demo: it answers only to this machine, not through a proxy.",
} as const;

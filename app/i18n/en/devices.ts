export default {
  "devices.title": "Devices",
  "devices.line": "Where you are signed in, and how to end it.",
  "devices.lead": "Here you are signed in. What you do not know, end; then change your password.",
  "devices.name":
    "{system, select, android {{browser} on Android} iphone {{browser} on iPhone} ipad {{browser} on iPad} mac {{browser} on Mac} windows {{browser} on Windows} linux {{browser} on Linux} chromeos {{browser} on ChromeOS} other {{browser}}}",
  "devices.unknown": "An unknown device",
  "devices.here": "This device",
  "devices.since": "Signed in {since}",
  "devices.used": "Last used {used}",
  "devices.end": "End: {device}",
  "devices.endShort": "End",
  "devices.endOthers": "Sign out on all other devices",
  "devices.endAll": "Sign out everywhere, here too",
  "devices.only": "You are signed in nowhere else.",
} as const;

export default {
  "settings.title": "Settings",
  "settings.language": "Language",
  "settings.theme": "Appearance",
  "settings.presence": "Presence",
  "settings.presence.shown": "In rooms, others see when you are here.",
  "settings.presence.hidden": "Nobody sees when you are here.",
  "settings.presence.hide": "Hide it",
  "settings.presence.show": "Show it",
  "settings.devices": "Devices",
  "settings.devices.count":
    "{count, plural, one {You are signed in on # device.} other {You are signed in on # devices.}}",
  "settings.devices.signOut": "Sign out everywhere",
} as const;

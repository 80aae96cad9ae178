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
  "settings.group.profile": "Profile",
  "settings.group.visibility": "Who sees what",
  "settings.group.access": "Getting in and devices",
  "settings.group.letters": "Letters",
  "settings.group.data": "My data",
} as const;

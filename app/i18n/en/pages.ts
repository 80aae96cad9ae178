export default {
  "pages.rules": "House rules",
  "pages.privacy": "Privacy and data",
  "pages.changed": "Last changed:",
  "pages.edit": "Change this text",
  "pages.editing": "Text: {title}",
  "pages.editLead": "The change is seen by everybody at once. The Cyrillic text is made from the Latin one.",
  "pages.text": "Text in",
  "pages.serbian": "Serbian",
  "pages.english": "English",
  "pages.title": "Title",
  "pages.body": "Text",
} as const;

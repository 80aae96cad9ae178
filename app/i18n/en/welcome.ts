/** The first steps after coming in. */
export default {
  "welcome.step": "Step {number} of {of}",
  "welcome.next": "Save and go on",
  "welcome.skip": "Skip",
  "welcome.finish": "Save and enter",
  "welcome.later": "Not now, take me in",
  "welcome.leaveAsIs": "Leave it as it is and take me in",
  "welcome.photo": "A face to the name",
  "welcome.photo.lead": "A photo helps people recognise you. The drawn face does well too.",
  "welcome.fields": "What is your field?",
  "welcome.fields.lead": "By this you are found, and questions reach you.",
  "welcome.topics": "What do you give, what do you need?",
  "welcome.topics.lead": "One or two are enough for a beginning.",
  "welcome.privacy": "Who sees what",
  "welcome.privacy.lead": "What is safe is chosen already. You can change it at any time.",
} as const;

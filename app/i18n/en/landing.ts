/** The page for visitors. What is said of the programme comes from its public pages. */
export default {
  "landing.title": "The Creative Mentorship community",
  "landing.description":
    "Krug is the community of Creative Mentorship: people who work in culture ask one another, answer and keep in touch.",

  "landing.headline": "Someone has already walked the road you are on.",
  "landing.intro":
    "Since 2012 Creative Mentorship has paired people at the start of a life in culture with people who know where the floor creaks. Seven cycles later they still talk to each other. This is where.",
  "landing.signIn": "Sign in",
  "landing.enter": "Enter Krug",
  "landing.about": "About the programme",
  "landing.note": "Free for mentees. Krug itself opens by invitation.",
  "landing.constellation":
    "Every dot is a person, every line a year of conversations: {mentees, plural, one {# mentee} other {# mentees}} and {mentors, plural, one {# mentor} other {# mentors}}, {cycles, plural, one {# cycle} other {# cycles}}.",

  "landing.scene":
    "A curator in Novi Sad asks how to let visitors touch. By evening a conservator, a playwright and a festival director from another town have answered.",
  "landing.scene.note":
    "A day in Krug looks like this. Discussions are seen by people from the programme only.",

  "landing.programme": "About the programme",
  "landing.programme.start":
    "The idea came in the autumn of 2011, when an informal group of people from culture and education noticed that every guest they invited had once had a mentor. A year later the first mentorship programme in Serbia for future leaders in culture began.",
  "landing.programme.sum":
    "By October 2022 it had brought together 300 people in 150 pairs, with more than two thousand hours of mentoring talks and over seventy workshops, round tables and study trips.",
  "landing.programme.pairs":
    "Mentees work in the arts, heritage, creative industries and media. Mentors often come from outside, from companies, diplomacy, science and education, and give their time for free. Personal growth counts as much as professional.",
  "landing.programme.regional":
    "The programme began in Belgrade and today gathers people from large cities and small places. The sixth cycle brought together four countries, the seventh the whole of the Western Balkans.",

  "landing.fields": "Twelve fields, one circle",
  "landing.fields.people": "{count, plural, one {# person} other {# people}}",

  "landing.year": "How a year goes",
  "landing.year.1.when": "At the start",
  "landing.year.1.title": "You apply",
  "landing.year.1.text":
    "The call lasts two or three weeks. You fill the form in one sitting, then we talk. Taking part is free.",
  "landing.year.2.when": "Then",
  "landing.year.2.title": "We make the pairs",
  "landing.year.2.text":
    "First we choose the mentees, then we look for a mentor who fits their goals. Usually that is twenty-five pairs.",
  "landing.year.3.when": "Twelve months",
  "landing.year.3.title": "You meet",
  "landing.year.3.text":
    "The pair meets once a month, for an hour or two. Each month has a workshop too, and at mid-term everyone gathers for two days.",
  "landing.year.4.when": "After",
  "landing.year.4.title": "You stay",
  "landing.year.4.text":
    "The room of your cycle stays open. You ask, you answer, and one day you may guide somebody yourself.",

  "landing.voices": "What people say",
  "landing.voice.1": "I came for advice and left with people I may call on a Sunday.",
  "landing.voice.1.role": "mentee of the third cycle, works in publishing",
  "landing.voice.2": "I learn more from mentees than from juries. Mentees ask twice.",
  "landing.voice.2.role": "mentor in the first and fourth cycles, directs theatre",
  "landing.quoted": "“{words}”",
  "landing.voices.note": "The quotations in this demo are invented, like everyone in it.",

  "landing.open": "Open to everyone",
  "landing.open.talks": "Public talks and round tables",
  "landing.open.talks.text": "Free with registration. About money, work and audiences in culture.",
  "landing.open.network": "The Mentor Network",
  "landing.open.network.text": "Mentors can join at any time of the year, from any profession.",
  "landing.open.rules": "House rules",
  "landing.open.rules.text": "How we talk in Krug, and what stays within a mentoring pair.",

  "landing.supporters": "Who makes it possible",
  "landing.supporters.text":
    "The programme is non-profit and free for mentees, thanks to support from the private, public and civil sectors.",
  "landing.supporters.names":
    "Our supporters: the Dud Foundation, the Jasen Paper Mill, the Ovčar Meeting House, the Lenka Tasić Endowment and the Centre for Another Country.",
  "landing.supporters.note": "The names in this demo are invented.",
  "landing.contact": "Write to the team: {email}",
} as const;

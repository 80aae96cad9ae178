// Numbers are words up to ten.
const NEW_REPLIES =
  "{count, plural, =1 {one new reply} =2 {two new replies} =3 {three new replies} =4 {four new replies} =5 {five new replies} =6 {six new replies} =7 {seven new replies} =8 {eight new replies} =9 {nine new replies} =10 {ten new replies} one {# new reply} other {# new replies}}";
const QUESTIONS =
  "{count, plural, =1 {one question} =2 {two questions} =3 {three questions} =4 {four questions} =5 {five questions} =6 {six questions} =7 {seven questions} =8 {eight questions} =9 {nine questions} =10 {ten questions} one {# question} other {# questions}}";
const NEW_MESSAGES =
  "{count, plural, =1 {there is one new message} =2 {there are two new messages} =3 {there are three new messages} =4 {there are four new messages} =5 {there are five new messages} =6 {there are six new messages} =7 {there are seven new messages} =8 {there are eight new messages} =9 {there are nine new messages} =10 {there are ten new messages} one {there is # new message} other {there are # new messages}}";

/** The home page. Square brackets mark the words of the greeting that are a link. */
export default {
  "home.title": "Home",

  "home.greeting.morning": "Good morning.",
  "home.greeting.morning.named": "Good morning, {name}.",
  "home.greeting.day": "Good day.",
  "home.greeting.day.named": "Good day, {name}.",
  "home.greeting.evening": "Good evening.",
  "home.greeting.evening.named": "Good evening, {name}.",

  "home.since.lastVisit": "Since your last visit",
  "home.since.yesterday": "Since yesterday",
  "home.since.monday": "Since Monday",
  "home.since.tuesday": "Since Tuesday",
  "home.since.wednesday": "Since Wednesday",
  "home.since.thursday": "Since Thursday",
  "home.since.friday": "Since Friday",
  "home.since.saturday": "Since Saturday",
  "home.since.sunday": "Since Sunday",
  "home.since.date": "Since {date}",

  "home.replies": `you have [${NEW_REPLIES}]`,
  "home.questions": `[${QUESTIONS}] {count, plural, one {is} other {are}} waiting for you`,
  "home.roomMessages": `${NEW_MESSAGES} in [the room of {room}]`,
  "home.personWrites": "[{name}] has written to you",
  "home.namedRoomMessages": `${NEW_MESSAGES} in the room [“{room}”]`,
  "home.lastAnd": "and",
  "home.quiet": "{since} it has been quiet.",
  "home.quietNow": "It is quiet here just now.",

  "home.welcome": "Welcome.",
  "home.welcome.named": "Welcome, {name}.",
  "home.welcome.room": "Your room is [{room}].",
  "home.welcome.noRoom": "The people you can ask are [here].",
  "home.first": "Three first steps",
  "home.first.profile": "Say who you are",
  "home.first.profile.text": "Your field, your town and what you can help with. That is how people find you.",
  "home.first.room": "Say hello in the room",
  "home.first.room.text":
    "One sentence is enough. Everyone there went through the same cycle, or is in it now.",
  "home.first.people": "Find someone who knows",
  "home.first.people.text":
    "You can look for people by field of culture, place and what they are glad to help with.",

  "home.announcement": "From the team",
  "home.announcement.read": "Mark as read",
  "home.waiting": "a question for you",
  "home.waiting.days": "{count, plural, =0 {came today} one {waiting for # day} other {waiting for # days}}",
  "home.waiting.from": "cycle {cycle}",
  "home.waiting.answer": "Answer",
  "home.waiting.all": "All questions",

  "home.threads": "Discussions",
  "home.threads.start": "Start a discussion",
  "home.threads.all": "All discussions",
  "home.threads.empty": "No discussions here yet. Yours can be the first.",
  "home.tabs": "Which discussions",
  "home.tabs.new": "New for you",
  "home.tabs.new.empty": "All read. Enjoy the quiet.",
  "home.tabs.following": "Following",
  "home.tabs.following.empty":
    "Discussions you follow will stand here. Begin with one in which you have something to say.",
  "home.tabs.fields": "My fields",
  "home.tabs.fields.empty":
    "There is no discussion in your fields yet. If you have not chosen any, your profile is the place.",
  "home.tabs.unanswered": "Without a reply",
  "home.tabs.unanswered.empty": "Every question has at least one reply.",
  "home.older": "Show older",
  "home.newer": "Show newer",
  "home.thread.unread": "Unread:",
  "home.thread.new": "{count, plural, one {new} other {new}}",
  "home.thread.replies": "{count, plural, one {reply} other {replies}}",
  "home.thread.starts": "Started by {name}",
  "home.thread.asks": "Asked by {name}",
  "home.thread.answers": "Answered by {name}",

  "home.aside": "These days",
  "home.next": "Coming up",
  "home.next.all": "All events",
  "home.next.empty": "The next event has no date yet. We will let you know.",
  "home.rooms": "In the rooms",
  "home.rooms.all": "All rooms",
  "home.rooms.new": "{count, plural, one {# new message} other {# new messages}}",
  "home.rooms.empty": "A room opens when the team adds you to a cycle.",
  "home.rooms.silent": "The first message in a room is remembered.",
  "home.rooms.here":
    "{count, plural, =0 {Nobody is here just now.} one {# person is here now} other {# people are here now}}",
  "home.failed": "This did not arrive. Please try again.",
} as const;

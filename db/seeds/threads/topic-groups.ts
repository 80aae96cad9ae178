/** Which short replies fit an opening. */
export type TopicGroup =
  | "funding"
  | "audiences"
  | "fees"
  | "production"
  | "heritage"
  | "community"
  | "wellbeing"
  | "career"
  | "media"
  | "abroad"
  | "general";

/** Slug of each of the 38 topics and the group of short replies that suits it. */
export const topicGroups: Record<string, TopicGroup> = {
  "funding-calls": "funding",
  "eu-programmes": "funding",
  "sponsors-donors": "funding",
  crowdfunding: "funding",
  budgeting: "funding",
  "project-writing": "funding",
  "fees-contracts": "fees",
  "freelance-status": "fees",
  copyright: "fees",
  negotiation: "fees",
  "project-management": "production",
  "event-production": "production",
  touring: "production",
  spaces: "production",
  residencies: "abroad",
  "international-partners": "abroad",
  "work-abroad": "abroad",
  "audience-development": "audiences",
  "young-audiences": "audiences",
  accessibility: "audiences",
  "community-work": "community",
  "communication-pr": "media",
  "social-media": "media",
  "branding-design": "media",
  "photo-video": "media",
  "websites-digital": "media",
  digitisation: "heritage",
  leadership: "general",
  "strategic-planning": "general",
  institutions: "general",
  "starting-organisation": "general",
  "cultural-policy": "general",
  "research-evaluation": "general",
  "public-speaking": "career",
  "career-change": "career",
  "mentoring-practice": "career",
  "burnout-wellbeing": "wellbeing",
  "parenting-work": "wellbeing",
};

/** The group of an opening: that of its first topic. Topics that nobody knows are “general”. */
export function groupOfTopics(topics: readonly string[]): TopicGroup {
  return topicGroups[topics[0] ?? ""] ?? "general";
}

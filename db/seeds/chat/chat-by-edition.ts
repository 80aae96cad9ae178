import type { ChatSnippet } from "./chat-seed";
import { fifth } from "./fifth";
import { first, fourth, second, third } from "./first-four";
import { seventhFirstWeeks } from "./seventh-first-weeks";
import { seventhMonths } from "./seventh-months";
import { seventhThisWeek } from "./seventh-this-week";
import { sixthFirstYears } from "./sixth-first-years";
import { sixthLately } from "./sixth-lately";

/** What was said in the room of each edition, by its slug. */
export const chatByEdition: Record<string, ChatSnippet[]> = {
  "1-ciklus": first,
  "2-ciklus": second,
  "3-ciklus": third,
  "4-ciklus": fourth,
  "5-ciklus": fifth,
  "6-ciklus": [...sixthFirstYears, ...sixthLately],
  "7-ciklus": [...seventhFirstWeeks, ...seventhMonths, ...seventhThisWeek],
};

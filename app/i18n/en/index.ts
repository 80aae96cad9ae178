import access from "./access";
import announcements from "./announcements";
import audience from "./audience";
import auth from "./auth";
import contacts from "./contacts";
import copy from "./copy";
import cycles from "./cycles";
import devices from "./devices";
import errors from "./errors";
import extracts from "./extracts";
import factors from "./factors";
import files from "./files";
import finding from "./finding";
import forms from "./forms";
import freshness from "./freshness";
import home from "./home";
import joining from "./joining";
import kinds from "./kinds";
import landing from "./landing";
import letters from "./letters";
import lineage from "./lineage";
import lists from "./lists";
import mail from "./mail";
import meet from "./meet";
import members from "./members";
import messages from "./messages";
import mine from "./mine";
import moderation from "./moderation";
import pages from "./pages";
import places from "./places";
import profile from "./profile";
import prose from "./prose";
import questions from "./questions";
import rooms from "./rooms";
import settings from "./settings";
import shell from "./shell";
import threads from "./threads";
import time from "./time";
import views from "./views";
import welcome from "./welcome";

/** Every sentence of the product in English, one file a noun. Its keys are the keys of all languages. */
export default {
  ...access,
  ...announcements,
  ...audience,
  ...auth,
  ...contacts,
  ...copy,
  ...cycles,
  ...devices,
  ...errors,
  ...extracts,
  ...factors,
  ...finding,
  ...files,
  ...forms,
  ...freshness,
  ...home,
  ...joining,
  ...kinds,
  ...landing,
  ...lineage,
  ...letters,
  ...meet,
  ...lists,
  ...mail,
  ...members,
  ...messages,
  ...mine,
  ...moderation,
  ...pages,
  ...places,
  ...profile,
  ...prose,
  ...questions,
  ...rooms,
  ...settings,
  ...shell,
  ...threads,
  ...time,
  ...views,
  ...welcome,
};

import administration from "@/lib/i18n/messages/en/administration.json";
import agenda from "@/lib/i18n/messages/en/agenda.json";
import agreements from "@/lib/i18n/messages/en/agreements.json";
import answer from "@/lib/i18n/messages/en/answer.json";
import cohorts from "@/lib/i18n/messages/en/cohorts.json";
import demo from "@/lib/i18n/messages/en/demo.json";
import desk from "@/lib/i18n/messages/en/desk.json";
import ecosystem from "@/lib/i18n/messages/en/ecosystem.json";
import errors from "@/lib/i18n/messages/en/errors.json";
import guests from "@/lib/i18n/messages/en/guests.json";
import investors from "@/lib/i18n/messages/en/investors.json";
import mail from "@/lib/i18n/messages/en/mail.json";
import manage from "@/lib/i18n/messages/en/manage.json";
import marketplace from "@/lib/i18n/messages/en/marketplace.json";
import meetings from "@/lib/i18n/messages/en/meetings.json";
import mission from "@/lib/i18n/messages/en/mission.json";
import myData from "@/lib/i18n/messages/en/my-data.json";
import notices from "@/lib/i18n/messages/en/notices.json";
import people from "@/lib/i18n/messages/en/people.json";
import programme from "@/lib/i18n/messages/en/programme.json";
import reasons from "@/lib/i18n/messages/en/reasons.json";
import rules from "@/lib/i18n/messages/en/rules.json";
import schedule from "@/lib/i18n/messages/en/schedule.json";
import search from "@/lib/i18n/messages/en/search.json";
import seats from "@/lib/i18n/messages/en/seats.json";
import share from "@/lib/i18n/messages/en/share.json";
import shell from "@/lib/i18n/messages/en/shell.json";
import signIn from "@/lib/i18n/messages/en/sign-in.json";
import takingPart from "@/lib/i18n/messages/en/taking-part.json";
import ui from "@/lib/i18n/messages/en/ui.json";
import welcome from "@/lib/i18n/messages/en/welcome.json";

/** Every namespace by its file's name. English is what the keys of a namespace are typed by. */
export const en = {
  administration,
  agenda,
  agreements,
  answer,
  cohorts,
  demo,
  desk,
  ecosystem,
  errors,
  guests,
  investors,
  mail,
  manage,
  marketplace,
  meetings,
  mission,
  "my-data": myData,
  notices,
  people,
  programme,
  reasons,
  rules,
  schedule,
  seats,
  share,
  search,
  shell,
  "sign-in": signIn,
  "taking-part": takingPart,
  ui,
  welcome,
};

export type Messages = typeof en;

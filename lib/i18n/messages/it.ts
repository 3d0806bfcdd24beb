import type { Messages } from "@/lib/i18n/messages/en";
import administration from "@/lib/i18n/messages/it/administration.json";
import agenda from "@/lib/i18n/messages/it/agenda.json";
import agreements from "@/lib/i18n/messages/it/agreements.json";
import answer from "@/lib/i18n/messages/it/answer.json";
import cohorts from "@/lib/i18n/messages/it/cohorts.json";
import demo from "@/lib/i18n/messages/it/demo.json";
import desk from "@/lib/i18n/messages/it/desk.json";
import ecosystem from "@/lib/i18n/messages/it/ecosystem.json";
import errors from "@/lib/i18n/messages/it/errors.json";
import guests from "@/lib/i18n/messages/it/guests.json";
import investors from "@/lib/i18n/messages/it/investors.json";
import mail from "@/lib/i18n/messages/it/mail.json";
import manage from "@/lib/i18n/messages/it/manage.json";
import marketplace from "@/lib/i18n/messages/it/marketplace.json";
import meetings from "@/lib/i18n/messages/it/meetings.json";
import mission from "@/lib/i18n/messages/it/mission.json";
import myData from "@/lib/i18n/messages/it/my-data.json";
import notices from "@/lib/i18n/messages/it/notices.json";
import people from "@/lib/i18n/messages/it/people.json";
import programme from "@/lib/i18n/messages/it/programme.json";
import reasons from "@/lib/i18n/messages/it/reasons.json";
import rules from "@/lib/i18n/messages/it/rules.json";
import schedule from "@/lib/i18n/messages/it/schedule.json";
import search from "@/lib/i18n/messages/it/search.json";
import seats from "@/lib/i18n/messages/it/seats.json";
import share from "@/lib/i18n/messages/it/share.json";
import shell from "@/lib/i18n/messages/it/shell.json";
import signIn from "@/lib/i18n/messages/it/sign-in.json";
import takingPart from "@/lib/i18n/messages/it/taking-part.json";
import ui from "@/lib/i18n/messages/it/ui.json";
import welcome from "@/lib/i18n/messages/it/welcome.json";

/** The same namespaces; the type sees to it that none lacks a sentence. */
export const it: Messages = {
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

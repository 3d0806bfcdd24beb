import type { z } from "zod";
import { calendarChangedMail } from "@/lib/mail/kinds/calendar-changed";
import { deskInformedMail } from "@/lib/mail/kinds/desk-informed";
import { guestInvitedMail } from "@/lib/mail/kinds/guest-invited";
import { guestReconfirmMail } from "@/lib/mail/kinds/guest-reconfirm";
import { lightRegisteredMail } from "@/lib/mail/kinds/light-registered";
import { lightSeatGivenMail } from "@/lib/mail/kinds/light-seat-given";
import { meetingAcceptedMail } from "@/lib/mail/kinds/meeting-accepted";
import { meetingAlongMail } from "@/lib/mail/kinds/meeting-along";
import { meetingCancelledMail } from "@/lib/mail/kinds/meeting-cancelled";
import { meetingConfirmedMail } from "@/lib/mail/kinds/meeting-confirmed";
import { meetingDeclinedMail } from "@/lib/mail/kinds/meeting-declined";
import { meetingEditedMail } from "@/lib/mail/kinds/meeting-edited";
import { meetingMessageMail } from "@/lib/mail/kinds/meeting-message";
import { meetingOfferedMail } from "@/lib/mail/kinds/meeting-offered";
import { meetingOnBehalfMail } from "@/lib/mail/kinds/meeting-on-behalf";
import { meetingRejectedMail } from "@/lib/mail/kinds/meeting-rejected";
import { meetingReminderMail } from "@/lib/mail/kinds/meeting-reminder";
import { meetingRequestedMail } from "@/lib/mail/kinds/meeting-requested";
import { registrationApprovedMail } from "@/lib/mail/kinds/registration-approved";
import { seatGivenMail } from "@/lib/mail/kinds/seat-given";
import { seatInvitedMail } from "@/lib/mail/kinds/seat-invited";
import { seatRefusedMail } from "@/lib/mail/kinds/seat-refused";
import { seatWaitingMail } from "@/lib/mail/kinds/seat-waiting";
import { signInMail } from "@/lib/mail/kinds/sign-in";
import { speakerQuestionMail } from "@/lib/mail/kinds/speaker-question";
import { timetablePublishedMail } from "@/lib/mail/kinds/timetable-published";
import type { MailKindDefinition } from "@/lib/mail/mail-kind";

/** Every mail that Ponte sends. */
export const mailCatalogue = {
  "sign-in": signInMail,
  "registration-approved": registrationApprovedMail,
  "meeting-requested": meetingRequestedMail,
  "meeting-edited": meetingEditedMail,
  "meeting-message": meetingMessageMail,
  "meeting-reminder": meetingReminderMail,
  "meeting-along": meetingAlongMail,
  "meeting-on-behalf": meetingOnBehalfMail,
  "meeting-offered": meetingOfferedMail,
  "meeting-accepted": meetingAcceptedMail,
  "meeting-confirmed": meetingConfirmedMail,
  "meeting-declined": meetingDeclinedMail,
  "meeting-rejected": meetingRejectedMail,
  "meeting-cancelled": meetingCancelledMail,
  "desk-informed": deskInformedMail,
  "calendar-changed": calendarChangedMail,
  "timetable-published": timetablePublishedMail,
  "seat-invited": seatInvitedMail,
  "seat-given": seatGivenMail,
  "seat-waiting": seatWaitingMail,
  "seat-refused": seatRefusedMail,
  "speaker-question": speakerQuestionMail,
  "guest-invited": guestInvitedMail,
  "guest-reconfirm": guestReconfirmMail,
  "light-registered": lightRegisteredMail,
  "light-seat-given": lightSeatGivenMail,
} as const;

export type MailKind = keyof typeof mailCatalogue;
export type MailContent<Kind extends MailKind> = z.input<(typeof mailCatalogue)[Kind]["schema"]>;

/** The definition of a kind that came out of the database, where it is any text; null for none of ours. */
export function findMailKind(kind: string): MailKindDefinition<z.ZodType> | null {
  if (!Object.hasOwn(mailCatalogue, kind)) return null;
  return mailCatalogue[kind as MailKind] as unknown as MailKindDefinition<z.ZodType>;
}

import { z } from "zod";
import { emailSchema } from "@/lib/auth/schema";
import { placeSchema } from "@/lib/forms/place-schema";

/** What the forms of this subject answer; `seats.errors` has the sentences. */
export type SeatMessageCode =
  | "name-missing"
  | "name-too-long"
  | "email-missing"
  | "email-wrong"
  | "consent-missing"
  | "question-too-long"
  | "text-missing";

const id = z.string().min(1).max(40);

export const takeFormSchema = placeSchema.extend({ note: z.string().trim().max(400).default("") });
export const decideFormSchema = placeSchema.extend({
  attendanceId: id,
  decision: z.enum(["approve", "refuse"]),
});
export const inviteFormSchema = placeSchema.extend({ participantId: id });

/** Somebody from outside: a name and an address are enough. */
export const lightSchema = z.object({
  name: z.string().trim().min(1, "name-missing").max(120, "name-too-long"),
  email: emailSchema,
  organisation: z.string().trim().max(160, "name-too-long").default(""),
  question: z.string().trim().max(600, "question-too-long").default(""),
  consent: z.literal("on", "consent-missing"),
});
export type LightInput = z.output<typeof lightSchema>;

export const lightTokenSchema = placeSchema.extend({ token: z.string().min(20).max(100) });
export const passFormSchema = placeSchema.extend({ registrationId: id, participantId: id });

/** A participant's question to a speaker. */
export const questionSchema = z.object({
  text: z.string().trim().min(1, "text-missing").max(600, "question-too-long"),
});
export const questionPlaceSchema = placeSchema.extend({ participantId: id });

export const roomMeetingSchema = placeSchema.extend({
  roomId: id,
  startsAt: z.iso.datetime({ offset: true }),
  lengthSlots: z.coerce.number().int().min(1).max(3),
  topic: z.string().trim().min(1).max(160),
});
export const roomPeopleSchema = z.array(id).max(20);
export const roomIdSchema = placeSchema.extend({ roomMeetingId: id });
export const roomAnswerSchema = placeSchema.extend({
  roomSeatId: id,
  answer: z.enum(["ACCEPTED", "DECLINED"]),
});

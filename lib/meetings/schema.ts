import { z } from "zod";
import { placeSchema } from "@/lib/forms/place-schema";

/** Message codes; the edge turns them into words. */
export const messageSchema = z.string().trim().min(1, "message-missing").max(600, "message-too-long");

const id = z.string().min(1).max(40);
const reason = z.string().trim().max(400).default("");

export const requestSchema = z.object({ participantId: id, message: messageSchema });
export const editSchema = z.object({ message: messageSchema });

/** A word to the other side. */
export const wordSchema = z.object({
  text: z.string().trim().min(1, "message-missing").max(2000, "text-too-long"),
});

/** A desk says why it rejects: both sides will read it. */
export const rejectionSchema = z.object({
  reason: z.string().trim().min(1, "reason-missing").max(400, "reason-too-long"),
});

/** Which meeting a form is about. */
export const meetingPlaceSchema = placeSchema.extend({ meetingId: id });

export const actSchema = meetingPlaceSchema.extend({
  act: z.enum(["accept", "decline", "withdraw", "cancel", "join", "leave", "mark-held", "mark-missed"]),
  reason,
});

const tab = z.enum(["waiting", "asked", "confirmed", "ended"]).default("waiting");
/** Where a desk's form was pressed, and where it goes back to. */
const view = z.enum(["queue", "meeting"]).default("queue");

export const deskActSchema = meetingPlaceSchema.extend({
  act: z.enum(["approve", "reject", "veto", "cancel", "mark-held", "mark-missed"]),
  tab,
  view,
});

export const bulkSchema = placeSchema.extend({ tab });
export const meetingIdsSchema = z.array(id).min(1).max(100);

export const behalfSchema = meetingPlaceSchema.extend({
  participantId: id,
  act: z.enum(["accept", "decline", "withdraw", "cancel", "join", "leave"]),
});

/** "meeting.revision,meeting.revision": what a press of Undo takes back. */
export const undoSchema = placeSchema.extend({
  undo: z
    .string()
    .max(5000)
    .transform((text) =>
      text.split(",").flatMap((part) => {
        const [meetingId, revision] = part.split(".");
        return meetingId && Number(revision) > 0 ? { meetingId, revision: Number(revision) } : [];
      }),
    )
    .pipe(z.array(z.object({ meetingId: id, revision: z.int().positive() })).min(1)),
  tab,
  view,
});

export const standingSchema = placeSchema.extend({ count: z.coerce.number().int().min(0).max(20) });
export const blockSchema = placeSchema.extend({ participantId: id });

export const seatSchema = meetingPlaceSchema.extend({
  participantId: id,
  role: z.enum(["REQUIRED", "ALTERNATIVE", "OBSERVER", "INTERPRETER"]),
});
export const seatIdSchema = meetingPlaceSchema.extend({ seatId: id });

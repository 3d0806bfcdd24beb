import { z } from "zod";
import { placeSchema } from "@/lib/forms/place-schema";

/** Message codes; the edge turns them into words. */
export const messageSchema = z.string().trim().min(1, "message-missing").max(600, "message-too-long");

export const requestSchema = z.object({
  participantId: z.string().min(1).max(40),
  message: messageSchema,
});

/** A desk says why it rejects: both sides will read it. */
export const rejectionSchema = z.object({
  reason: z.string().trim().min(1, "reason-missing").max(400, "reason-too-long"),
});

const id = z.string().min(1).max(40);

export const actSchema = placeSchema.extend({
  meetingId: id,
  act: z.enum(["accept", "decline", "withdraw", "cancel"]),
  reason: z.string().trim().max(400).default(""),
});

export const deskActSchema = placeSchema.extend({
  meetingId: id,
  act: z.enum(["approve", "reject", "cancel"]),
  tab: z.enum(["waiting", "asked", "confirmed", "ended"]).default("waiting"),
});

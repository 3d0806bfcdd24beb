import { z } from "zod";

/** Message codes; the edge turns them into words. */
export const messageSchema = z
  .string()
  .trim()
  .min(1, "message-missing")
  .max(600, "message-too-long");

export const requestSchema = z.object({
  participantId: z.string().min(1).max(40),
  message: messageSchema,
});

export const reasonSchema = z.object({
  reason: z.string().trim().max(400, "reason-too-long").default(""),
});

/** A desk says why it rejects: both sides will read it. */
export const rejectionSchema = z.object({
  reason: z.string().trim().min(1, "reason-missing").max(400, "reason-too-long"),
});

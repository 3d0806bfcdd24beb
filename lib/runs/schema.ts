import { z } from "zod";
import { placeSchema } from "@/lib/forms/place-schema";

export const startRunFormSchema = placeSchema.extend({ kind: z.enum(["PROPOSE", "SCHEDULE"]) });
export const stopRunFormSchema = placeSchema.extend({ runId: z.string().min(1).max(40) });

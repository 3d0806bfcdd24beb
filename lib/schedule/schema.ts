import { z } from "zod";
import { placeSchema } from "@/lib/forms/place-schema";

export const publishFormSchema = placeSchema.extend({ scheduleId: z.string().min(1).max(40) });

import { z } from "zod";
import { placeSchema } from "@/lib/forms/place-schema";

const id = z.string().min(1).max(40);

export const publishFormSchema = placeSchema.extend({ scheduleId: id });
export const unplaceFormSchema = placeSchema.extend({ meetingId: id });
export const swapFormSchema = placeSchema.extend({ meetingId: id, otherId: id });
export const ownSlotFormSchema = placeSchema.extend({ meetingId: id, slotId: id });

/** "slot.table", as the one select of "Move to ..." has it. */
export const moveFormSchema = placeSchema.extend({
  meetingId: id,
  target: z
    .string()
    .max(90)
    .transform((text) => {
      const [slotId = "", tableId = ""] = text.split(".");
      return { slotId, tableId };
    })
    .pipe(z.object({ slotId: id, tableId: id })),
});

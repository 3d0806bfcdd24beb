import { z } from "zod";
import { placeSchema } from "@/lib/forms/place-schema";
import { type Columns, type SheetField, sheetFields } from "@/lib/guests/sheet/columns";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

export const importPlaceSchema = placeSchema.extend({ importId: z.string().min(1).max(40) });

const side = z
  .enum(["DELEGATION", "HOSTS", ""])
  .default("")
  .transform((value) => (value === "" ? null : value));
export const sideSchema = z.object({ side });

/** Column numbers by field, from what each column was said to hold; null where two hold the same. */
export function readColumns(said: Readonly<Record<string, string>>): Columns | null {
  const columns: Partial<Record<SheetField, number>> = {};
  for (const [column, field] of Object.entries(said)) {
    const known = sheetFields.find((one) => one === field);
    if (!known || !/^\d{1,2}$/.test(column)) continue;
    if (columns[known] !== undefined) return null;
    columns[known] = Number(column);
  }
  return columns;
}

const count = z.coerce.number().int().min(0).max(10_000);

/** Targets from fields "target.SIDE.KIND"; null where one is no number. */
export function readTargets(said: Readonly<Record<string, string>>) {
  const parsed = z.record(z.string(), count).safeParse(said);
  if (!parsed.success) return null;
  return (["DELEGATION", "HOSTS"] as const).flatMap((one) =>
    organisationKinds.flatMap(({ code }) => {
      const wanted = parsed.data[`${one}.${code}`] ?? 0;
      return wanted > 0 ? [{ side: one, kind: code, count: wanted }] : [];
    }),
  );
}

export const lettersSchema = placeSchema.extend({
  letters: z.enum(["invite", "remind"]),
  whom: z.enum(["all", "ticked"]),
});
const id = z.string().min(1).max(40);
/** No more than a page holds. */
export const tickedSchema = z.array(id).max(200).catch([]);

/** Whose call, "guest.ID" or "attendance.ID", and what came of it. */
export const callSchema = placeSchema
  .extend({
    callee: z.string().regex(/^(guest|attendance)\.[\w-]{1,40}$/),
    result: z.enum(["REACHED", "NO_ANSWER", "COMES", "DOES_NOT_COME"]),
  })
  .transform(({ callee, ...rest }) => {
    const [kind, key = ""] = callee.split(".");
    return { ...rest, callee: kind === "guest" ? { guestId: key } : { attendanceId: key } };
  });
export const helpSchema = placeSchema.extend({ participantId: id });

import "server-only";
import { notFound } from "next/navigation";
import type { z } from "zod";

/** Reads hidden fields that only our own pages write; anything else is answered like an unknown page. */
export function parseOrNotFound<Schema extends z.ZodType>(schema: Schema, form: FormData): z.infer<Schema> {
  const parsed = schema.safeParse(Object.fromEntries(form));
  return parsed.success ? parsed.data : notFound();
}

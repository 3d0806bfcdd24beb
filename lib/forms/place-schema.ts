import { z } from "zod";

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/);

/** The mission and event that a form belongs to, in hidden fields. */
export const placeSchema = z.object({ mission: slug, event: slug });

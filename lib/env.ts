import "server-only";
import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PONTE_ORIGIN: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  AUTH_SECRET: z.string().min(32),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  PONTE_MAIL_FROM: z.string().default("Ponte <ponte@localhost>"),
  PONTE_DEMO: z.literal("1").optional(),
  PONTE_MAIL_SINK: z.string().optional(),
  PONTE_MAIL_SINK_PORT: z.coerce.number().int().min(1).max(65535).optional(),
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The checked environment. Throws one line that names every variable that is missing or wrong. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Environment: ${lines.join("; ")}`);
  }
  parsed = result.data;
  return parsed;
}

import { z } from "zod";
import { publicDomains } from "@/lib/desks/public-domains";
import { missionSchema } from "@/lib/participants/schema";

/** What the desk's form answers; `desk.errors` has the sentences. */
export type DeskMessageCode =
  | "code-short"
  | "code-wrong"
  | "domain-wrong"
  | "domain-public"
  | "too-many"
  | "code-taken";

export const deskPlaceSchema = missionSchema.extend({ desk: z.string().min(1).max(40) });

const domain = z
  .string()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/, "domain-wrong")
  .refine((one) => !publicDomains.has(one), "domain-public");

export const admissionSchema = z.object({
  /** Empty: the desk has none. */
  code: z
    .string()
    .trim()
    .max(60, "code-wrong")
    .regex(/^[A-Za-z0-9-]*$/, "code-wrong")
    .refine((code) => code === "" || code.length >= 8, "code-short")
    .transform((code) => code || null),
  domains: z
    .string()
    .max(4000, "too-many")
    .transform((text) => [
      ...new Set(
        text
          .toLowerCase()
          .split(/[\s,;]+/)
          .map((one) => one.replace(/^@/, ""))
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(z.string()).max(100, "too-many"))
    .superRefine((domains, context) => {
      for (const one of domains) {
        const parsed = domain.safeParse(one);
        if (!parsed.success) {
          context.addIssue({ code: "custom", message: parsed.error.issues[0]?.message ?? "domain-wrong" });
          return;
        }
      }
    }),
});

export type AdmissionInput = z.output<typeof admissionSchema>;

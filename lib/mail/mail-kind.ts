import type { z } from "zod";
import type { Letter } from "@/lib/mail/letter";
import type { MailWords } from "@/lib/mail/words";

/** One kind of mail: what it needs to know, and how it says it. */
export type MailKindDefinition<Schema extends z.ZodType> = {
  readonly schema: Schema;
  readonly compose: (content: z.output<Schema>, words: MailWords) => Letter;
  /** Of no use later than this after it was queued, so then it is not sent at all. */
  readonly usefulMinutes?: number;
  /** Its content opens doors: wiped from the outbox as soon as the mail has left. */
  readonly isSecret?: boolean;
};

export function defineMailKind<Schema extends z.ZodType>(
  definition: MailKindDefinition<Schema>,
): MailKindDefinition<Schema> {
  return definition;
}

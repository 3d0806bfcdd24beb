import type { z } from "zod";
import type { Letter } from "@/lib/mail/letter";
import type { MailWords } from "@/lib/mail/words";

/** What a calendar reads of a mail: one entry that it takes up or throws out (RFC 5546). */
export type CalendarNews = {
  readonly method: "REQUEST" | "CANCEL";
  readonly entry: {
    readonly id: string;
    readonly sequence: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly summary: string;
    readonly description: string;
    readonly location: string | null;
    readonly path: string;
  };
};

/** One kind of mail: what it needs to know, and how it says it. */
export type MailKindDefinition<Schema extends z.ZodType> = {
  readonly schema: Schema;
  readonly compose: (content: z.output<Schema>, words: MailWords) => Letter;
  /** Of no use later than this after it was queued, so then it is not sent at all. */
  readonly usefulMinutes?: number;
  /** Its content opens doors: wiped from the outbox as soon as the mail has left. */
  readonly isSecret?: boolean;
  /** For the mailbox alone: the app says the same elsewhere. */
  readonly isMailOnly?: boolean;
  /** Where one press refuses further mail of this sort (RFC 8058); everything but transactional mail has it. */
  readonly unsubscribePath?: (content: z.output<Schema>) => string;
  readonly calendar?: (content: z.output<Schema>, words: MailWords) => CalendarNews;
};

export function defineMailKind<Schema extends z.ZodType>(
  definition: MailKindDefinition<Schema>,
): MailKindDefinition<Schema> {
  return definition;
}

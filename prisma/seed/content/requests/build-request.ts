import { discoveryLabs, networkingBreakfast } from "@/prisma/seed/content/event-slugs";
import type { RequestContent } from "@/prisma/seed/content/types";

type Outcome = Partial<Omit<RequestContent, "event" | "from" | "to" | "message">>;

const agreed = { answer: "accept", desk: "approve" } as const;
/** Both said yes; the desk has still to look at it. */
export const undecided = { answer: "accept", desk: "leave-open" } as const;
export const unanswered = { answer: "leave-open", desk: "leave-open" } as const;
export const withdrawn = { answer: "withdraw", desk: "leave-open" } as const;

export const declined = (answerReason: string) =>
  ({ answer: "decline", desk: "leave-open", answerReason }) as const;
export const rejected = (deskReason: string) => ({ answer: "accept", desk: "reject", deskReason }) as const;

const at =
  (event: string) =>
  (from: string, to: string, message: string, outcome: Outcome = {}): RequestContent => ({
    event,
    from,
    to,
    message,
    ...agreed,
    ...outcome,
  });

/** Somebody asks; unless said otherwise the other accepts and the desk approves. */
export const askAtBreakfast = at(networkingBreakfast);
export const askAtDiscoveryLabs = at(discoveryLabs);

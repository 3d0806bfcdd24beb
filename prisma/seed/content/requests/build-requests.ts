import type { RequestContent } from "@/prisma/seed/content/types";

type Acts = Pick<RequestContent, "event" | "answer" | "desk">;
type Draft = Pick<RequestContent, "from" | "to" | "message"> &
  Pick<RequestContent, "answerReason" | "deskReason">;

/** Requests after which everybody does the same. */
export function buildRequests(acts: Acts, drafts: readonly Draft[]): readonly RequestContent[] {
  return drafts.map((draft) => ({ ...acts, ...draft }));
}

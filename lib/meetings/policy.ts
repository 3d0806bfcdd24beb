import { ok, type Result, refuse } from "@/lib/result";

export type RequestRefusal =
  | "not-listed-yet"
  | "requests-closed"
  | "same-organisation"
  | "same-side"
  | "already-meeting"
  | "too-many-requests"
  | "not-available";

export type RequestFacts = {
  readonly now: Date;
  readonly closesAt: Date | null;
  readonly isListed: boolean;
  readonly sameOrganisation: boolean;
  readonly sameSide: boolean;
  readonly acrossSidesOnly: boolean;
  readonly hasLiveMeeting: boolean;
  readonly openRequests: number;
  readonly mostOpenRequests: number;
  /** Declined before, or the other's incoming quota is full: told apart to nobody. */
  readonly otherIsClosed: boolean;
};

/** May this request be sent? The first reason that forbids it, most helpful first. */
export function judgeRequest(facts: RequestFacts): Result<null, RequestRefusal> {
  if (!facts.isListed) return refuse("not-listed-yet");
  if (facts.closesAt && facts.closesAt <= facts.now) return refuse("requests-closed");
  if (facts.sameOrganisation) return refuse("same-organisation");
  if (facts.acrossSidesOnly && facts.sameSide) return refuse("same-side");
  if (facts.hasLiveMeeting) return refuse("already-meeting");
  if (facts.openRequests >= facts.mostOpenRequests) return refuse("too-many-requests");
  if (facts.otherIsClosed) return refuse("not-available");
  return ok(null);
}

import type { AttendeeActor, EventDeskActor } from "@/lib/auth/actor";
import type { Role } from "@/lib/meetings/lifecycle";
import type { SeatRole } from "@/prisma/generated/enums";

/** Who acts: somebody of the pair (or a desk in their name), a desk, or the clock. The caller has proved it. */
export type Doer =
  | {
      readonly as: "party";
      readonly userId: string;
      readonly participantId: string;
      readonly onBehalfOfId?: string;
    }
  | {
      readonly as: "desk";
      readonly userId: string;
      readonly deskIds: readonly string[];
      readonly decides: boolean;
    }
  | { readonly as: "clock" };

export function asParty(actor: AttendeeActor): Doer {
  return { as: "party", userId: actor.userId, participantId: actor.participantId };
}

export function asDesk(actor: EventDeskActor): Doer {
  return { as: "desk", userId: actor.userId, deskIds: actor.deskIds, decides: actor.decides };
}

type Meeting = {
  readonly requestedById: string | null;
  readonly event: { readonly deskId: string };
  readonly seats: readonly {
    readonly participantId: string;
    readonly role: SeatRole;
    readonly consenting: boolean;
    readonly attendance: { readonly deskId: string };
  }[];
};

type OwnSeat = { readonly role: SeatRole; readonly consenting: boolean };

/** The roles of whoever has this seat. */
export function listSeatRoles({ role, consenting }: OwnSeat, isRequester: boolean): Role[] {
  if (role !== "REQUIRED") return [consenting ? "along" : "asked-along"];
  return [consenting ? "consented" : "invited", ...(isRequester ? (["requester"] as const) : [])];
}

/** In which roles this doer stands to the meeting; none where it is not theirs to know of. */
export function listRoles(meeting: Meeting, doer: Doer): Role[] {
  if (doer.as === "clock") return ["clock"];
  if (doer.as === "desk") {
    const cares = meeting.seats.some((seat) => doer.deskIds.includes(seat.attendance.deskId));
    const isEventsDesk = doer.deskIds.includes(meeting.event.deskId);
    return [
      ...(doer.decides ? (["desk"] as const) : []),
      ...(cares && !isEventsDesk ? (["other-desk"] as const) : []),
    ];
  }
  const seat = meeting.seats.find((one) => one.participantId === doer.participantId);
  if (!seat) return [];
  return listSeatRoles(seat, meeting.requestedById === doer.participantId);
}

type Meeting = {
  readonly event: {
    readonly deskId: string;
    readonly rules: { readonly acrossDesks: "ONE_DECIDES" | "BOTH_APPROVE" } | null;
  };
  readonly seats: readonly { readonly role: string; readonly attendance: { readonly deskId: string } }[];
};

/** The desks whose yes a meeting needs: the event's own, or every desk that cares for one of the two. */
export function listDecidingDesks({ event, seats }: Meeting): string[] {
  if (event.rules?.acrossDesks !== "BOTH_APPROVE") return [event.deskId];
  const caring = seats.filter((seat) => seat.role === "REQUIRED").map((seat) => seat.attendance.deskId);
  return [...new Set(caring)].toSorted();
}

/**
 * For which of the deciding desks this organiser can say yes. The lead desk stands in for the event's own where it is
 * none of them itself, never for a partner's where both must approve.
 */
export function listApprovableDesks(
  deciding: readonly string[],
  eventDeskId: string,
  organiser: { readonly deskIds: readonly string[]; readonly decides: boolean },
): string[] {
  const own = deciding.filter((deskId) => organiser.deskIds.includes(deskId));
  if (own.length > 0) return own;
  return organiser.decides && deciding.length === 1 && deciding[0] === eventDeskId ? [eventDeskId] : [];
}

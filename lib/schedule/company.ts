import type { SeatRole, SeatSide } from "@/prisma/generated/enums";

export type CompanySeat = {
  readonly userId: string;
  readonly side: SeatSide;
  readonly role: SeatRole;
  readonly consenting: boolean;
};

type Company = {
  readonly alsoUserIds: readonly string[];
  readonly anyOf: readonly (readonly string[])[];
};

/** Who besides the pair must be there: all other required people and interpreters, and one of each side's alternatives. */
export function listCompany(seats: readonly CompanySeat[], pair: readonly string[]): Company {
  const here = seats.filter((seat) => seat.consenting && !pair.includes(seat.userId));
  const also = here.filter((seat) => seat.role === "REQUIRED" || seat.role === "INTERPRETER");
  const anyOf = (["A", "B"] as const).map((side) =>
    here.filter((seat) => seat.role === "ALTERNATIVE" && seat.side === side).map((seat) => seat.userId),
  );
  return {
    alsoUserIds: also.map((seat) => seat.userId),
    anyOf: anyOf.filter((group) => group.length > 0),
  };
}

/**
 * The people who sit in a placed meeting: everybody needed, of each side's alternatives the first who is free, and the
 * observers who are free. Shapes: seats of one meeting in a fixed order.
 */
export function chooseSitters<Seat extends CompanySeat>(
  seats: readonly Seat[],
  isFree: (userId: string) => boolean,
): Seat[] {
  const here = seats.filter((seat) => seat.consenting);
  const alternatives = (["A", "B"] as const).flatMap((side) => {
    const group = here.filter((seat) => seat.role === "ALTERNATIVE" && seat.side === side);
    return group.find((seat) => isFree(seat.userId)) ?? group[0] ?? [];
  });
  return here.filter((seat) => {
    if (seat.role === "REQUIRED" || seat.role === "INTERPRETER") return true;
    if (seat.role === "OBSERVER") return isFree(seat.userId);
    return alternatives.includes(seat);
  });
}

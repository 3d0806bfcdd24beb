type Desks = {
  /** The desk that runs the event. */
  readonly deskId: string;
  readonly rules: { readonly delegationDeskId: string | null; readonly hostsDeskId: string | null } | null;
};

/** Who cares for a person at an event: the desk that let them in where it has a part there, their side's, or the event's. */
export function chooseDesk(
  { deskId, rules }: Desks,
  person: { readonly side: "DELEGATION" | "HOSTS"; readonly admittedByDeskId: string | null },
): string {
  const taking = [deskId, rules?.delegationDeskId, rules?.hostsDeskId];
  const { admittedByDeskId } = person;
  if (admittedByDeskId && taking.includes(admittedByDeskId)) return admittedByDeskId;
  return (person.side === "DELEGATION" ? rules?.delegationDeskId : rules?.hostsDeskId) ?? deskId;
}

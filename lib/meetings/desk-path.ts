type Place = {
  readonly mission: string;
  readonly event: string;
  readonly meetingId?: string;
  readonly tab: string;
  readonly view: "queue" | "meeting";
};

type Told = { readonly told: string; readonly undo?: string; readonly count?: number };

/** Where a desk's form goes back to, with what it brought. */
export function deskPath(
  { mission, event, meetingId, tab, view }: Place,
  { told, undo, count }: Told,
): string {
  const base = `/manage/${mission}/events/${event}`;
  const query = new URLSearchParams({
    ...(view === "queue" ? { tab } : {}),
    told,
    ...(undo ? { undo } : {}),
    ...(count === undefined ? {} : { count: String(count) }),
  });
  return `${base}/${view === "meeting" && meetingId ? `meetings/${meetingId}` : "queue"}?${query}`;
}

type Acted = { readonly meetingId: string; readonly revision: number };

/** What travels in the address of the page that offers Undo; undoSchema reads it. */
export function writeUndoKey(acted: readonly Acted[]): string {
  return acted.map(({ meetingId, revision }) => `${meetingId}.${revision}`).join(",");
}

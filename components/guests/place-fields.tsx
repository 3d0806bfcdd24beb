type Props = { readonly mission: string; readonly event: string; readonly importId?: string };

/** Where a form belongs. */
export function PlaceFields({ mission, event, importId }: Props) {
  return (
    <>
      <input type="hidden" name="mission" value={mission} />
      <input type="hidden" name="event" value={event} />
      {importId && <input type="hidden" name="importId" value={importId} />}
    </>
  );
}

import type { EventPage } from "@/lib/events/queries";

type Props = { readonly event: EventPage; readonly name: string; readonly organiser: string };

/** What machines read of an event (schema.org), beside what people read. */
export function EventMicrodata({ event, name, organiser }: Props) {
  const { venue } = event;
  return (
    <>
      <meta itemProp="name" content={name} />
      <meta itemProp="startDate" content={event.startsAt.toISOString()} />
      <meta itemProp="endDate" content={event.endsAt.toISOString()} />
      <meta itemProp="eventAttendanceMode" content="https://schema.org/OfflineEventAttendanceMode" />
      <span itemProp="organizer" itemScope itemType="https://schema.org/Organization">
        <meta itemProp="name" content={organiser} />
      </span>
      {venue && (
        <span itemProp="location" itemScope itemType="https://schema.org/Place">
          <meta itemProp="name" content={venue.name} />
          <meta itemProp="address" content={venue.address} />
        </span>
      )}
    </>
  );
}

/** One line of somebody's calendar. Shapes as in RFC 5545: `uid` stays for ever, `sequence` rises with every change. */
export type CalendarEntry = {
  readonly uid: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  /** Absolute. */
  readonly url: string;
};

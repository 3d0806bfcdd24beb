/** What a timetable is made from: the event's room and hours, its people and its confirmed meetings. */
export type Plan = {
  readonly eventSlug: string;
  readonly zone: string;
  readonly slots: readonly { readonly id: string; readonly startsAt: Date; readonly endsAt: Date }[];
  readonly tables: readonly { readonly id: string; readonly closedSlotIds: readonly string[] }[];
  readonly people: readonly PlanPerson[];
  readonly meetings: readonly PlanMeeting[];
  readonly minMeetings: number;
  readonly fairnessBonus: number;
};

export type PlanMeeting = {
  readonly id: string;
  readonly userIds: readonly [string, string];
  /** Colleagues and interpreters without whom it cannot take place. */
  readonly alsoUserIds: readonly string[];
  /** Of each group one must be free: the alternatives of a side. */
  readonly anyOf: readonly (readonly string[])[];
  readonly score: number;
};

/** One body: a person who takes part for two organisations is one row. `busy` includes the way there and back. */
export type PlanPerson = {
  readonly userId: string;
  readonly organisationId: string;
  readonly maxMeetings: number;
  readonly busy: readonly { readonly startsAt: Date; readonly endsAt: Date }[];
};

/** Engine indices back to rows: people, candidates and slots by index, tables by slot and index. */
export type Mapping = {
  readonly users: readonly string[];
  readonly meetings: readonly string[];
  readonly slots: readonly string[];
  readonly tables: readonly (readonly string[])[];
};

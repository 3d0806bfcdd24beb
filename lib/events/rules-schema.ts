import { z } from "zod";

/** What the rules' form answers; `rules.errors` has the sentences. */
export type RulesMessageCode = "number-wrong" | "most-below-least" | "date-wrong";

const count = (least: number, most: number) =>
  z.coerce.number("number-wrong").int("number-wrong").min(least, "number-wrong").max(most, "number-wrong");
const tick = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** A local time of the event's zone as a form has it, "2022-06-14T18:00", or empty. */
const localTime = z.union([
  z.literal("").transform(() => null),
  z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "date-wrong"),
]);

export const rulesSchema = z
  .object({
    minMeetings: count(0, 20),
    maxMeetings: count(1, 40),
    openRequests: count(1, 100),
    answerDays: count(1, 60),
    requestsCloseAt: localTime,
    standingCap: count(0, 20),
    approvalNeeded: tick,
    deskFirst: tick,
    acrossSidesOnly: tick,
    selfBooking: tick,
    acrossDesks: z.enum(["ONE_DECIDES", "BOTH_APPROVE"]),
  })
  .refine((rules) => rules.maxMeetings >= rules.minMeetings, {
    path: ["maxMeetings"],
    message: "most-below-least",
  });

export type RulesInput = z.output<typeof rulesSchema>;

import { expect, test } from "vitest";
import { listWelcomeDone } from "@/lib/participants/welcome-progress";

const at = new Date("2022-06-01T00:00:00Z");

test.each([
  ["nothing said", null, []],
  ["registered", { interests: [], goals: [], onboardedAt: null }, ["who"]],
  ["a goal stated", { interests: [], goals: [1], onboardedAt: null }, ["who", "interests"]],
  ["a topic stated", { interests: [1], goals: [], onboardedAt: null }, ["who", "interests"]],
  ["through", { interests: [1], goals: [1], onboardedAt: at }, ["who", "interests", "times"]],
])("%s", (_, own, done) => {
  expect(listWelcomeDone(own)).toEqual(done);
});

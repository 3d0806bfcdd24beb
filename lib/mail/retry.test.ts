import { expect, test } from "vitest";
import { isPermanentFailure, isServerAway, mostAttempts, pauseAfter } from "@/lib/mail/retry";

const failure = (fields: object) => Object.assign(new Error("no"), fields);

test("pauses grow, and outlast a night without a mail server", () => {
  const pauses = Array.from({ length: mostAttempts - 1 }, (_, index) => pauseAfter(index + 1));
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(12 * 3_600_000);
  expect(pauseAfter(mostAttempts + 5)).toBe(pauses.at(-1));
});

test.each([
  [{ code: "EENVELOPE", responseCode: 550 }, true, false],
  [{ code: "EMESSAGE", responseCode: 552 }, true, false],
  [{ code: "EENVELOPE", responseCode: 451 }, false, false],
  [{ code: "EAUTH", responseCode: 535 }, false, true],
  [{ code: "ECONNREFUSED" }, false, true],
  [{ code: "ETIMEDOUT" }, false, true],
  [{}, false, false],
])("%j: permanent %s, server away %s", (fields, permanent, away) => {
  expect(isPermanentFailure(failure(fields))).toBe(permanent);
  expect(isServerAway(failure(fields))).toBe(away);
});

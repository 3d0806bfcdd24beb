import { expect, test } from "vitest";
import { admitNetwork, readNetwork } from "@/lib/auth/network-cap";
import { judgeAsk, signInLimits } from "@/lib/auth/sign-in-limits";

const now = new Date("2022-06-01T10:00:00Z");
const ago = (minutes: number, attemptsLeft = 5) => ({
  createdAt: new Date(now.getTime() - minutes * 60_000),
  attemptsLeft,
});

test.each([
  ["nothing yet", [], { ok: true, value: { withCode: true } }],
  ["four mails just now", [1, 2, 3, 4].map((at) => ago(at)), { ok: true, value: { withCode: true } }],
  ["five mails just now", [1, 2, 3, 4, 14].map((at) => ago(at)), { ok: false, reason: "too-many-mails" }],
  ["five, one long ago", [1, 2, 3, 4, 15].map((at) => ago(at)), { ok: true, value: { withCode: true } }],
  [
    "19 wrong codes today",
    [ago(60, 0), ago(120, 0), ago(180, 0), ago(240, 1)],
    { ok: true, value: { withCode: true } },
  ],
  [
    "20 wrong codes today",
    [ago(60, 0), ago(120, 0), ago(180, 0), ago(240, 0)],
    { ok: true, value: { withCode: false } },
  ],
])("%s", (_, attempts, judged) => {
  expect(judgeAsk(attempts, now)).toEqual(judged);
});

test("a network is slowed down after its cap, and only for the window", () => {
  const admitted = Array.from({ length: 150 }, () => admitNetwork("192.0.2.1", now)).filter(Boolean);
  expect(admitted).toHaveLength(signInLimits.asksPerNetwork);
  expect(admitNetwork("192.0.2.2", now)).toBe(true);
  expect(admitNetwork("192.0.2.1", new Date(now.getTime() + signInLimits.mailWindowMilliseconds))).toBe(true);
});

test.each([
  [{}, "unknown"],
  [{ "x-forwarded-for": "203.0.113.9" }, "203.0.113.9"],
  [{ "x-forwarded-for": "10.0.0.1, 203.0.113.9" }, "203.0.113.9"],
  [{ "x-forwarded-for": "2001:db8:1:2:3:4:5:6" }, "2001:db8:1:2"],
  [{ "x-forwarded-for": "::ffff:203.0.113.9" }, "::ffff:203.0.113.9"],
])("a request with %j comes from %s", (headers, network) => {
  expect(readNetwork(new Headers(headers as Record<string, string>))).toBe(network);
});

import { expect, test } from "vitest";
import { hostileAddresses } from "@/lib/auth/hostile-addresses";
import { codeSchema, emailSchema, parseEmail } from "@/lib/auth/schema";

test.each(hostileAddresses)("%j is stored as %j", (typed, stored) => {
  expect(parseEmail(typed)).toBe(stored);
});

test("the spelling that is stored is its own spelling", () => {
  for (const [, stored] of hostileAddresses) if (stored) expect(parseEmail(stored)).toBe(stored);
});

test.each([
  undefined,
  null,
  7,
  ["a@example.org"],
  { toString: () => "a@example.org" },
  new Blob(["a@example.org"]),
])("%s is no address", (typed) => {
  expect(parseEmail(typed)).toBeNull();
  expect(emailSchema.safeParse(typed).success).toBe(false);
});

test("an empty field and a wrong address are told apart", () => {
  expect(emailSchema.safeParse("  ").error?.issues[0]?.message).toBe("email-missing");
  expect(emailSchema.safeParse(null).error?.issues[0]?.message).toBe("email-missing");
  expect(emailSchema.safeParse("a@b").error?.issues[0]?.message).toBe("email-wrong");
});

test.each([
  ["123456", "123456"],
  [" 123 456 ", "123456"],
  ["123-456", "123456"],
  ["012.345", "012345"],
])("the code %j reads as %j", (typed, code) => {
  expect(codeSchema.parse(typed)).toBe(code);
});

test.each(["12345", "1234567", "12345a", "１２３４５６", "1e5000", "-12345", "1".repeat(41)])(
  "%j is no code",
  (typed) => {
    expect(codeSchema.safeParse(typed).error?.issues[0]?.message).toBe("code-format");
  },
);

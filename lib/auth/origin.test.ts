import { expect, test } from "vitest";
import { isOwnOrigin, isWrite } from "@/lib/auth/origin";

const own = "https://ponte.example";

test.each([
  [{ origin: own }, true],
  [{ origin: own, "sec-fetch-site": "same-origin" }, true],
  [{}, false],
  [{ origin: "null" }, false],
  [{ origin: "" }, false],
  [{ origin: "https://evil.example" }, false],
  [{ origin: "https://ponte.example.evil.example" }, false],
  [{ origin: "http://ponte.example" }, false],
  [{ origin: "https://ponte.example:8443" }, false],
  [{ origin: "https://ponte.example/" }, false],
  [{ origin: own, "sec-fetch-site": "cross-site" }, false],
  [{ origin: own, "sec-fetch-site": "same-site" }, false],
  [{ host: "ponte.example", "x-forwarded-host": "ponte.example" }, false],
])("a form with %j comes from a page of ours: %s", (headers, expected) => {
  expect(isOwnOrigin(new Headers(headers as Record<string, string>), own)).toBe(expected);
});

test("an origin with a path in the setting is still that origin", () => {
  expect(isOwnOrigin(new Headers({ origin: own }), `${own}/`)).toBe(true);
});

test.each([
  [{ "content-type": "multipart/form-data; boundary=x" }, true],
  [{ "content-type": "text/plain;charset=UTF-8", "next-action": "abc" }, true],
  [{ "next-action": "abc" }, true],
  [{ accept: "text/html" }, false],
  [{ rsc: "1" }, false],
])("a request with %j writes: %s", (headers, expected) => {
  expect(isWrite(new Headers(headers as Record<string, string>))).toBe(expected);
});

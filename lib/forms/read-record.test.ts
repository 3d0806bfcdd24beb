import { expect, test } from "vitest";
import { readRecord } from "@/lib/forms/read-record";

test("reads the fields of one prefix, leaves empty ones and others out", () => {
  const form = new FormData();
  form.append("most.breakfast", "3");
  form.append("most.labs", "");
  form.append("mostly", "x");
  form.append("closed", "a");
  expect(readRecord(form, "most")).toEqual({ breakfast: "3" });
});

test("a hostile key stays a key", () => {
  const form = new FormData();
  form.append("most.__proto__", "3");
  const record = readRecord(form, "most");
  expect(Object.hasOwn(record, "__proto__")).toBe(true);
  expect(({} as Record<string, unknown>)["3"]).toBeUndefined();
});

import { expect, test } from "vitest";
import { admissionSchema } from "@/lib/desks/schema";

test("domains one a line, with or without @, once each", () => {
  const parsed = admissionSchema.parse({
    code: " Spring-2022 ",
    domains: "@Jefferson.example\njefferson.example, spark.example",
  });
  expect(parsed).toEqual({ code: "Spring-2022", domains: ["jefferson.example", "spark.example"] });
});

test("nothing is no code and no domain", () => {
  expect(admissionSchema.parse({ code: "", domains: " \n" })).toEqual({ code: null, domains: [] });
});

test.each([
  ["code", { code: "short", domains: "" }, "code-short"],
  ["code", { code: "with spaces in", domains: "" }, "code-wrong"],
  ["domains", { code: "", domains: "gmail.com" }, "domain-public"],
  ["domains", { code: "", domains: "nowhere" }, "domain-wrong"],
  ["domains", { code: "", domains: "a@b.example" }, "domain-wrong"],
])("%s: %j is %s", (field, input, message) => {
  const issue = admissionSchema.safeParse(input).error?.issues[0];
  expect([issue?.path[0], issue?.message]).toEqual([field, message]);
});

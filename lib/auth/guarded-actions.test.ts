import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const guard =
  /\b(require(User|Administrator|Participant|Attendee|Investor|Answerer|Organiser|EventOrganiser|EventDesk|ItemOrganiser)|requireDemo|isForeignWrite)\(/;

/** Every export of a "use server" file is a public endpoint: each must ask who is there before it does anything. */
const actions = readdirSync(`${root}lib`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("actions.ts"))
  .map((file) => ({ file, source: readFileSync(`${root}lib/${file}`, "utf8") }))
  .filter(({ source }) => source.startsWith('"use server"'))
  .flatMap(({ file, source }) =>
    source
      .split(/^export async function /m)
      .slice(1)
      .map((body) => ({ name: `${file} ${body.slice(0, body.indexOf("("))}`, body })),
  );

it("finds the actions", () => {
  expect(actions.length).toBeGreaterThan(14);
});

it.each(actions)("$name asks who is there", ({ body }) => {
  expect(body).toMatch(guard);
});

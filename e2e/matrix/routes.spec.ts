import { beforeAll, expect, test } from "vitest";
import { gather } from "./call";
import { compare, type Knock, listKnocks, listSecrets, send } from "./doors";
import { routeRows } from "./routes";
import { servers } from "./servers";
import { buildWorld, type World } from "./world";

/** Ways of asking for the same page as data: each must be refused as the page is. */
const asData = {
  "as data": { RSC: "1" },
  "as prefetch": { RSC: "1", "Next-Router-Prefetch": "1" },
  "as a segment": { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
};

let world: World;
let secrets: readonly string[];
beforeAll(async () => {
  world = await buildWorld();
  secrets = listSecrets(world);
});

/** As data a refusal may look otherwise (a tree without the page); what it must never do is tell something. */
const isLeak = (fault: string) => fault.includes(" tells ") || fault.includes(" is broken ");

for (const server of servers) {
  test(`${server.name}: the policy's header tells whether the proxy is there`, async () => {
    const { headers } = await fetch(server.origin);
    expect(headers.has("content-security-policy")).toBe(server.hasProxy);
  });
}

test("the refusals are no accident: who is let in reads what the others must not", async () => {
  const row = routeRows.find((one) => one.file.endsWith("(inside)/meetings/[meeting]/page.tsx"));
  if (!row) throw new Error("the meeting's page has no row");
  const knock = (await listKnocks(row, world)).find(
    (one) => one.role === "participant" && one.thing === "lead",
  );
  if (!knock) throw new Error("nobody knocks");
  const { body } = await send(servers[0], world, row, knock);
  expect(body).toContain(world.grounds.lead.secret);
  expect(body).toContain(world.grounds.lead.guest.user.name);
});

for (const row of routeRows) {
  const method = row.method ?? "GET";
  for (const server of servers) {
    test(`${server.name}: ${method} ${row.file}`, async () => {
      const askAsData = async (knock: Knock) => {
        const found: string[] = [];
        for (const [how, headers] of Object.entries(asData)) {
          found.push(
            ...compare(knock, await send(server, world, row, knock, { headers }), secrets, ` ${how}`),
          );
        }
        const file = { ...knock, path: `${knock.path}.rsc` };
        return [...found, ...compare(file, await send(server, world, row, file), secrets)].filter(isLeak);
      };
      const faults = await gather(await listKnocks(row, world), async (knock) => {
        const found = compare(knock, await send(server, world, row, knock), secrets);
        return knock.expected === "let-in" || method !== "GET"
          ? found
          : [...found, ...(await askAsData(knock))];
      });
      expect(faults).toEqual([]);
    });
  }
}

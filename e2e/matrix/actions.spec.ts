import { beforeAll, expect, test } from "vitest";
import { type ActionKnock, listActionKnocks, sendAction } from "./action-doors";
import { actionRows } from "./actions";
import { gather } from "./call";
import { digestDatabase } from "./digest";
import { compare, listSecrets } from "./doors";
import { servers } from "./servers";
import { buildWorld, type World } from "./world";

let world: World;
let secrets: readonly string[];
beforeAll(async () => {
  world = await buildWorld();
  secrets = listSecrets(world);
});

const isRefused = (knock: ActionKnock) => knock.expected !== "let-in";

for (const row of actionRows) {
  for (const server of servers) {
    test(`${server.name}: ${row.action}`, async () => {
      const knocks = listActionKnocks(row, world);
      const knock = async (one: ActionKnock) =>
        compare(one, await sendAction(server, world, row, one), row.showsOwn ? [] : secrets);
      const before = await digestDatabase();
      const refused = await gather(knocks.filter(isRefused), knock);
      expect(await digestDatabase(), "a refused call changed something").toEqual(before);
      // Those who may are let in by the same build with the proxy; what they change is theirs to change.
      const letIn = server.hasProxy ? knocks.filter((one) => !isRefused(one)) : [];
      const faults = [];
      for (const one of letIn) faults.push(...(await knock(one)));
      expect([...refused, ...faults]).toEqual([]);
    });
  }
}

test("a form that another site sends is nobody's", async () => {
  const row = actionRows.find((one) => one.action.endsWith("#decideRegistrationAction"));
  if (!row) throw new Error("the decision has no row");
  const knock = listActionKnocks(row, world).find((one) => one.role === "organiser" && one.thing === "lead");
  if (!knock) throw new Error("nobody knocks");
  const before = await digestDatabase();
  for (const origin of ["https://elsewhere.example", "null"]) {
    const { status, location } = await sendAction(servers[0], world, row, knock, { origin });
    expect(status >= 400 || location.startsWith("/sign-in"), `${origin}: ${status} ${location}`).toBe(true);
  }
  expect(await digestDatabase()).toEqual(before);
});

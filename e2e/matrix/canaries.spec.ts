import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import type { Role } from "./access";
import { call } from "./call";
import { servers } from "./servers";
import { buildWorld, type World } from "./world";

type Canary = { readonly userId: string; readonly marks: readonly string[] };
const readers: readonly Role[] = ["visitor", "participant", "investor", "other-participant", "administrator"];
const mostPages = 60;

let world: World;
let canaries: readonly Canary[];
/** Who accepted whom: the pair of each ground's meeting. */
let accepted: ReadonlySet<string>;

beforeAll(async () => {
  world = await buildWorld();
  const grounds = Object.values(world.grounds);
  const people = grounds.flatMap(({ host, guest }) => [host, guest]);
  const contacts = await db().contact.findMany({
    where: { userId: { in: people.map((one) => one.userId) } },
  });
  canaries = contacts.map(({ userId, email, phone }) => ({ userId, marks: [email, phone ?? email] }));
  accepted = new Set(
    grounds.flatMap(({ host, guest }) => [
      `${host.userId} ${guest.userId}`,
      `${guest.userId} ${host.userId}`,
    ]),
  );
});

/** Everything below these starts that somebody reaches by links, as a page and as data. */
async function crawl(token: string | null, starts: readonly string[]): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  const waiting = [...starts];
  while (waiting.length > 0 && bodies.size < mostPages * 2) {
    const path = waiting.shift() ?? "/";
    if (bodies.has(path)) continue;
    const { body, location } = await call(servers[0], path, { token });
    bodies.set(path, body);
    bodies.set(`${path} as data`, (await call(servers[0], path, { token, headers: { RSC: "1" } })).body);
    const links = [...body.matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) =>
      (href ?? "").replaceAll("&amp;", "&"),
    );
    for (const link of [...links, location.replace(servers[0].origin, "")])
      if (link.startsWith("/") && !/^\/(_next|api|sign-in)/.test(link)) waiting.push(link);
  }
  return bodies;
}

const startsOf = (role: Role) => {
  const { lead, partner } = world.grounds;
  const base = `/missions/${lead.ids.mission}`;
  const own =
    role === "visitor" || role === "administrator"
      ? []
      : [`${base}/home`, `${base}/meetings`, `${base}/marketplace`, `${base}/deal-flow`];
  const events = [lead, partner].flatMap(({ ids }) => [
    `${base}/events/${ids.event}`,
    ...(own.length > 0 ? [`${base}/events/${ids.event}/people`, `${base}/meetings/${ids.meeting}`] : []),
  ]);
  return [
    ...own,
    ...events,
    base,
    "/notices",
    "/my-data",
    "/my-data/export",
    "/my-data/export?as=csv",
    "/admin",
  ];
};

for (const role of readers) {
  test(`${role} never reads an address or a number of somebody with whom nobody agreed`, async () => {
    const own = role === "visitor" ? "" : world.userIds[role];
    const bodies = await crawl(world.tokens[role], startsOf(role));
    expect(bodies.size).toBeGreaterThan(10);
    const hidden = canaries.filter(({ userId }) => userId !== own && !accepted.has(`${own} ${userId}`));
    expect(hidden.length).toBeGreaterThan(2);
    const leaks = [...bodies].flatMap(([path, body]) =>
      hidden.flatMap(({ marks }) =>
        marks.filter((mark) => body.includes(mark)).map((mark) => `${path}: ${mark}`),
      ),
    );
    expect(leaks).toEqual([]);
  });
}

test("a partner's co-organiser reads the addresses of the own desk's people, and of no other desk's", async () => {
  const { lead, partner, elsewhere } = world.grounds;
  const base = `/manage/${partner.ids.mission}`;
  const event = `${base}/events/${partner.ids.event}`;
  const starts = [
    base,
    `${base}/registrations`,
    `${event}/queue`,
    `${event}/guests`,
    `${event}/guests/export`,
  ];
  const text = [...(await crawl(world.tokens["co-organiser"], starts)).values()].join("\n");
  const marksOf = (people: readonly { userId: string }[]) =>
    canaries
      .filter(({ userId }) => people.some((one) => one.userId === userId))
      .flatMap(({ marks }) => marks);
  const others = marksOf([lead.host, lead.guest, elsewhere.host, elsewhere.guest]);
  expect(others.length).toBeGreaterThan(6);
  expect(others.filter((mark) => text.includes(mark))).toEqual([]);
  expect(marksOf([partner.host, partner.guest]).some((mark) => text.includes(mark))).toBe(true);
});

test("the control: where both accepted, the same crawl finds the address", async () => {
  const bodies = await crawl(world.tokens.participant, startsOf("participant"));
  const other = canaries.find(({ userId }) => userId === world.grounds.lead.guest.userId);
  expect([...bodies.values()].some((body) => body.includes(other?.marks[0] ?? "nobody"))).toBe(true);
});

test("no mail that waits or went tells it either", async () => {
  const mails = await db().mail.findMany({ where: { userId: { in: canaries.map((one) => one.userId) } } });
  expect(mails.length).toBeGreaterThan(5);
  const leaks = mails.flatMap((mail) =>
    canaries
      .filter(({ userId }) => userId !== mail.userId && !accepted.has(`${mail.userId} ${userId}`))
      .flatMap(({ marks }) => marks.filter((mark) => JSON.stringify(mail.content).includes(mark))),
  );
  expect(leaks).toEqual([]);
});

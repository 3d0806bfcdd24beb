import { describe, expect, it } from "vitest";
import { discoveryLabs, networkingBreakfast } from "@/prisma/seed/content/event-slugs";
import { organisations } from "@/prisma/seed/content/organisations/organisations";
import { people } from "@/prisma/seed/content/people/people";
import { programme } from "@/prisma/seed/content/programme/programme";
import { requests } from "@/prisma/seed/content/requests/requests";
import type { RequestContent } from "@/prisma/seed/content/types";

const breakfast = requests.filter(({ event }) => event === networkingBreakfast);
const confirmed = breakfast.filter(({ answer, desk }) => answer === "accept" && desk === "approve");

function getPerson(key: string) {
  const person = people.find((one) => one.key === key);
  if (!person) throw new Error(`nobody is called ${key}`);
  const organisation = organisations.find(({ slug }) => slug === person.organisation);
  return { ...person, side: organisation?.side };
}

function countBreakfast(test: (request: RequestContent) => boolean): number {
  return breakfast.filter(test).length;
}

/** How many meetings somebody can hold at the breakfast: open slots, and no more than the most they want. */
function countRoom(key: string): number {
  const event = programme.find(({ slug }) => slug === networkingBreakfast);
  const { attends, closedTimes } = getPerson(key);
  const open = event?.matchmaking?.slots.filter(
    (slot) => !closedTimes.some((closed) => closed.startsAt < slot.endsAt && slot.startsAt < closed.endsAt),
  );
  const most = attends.find((one) => one.event === networkingBreakfast)?.maxMeetings;
  return Math.min(most ?? event?.matchmaking?.maxMeetings ?? 0, open?.length ?? 0);
}

describe("requests of the demo", () => {
  it("go from one side to the other, once a pair, between people who attend", () => {
    const pairs = requests.map(({ event, from, to }) => [event, ...[from, to].toSorted()].join(" "));
    expect(new Set(pairs).size).toBe(requests.length);
    for (const { event, from, to } of requests) {
      const [asker, asked] = [getPerson(from), getPerson(to)];
      expect(asker.organisation).not.toBe(asked.organisation);
      expect(asker.side, `${from} ${to}`).not.toBe(asked.side);
      for (const { key, attends } of [asker, asked])
        expect(
          attends.map((one) => one.event),
          key,
        ).toContain(event);
    }
  });

  it("say something short, and give reasons where and only where one is due", () => {
    for (const { from, message, answer, answerReason, desk, deskReason } of requests) {
      expect(message.length, from).toBeGreaterThan(30);
      expect(message.length, from).toBeLessThan(300);
      expect(answerReason !== undefined, from).toBe(answer === "decline");
      expect(deskReason !== undefined, from).toBe(desk === "reject");
      if (desk !== "leave-open") expect(answer, from).toBe("accept");
    }
  });

  it("leave meetings in every state at the breakfast, and some at Discovery Labs", () => {
    expect(breakfast).toHaveLength(70);
    expect(confirmed).toHaveLength(45);
    expect(countBreakfast(({ answer, desk }) => answer === "accept" && desk === "leave-open")).toBe(6);
    expect(countBreakfast(({ answer }) => answer === "leave-open")).toBe(8);
    expect(countBreakfast(({ desk }) => desk === "reject")).toBe(2);
    expect(countBreakfast(({ answer }) => answer === "decline")).toBe(6);
    expect(countBreakfast(({ answer }) => answer === "withdraw")).toBe(3);
    expect(requests.filter(({ event }) => event === discoveryLabs).length).toBeGreaterThanOrEqual(25);
  });

  it("confirm a few more meetings than three people have room for, and fewer than the tables hold", () => {
    const counts = new Map<string, number>();
    for (const key of confirmed.flatMap(({ from, to }) => [from, to]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
    const squeezed = [...counts].filter(([key, count]) => count > countRoom(key)).map(([key]) => key);
    expect(squeezed.toSorted()).toEqual(["denise-whitaker", "laura-benini", "victoria-chen"]);
    const rules = programme.find(({ slug }) => slug === networkingBreakfast)?.matchmaking;
    expect((rules?.slots.length ?? 0) * (rules?.tables.length ?? 0)).toBeGreaterThan(confirmed.length);
  });
});

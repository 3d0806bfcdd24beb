import { expect, test } from "vitest";
import { scoreRelevance } from "@/lib/programme/relevance";

const topic = (id: string) => ({ id, areaId: id[0] ?? "" });
const works = (id: string, strength = 2) => ({ topic: topic(id), strength });

test("topics in common count by strength, siblings a little, others nothing", () => {
  const item = [topic("g1"), topic("g2"), topic("m1")];
  expect(scoreRelevance([works("g1", 3), works("m1", 1), works("x1", 3)], item)).toEqual({
    points: 40,
    sameIds: ["g1", "m1"],
    nearIds: [],
  });
  expect(scoreRelevance([works("g9"), works("m8")], item)).toEqual({
    points: 6,
    sameIds: [],
    nearIds: ["g", "m"],
  });
  expect(scoreRelevance([], item)).toEqual({ points: 0, sameIds: [], nearIds: [] });
});

test("what is offered and sought at once counts once, as strong as the stronger", () => {
  expect(scoreRelevance([works("g1", 1), works("g1", 3)], [topic("g1")])).toMatchObject({ points: 30 });
});

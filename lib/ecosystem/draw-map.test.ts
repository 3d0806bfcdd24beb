import { expect, it } from "vitest";
import { drawMap, panelSize } from "@/lib/ecosystem/draw-map";

const bologna = { city: "Bologna", country: "IT", latitude: 44.49, longitude: 11.34, organisations: 11 };
const parma = { city: "Parma", country: "IT", latitude: 44.8, longitude: 10.33, organisations: 2 };
const philadelphia = {
  city: "Philadelphia",
  country: "US",
  latitude: 39.95,
  longitude: -75.17,
  organisations: 18,
};
const nowhere = { city: "Somewhere", country: "DE", latitude: null, longitude: null, organisations: 3 };

it("draws a panel for each country, the largest first, and leaves out what has no place", () => {
  const panels = drawMap([bologna, parma, philadelphia, nowhere]);
  expect(panels.map(({ country, organisations }) => [country, organisations])).toEqual([
    ["US", 18],
    ["IT", 13],
  ]);
});

it("has north above, east on the right, everything inside, and larger dots for more", () => {
  const [panel] = drawMap([bologna, parma]);
  const [first, second] = panel?.dots ?? [];
  if (!first || !second) throw new Error("no dots");
  expect(first.city).toBe("Bologna");
  expect(first.x).toBeGreaterThan(second.x);
  expect(first.y).toBeGreaterThan(second.y);
  expect(first.radius).toBeGreaterThan(second.radius);
  for (const { x, y } of [first, second]) {
    expect(x > 0 && x < panelSize.width && y > 0 && y < panelSize.height).toBe(true);
  }
  expect(panel?.outlines.length).toBeGreaterThan(0);
});

it("never writes one name over another", () => {
  const crowd = Array.from({ length: 30 }, (_, index) => ({
    ...bologna,
    city: `City ${index}`,
    latitude: 44.49 + index * 0.001,
  }));
  const [panel] = drawMap([...crowd, parma]);
  expect(panel?.dots.filter((dot) => dot.label).length).toBeLessThan(6);
});

it("draws nothing of nothing", () => {
  expect(drawMap([])).toEqual([]);
});

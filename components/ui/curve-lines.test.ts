import { expect, it } from "vitest";
import { drawCurve } from "@/components/ui/curve-lines";

const frame = { width: 120, height: 60, inset: 10 };

it("draws both lines in steps from edge to edge, the bound above the value", () => {
  const points = [
    { at: 0, value: 0, bound: 100 },
    { at: 5, value: 50, bound: 90 },
    { at: 10, value: 80, bound: 80 },
  ];
  const lines = drawCurve(points, frame);
  expect(lines.value).toBe("M10 50 H60 V30 H110 V18");
  expect(lines.bound).toBe("M10 10 H60 V14 H110 V18");
  expect(lines.between.endsWith("Z")).toBe(true);
});

it("draws a level line where nothing moved, and nothing of nothing", () => {
  expect(drawCurve([{ at: 3, value: 7, bound: 7 }], frame).value).toBe("M10 50");
  expect(drawCurve([], frame)).toEqual({ value: "", bound: "", between: "" });
});

import { describe, expect, it } from "vitest";
import { defaultGoals } from "@/lib/taxonomy/default-goals";

describe("default goals", () => {
  const codes = defaultGoals.map((goal) => goal.code);

  it("are 18, each once", () => {
    expect(defaultGoals).toHaveLength(18);
    expect(new Set(codes).size).toBe(18);
  });

  it("point at related goals that exist, with a weight below a complement", () => {
    for (const { code, relatedCode, relatedWeight } of defaultGoals) {
      expect(relatedCode === undefined, code).toBe(relatedWeight === undefined);
      if (relatedCode === undefined) continue;
      expect(codes, code).toContain(relatedCode);
      expect(relatedCode, code).not.toBe(code);
      expect(relatedWeight, code).toBeGreaterThanOrEqual(0.4);
      expect(relatedWeight, code).toBeLessThanOrEqual(0.5);
    }
  });

  it("are symmetric where both sides want the same", () => {
    const symmetric = defaultGoals.filter((goal) => goal.symmetricWeight !== undefined);
    expect(symmetric.map((goal) => goal.code)).toEqual(["RESEARCH", "TALENT", "INSTITUTIONAL", "EXCHANGE"]);
    for (const { symmetricWeight = 0 } of symmetric) expect(symmetricWeight).toBeLessThan(1);
  });

  it("can be ticked in both languages, on both sides", () => {
    for (const { code, label, offering, seeking } of defaultGoals) {
      for (const text of [label, offering, seeking]) {
        expect(text.en.trim(), code).not.toBe("");
        expect(text.it.trim(), code).not.toBe("");
        expect(text.en, code).not.toBe(text.it);
      }
      expect(offering.en, code).toMatch(/^We /);
      expect(seeking.en, code).toMatch(/^We seek /);
      expect(seeking.it, code).toMatch(/^Cerchiamo /);
    }
  });
});

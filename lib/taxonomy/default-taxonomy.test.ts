import { describe, expect, it } from "vitest";
import { defaultTaxonomy } from "@/lib/taxonomy/default-taxonomy";

const areas = defaultTaxonomy.flatMap((sector) => sector.areas);
const topics = areas.flatMap((area) => area.topics);
const health = defaultTaxonomy.find((sector) => sector.code === "health");

/** Words that are the same in both languages. */
const sameInBoth = new Set(["CAR-T", "Companion diagnostics", "Real-world evidence"]);

describe("default taxonomy", () => {
  it("has two sectors, and 12 areas with 96 topics for health", () => {
    expect(defaultTaxonomy.map((sector) => sector.code)).toEqual(["health", "agri-food"]);
    expect(health?.areas).toHaveLength(12);
    expect(health?.areas.flatMap((area) => area.topics)).toHaveLength(96);
    expect(health?.areas.map((area) => area.topics.length)).toEqual([8, 9, 9, 8, 8, 9, 8, 8, 7, 8, 8, 6]);
  });

  it("uses each code once, in kebab-case", () => {
    for (const codes of [areas.map((area) => area.code), topics.map((topic) => topic.code)]) {
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it("says everything in both languages", () => {
    for (const { code, label, definition } of [...areas, ...topics]) {
      for (const text of [label.en, label.it, definition.en, definition.it]) {
        expect(text.trim(), code).toBe(text);
        expect(text, code).not.toBe("");
      }
      expect(definition.en, code).not.toBe(definition.it);
      if (!sameInBoth.has(label.en)) expect(label.en, code).not.toBe(label.it);
      expect(definition.en, code).toMatch(/\.$/);
      expect(definition.it, code).toMatch(/\.$/);
    }
  });

  it("gives outside codes with source and version, each once a topic", () => {
    const referenced = topics.filter((topic) => topic.references);
    expect(referenced.length).toBeGreaterThan(30);
    for (const { code, references = [] } of referenced) {
      const keys = references.map((reference) => `${reference.source} ${reference.code}`);
      expect(new Set(keys).size, code).toBe(keys.length);
      for (const reference of references) {
        expect(reference.version, code).not.toBe("");
        if (reference.source === "MeSH") expect(reference.code).toMatch(/^D(\d{6}|\d{9})$/);
      }
    }
  });
});

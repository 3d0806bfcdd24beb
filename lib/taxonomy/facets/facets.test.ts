import { describe, expect, it } from "vitest";
import { assetStages } from "@/lib/taxonomy/facets/asset-stages";
import { cellSources } from "@/lib/taxonomy/facets/cell-sources";
import { fundingStages } from "@/lib/taxonomy/facets/funding-stages";
import { modalities } from "@/lib/taxonomy/facets/modalities";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";
import { personFunctions } from "@/lib/taxonomy/facets/person-functions";
import { regulatoryClasses } from "@/lib/taxonomy/facets/regulatory-classes";
import { therapeuticAreas } from "@/lib/taxonomy/facets/therapeutic-areas";
import { tickets } from "@/lib/taxonomy/facets/tickets";
import type { FacetOption } from "@/lib/taxonomy/types";

const facets: readonly [string, readonly FacetOption[], number][] = [
  ["asset stages", assetStages, 14],
  ["funding stages", fundingStages, 9],
  ["tickets", tickets, 5],
  ["modalities", modalities, 22],
  ["regulatory classes", regulatoryClasses, 10],
  ["cell sources", cellSources, 2],
  ["functions", personFunctions, 7],
  ["organisation kinds", organisationKinds, 10],
  ["therapeutic areas", therapeuticAreas, 16],
];

describe.each(facets)("facet %s", (_name, options, count) => {
  it("lists each code once, with a label in both languages", () => {
    expect(options).toHaveLength(count);
    expect(new Set(options.map((option) => option.code)).size).toBe(count);
    for (const { code, label } of options) {
      expect(label.en.trim(), code).not.toBe("");
      expect(label.it.trim(), code).not.toBe("");
    }
  });
});

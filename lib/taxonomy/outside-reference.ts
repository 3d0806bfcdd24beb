import type { OutsideReference } from "@/lib/taxonomy/types";

/** A descriptor of the Medical Subject Headings (U.S. National Library of Medicine). */
export function buildMeshReference(descriptor: string): OutsideReference {
  return { source: "MeSH", code: descriptor, version: "2022" };
}

/** A class of advanced therapy medicinal product in European law. */
export function buildAtmpReference(atmpClass: "GTMP" | "sCTMP" | "TEP" | "combined ATMP"): OutsideReference {
  return { source: "EU ATMP class", code: atmpClass, version: "Regulation (EC) No 1394/2007" };
}

import type { OpportunityKind } from "@/lib/opportunities/kinds";

/** Paths of 24 x 24, drawn with one line: a vial, a key part, two hands, an arch, a coin, a question. */
const paths: Readonly<Record<OpportunityKind, string>> = {
  ASSET: "M9 3 H15 M10 3 V9 L5 19 A1.5 1.5 0 0 0 6.5 21 H17.5 A1.5 1.5 0 0 0 19 19 L14 9 V3 M8 15 H16",
  TECHNOLOGY:
    "M12 8 A4 4 0 1 1 11.99 8 M12 3 V6 M12 18 V21 M3 12 H6 M18 12 H21 M5.6 5.6 L7.8 7.8 M16.2 16.2 L18.4 18.4 M18.4 5.6 L16.2 7.8 M7.8 16.2 L5.6 18.4",
  SERVICE: "M3 12 L8 7 H12 L16 11 A1.6 1.6 0 0 1 13.5 13 L11.5 11 M21 12 L16 17 L13 18.5 L8 15",
  FACILITY: "M3 20 V12 A4.5 4.5 0 0 1 12 12 V20 M12 20 V12 A4.5 4.5 0 0 1 21 12 V20 M2 20 H22",
  ROUND: "M12 3 A9 9 0 1 1 11.99 3 M15 9 A4 4 0 1 0 15 15 M8 11 H13 M8 13.4 H12.5",
  REQUEST: "M12 3 A9 9 0 1 1 11.99 3 M9.5 9.5 A2.5 2.5 0 1 1 12 12.4 V14 M12 16.8 V17",
};

export function KindMark({ kind }: { readonly kind: OpportunityKind }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-5 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[kind]} />
    </svg>
  );
}

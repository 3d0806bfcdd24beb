/** What is wrong with a schedule: a code, and the numbers that show it. */
export type Violation =
  | { readonly code: "wrong-instance"; readonly named: string }
  | { readonly code: "unknown-candidate"; readonly candidate: number }
  | { readonly code: "placed-twice"; readonly candidate: number }
  | { readonly code: "unknown-slot"; readonly candidate: number; readonly slot: number }
  | {
      readonly code: "unknown-table";
      readonly candidate: number;
      readonly slot: number;
      readonly table: number;
    }
  | { readonly code: "table-taken"; readonly slot: number; readonly table: number }
  | { readonly code: "two-at-once"; readonly participant: number; readonly slot: number }
  | { readonly code: "closed"; readonly participant: number; readonly slot: number }
  | { readonly code: "too-many"; readonly participant: number; readonly meetings: number }
  | { readonly code: "lock-broken"; readonly candidate: number; readonly slot: number }
  | { readonly code: "not-placed"; readonly candidate: number }
  | { readonly code: "slot-not-allowed"; readonly candidate: number; readonly slot: number }
  | { readonly code: "order-broken"; readonly earlier: number; readonly later: number }
  | { readonly code: "breaks-spread"; readonly spread: number }
  | {
      readonly code: "wrong-figure";
      readonly figure: string;
      readonly claimed: number;
      readonly found: number;
    }
  | { readonly code: "wrong-certificate"; readonly why: string }
  | { readonly code: "no-certificate" };

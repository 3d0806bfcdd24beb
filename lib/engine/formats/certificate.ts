import { demand } from "@/lib/engine/formats/parsed";
import { readList, readNumber, readObject } from "@/lib/engine/formats/read";

/**
 * Prices from which anyone can compute an upper bound on the value of every timetable (weak duality of linear
 * programming). A price is a number with at most three decimals, so that all sums are exact in whole thousandths.
 */
export type AggregatedCertificate = {
  readonly kind: "aggregated";
  readonly price: readonly number[];
  readonly capacityPrice: number;
};
export type SlotCertificate = {
  readonly kind: "slot";
  readonly quotaPrice: readonly number[];
  /** By participant, then slot. */
  readonly slotPrice: readonly (readonly number[])[];
  readonly tablePrice: readonly number[];
};
export type Certificate = AggregatedCertificate | SlotCertificate;

/** A price in whole thousandths; refuses a fourth decimal. */
export function toThousandths(price: number, field: string): number {
  const whole = Math.round(price * 1000);
  demand(
    Number.isSafeInteger(whole) && whole / 1000 === price,
    `${field}: a price has at most three decimals`,
  );
  return whole;
}

function readPrices(value: unknown, field: string): number[] {
  return readList(value, field).map((one, at) => {
    const price = readNumber(one, `${field}[${at}]`);
    toThousandths(price, `${field}[${at}]`);
    return price;
  });
}

export function readCertificate(value: unknown): Certificate {
  const row = readObject(value, "certificate");
  if (row.kind === "aggregated") {
    const capacityPrice = readNumber(row.capacityPrice, "certificate.capacityPrice");
    toThousandths(capacityPrice, "certificate.capacityPrice");
    return { kind: "aggregated", price: readPrices(row.price, "certificate.price"), capacityPrice };
  }
  demand(row.kind === "slot", 'certificate.kind: must be "aggregated" or "slot"');
  return {
    kind: "slot",
    quotaPrice: readPrices(row.quotaPrice, "certificate.quotaPrice"),
    slotPrice: readList(row.slotPrice, "certificate.slotPrice").map((one, at) =>
      readPrices(one, `certificate.slotPrice[${at}]`),
    ),
    tablePrice: readPrices(row.tablePrice, "certificate.tablePrice"),
  };
}

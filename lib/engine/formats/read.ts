import { demand } from "@/lib/engine/formats/parsed";

export type Fields = Readonly<Record<string, unknown>>;

export function readObject(value: unknown, field: string): Fields {
  demand(typeof value === "object" && value !== null && !Array.isArray(value), `${field}: must be an object`);
  return value as Fields;
}

export function readList(value: unknown, field: string): readonly unknown[] {
  demand(Array.isArray(value), `${field}: must be a list`);
  return value;
}

/** A safe integer of at least `least` and, where given, at most `most`. */
export function readInteger(
  value: unknown,
  field: string,
  least = 0,
  most = Number.MAX_SAFE_INTEGER,
): number {
  demand(typeof value === "number" && Number.isSafeInteger(value), `${field}: must be a whole number`);
  demand(value >= least && value <= most, `${field}: must be from ${least} to ${most}, is ${value}`);
  return value;
}

export function readNumber(value: unknown, field: string): number {
  demand(typeof value === "number" && Number.isFinite(value), `${field}: must be a number`);
  return value;
}

export function readText(value: unknown, field: string): string {
  demand(
    typeof value === "string" && value.length > 0 && value.length <= 200,
    `${field}: must be a text of 1 to 200 characters`,
  );
  return value;
}

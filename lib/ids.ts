import { randomUUID } from "node:crypto";

/** An opaque id for rows that are written in one statement with those that point at them. */
export function createId(): string {
  return randomUUID().replaceAll("-", "");
}

import "server-only";
import { pino } from "pino";

/** Structured lines on standard output; never a person's data, opaque ids only. */
export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: null });

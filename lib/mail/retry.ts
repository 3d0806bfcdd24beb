const minute = 60_000;

/** Pauses after the first, second ... failed attempt: quick while it may be a hiccup, then for most of a day. */
const pauses = [
  10_000,
  minute,
  5 * minute,
  15 * minute,
  60 * minute,
  120 * minute,
  240 * minute,
  480 * minute,
];

export const mostAttempts = pauses.length + 1;

export function pauseAfter(attempts: number): number {
  return pauses[Math.min(attempts, pauses.length) - 1] ?? minute;
}

/** The server knows the address and will never take it (5xx to the envelope or the message); a wrong password may be mended. */
export function isPermanentFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return (
    typeof responseCode === "number" && responseCode >= 500 && (code === "EENVELOPE" || code === "EMESSAGE")
  );
}

const awayCodes = new Set(["ECONNECTION", "ECONNREFUSED", "ETIMEDOUT", "ESOCKET", "EDNS", "ETLS", "EAUTH"]);

/** Not this mail's fault: the server did not answer, or did not let us in. */
export function isServerAway(error: unknown): boolean {
  return error instanceof Error && awayCodes.has(String((error as { code?: unknown }).code));
}
